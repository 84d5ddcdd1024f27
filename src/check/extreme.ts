import type { ExtremeNode } from "../syntax/amount.ts";
import type { Checker, Draft } from "./draft.ts";
import { commonUnit, together } from "./units.ts";

/** `min(a, b)` and `max(a, b)` of money, numbers or dates. */
export function extremeDraft(node: ExtremeNode, checker: Checker): Draft | undefined {
  const parts = node.of.map((part) => checker.draft(part));
  const { which, span } = node;
  return together(parts, span, checker, (of) => ({
    kind: "extreme",
    which,
    of,
    gives: commonUnit(of),
    span,
  }));
}
