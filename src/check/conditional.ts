import type { ConditionalNode } from "../syntax/amount.ts";
import { settleCondition } from "./condition.ts";
import type { Checker, Draft } from "./draft.ts";
import { commonUnit, paired } from "./units.ts";

/** `A if COND, otherwise B`. */
export function conditionalDraft(node: ConditionalNode, checker: Checker): Draft | undefined {
  const thenPart = checker.draft(node.then);
  const condition = settleCondition(checker.draft(node.condition), checker);
  const otherwisePart = checker.draft(node.otherwise);
  if (condition === undefined) return undefined;
  const { span } = node;
  return paired([thenPart, otherwisePart], span, checker, (then, otherwise) => {
    const gives = commonUnit([then, otherwise]);
    return { kind: "conditional", condition, then, otherwise, gives, span };
  });
}
