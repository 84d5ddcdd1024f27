import { diagnose } from "../diagnostics/diagnostic.ts";
import { notARate } from "../diagnostics/messages/units.ts";
import { compare, isNegative, one } from "../exact/rational.ts";
import type { Expression, Unit } from "../model/amount.ts";
import type { FactType } from "../model/fact.ts";
import type { ExpressionNode, ShareNode } from "../syntax/amount.ts";
import type { Checker, Draft } from "./draft.ts";
import { kindOf, settled } from "./draft.ts";
import { bareAround, quantities, settle } from "./units.ts";

/** `A of B`: a rate of money, a count or a number (manual, section 5). */
export function shareDraft(node: ShareNode, checker: Checker): Draft | undefined {
  const rate = checkRate(node.rate, checker);
  const [base] = quantities([checker.draft(node.of)], checker) ?? [];
  if (rate === undefined || base === undefined) return undefined;
  if (base.kind === "flexible") {
    return bareAround(base, node.span, (of) => share(node, rate, of));
  }
  if (base.value.gives !== "date") return settled(share(node, rate, base.value));
  settle(base, "money", checker);
  return undefined;
}

/** A percentage, a fraction, or a number from 0 to 1; a count or a score is none. */
export function checkRate(node: ExpressionNode, checker: Checker): Expression | undefined {
  const draft = checker.draft(node);
  if (draft === undefined) return undefined;
  if (draft.kind === "flexible") return draft.as("rate");
  if (draft.kind === "settled" && canBeRate(draft.value)) return draft.value;
  checker.report(diagnose(notARate, { found: kindOf(draft) }, draft.span));
  return undefined;
}

function canBeRate(value: Expression): boolean {
  if (value.gives !== "number") return false;
  switch (value.kind) {
    case "fact":
      return liesInRates(value.fact.type);
    case "column":
      return liesInRates(value.column.type);
    default:
      return true;
  }
}

const liesInRates = (type: FactType): boolean =>
  type.kind !== "number" || (!isNegative(type.from) && compare(type.to, one) <= 0);

function share(node: ShareNode, rate: Expression, of: Expression): Expression {
  const gives: Unit = of.gives === "money" ? "money" : "number";
  return { kind: "share", rate, of, gives, span: node.span };
}
