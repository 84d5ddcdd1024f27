import { diagnose } from "../diagnostics/diagnostic.ts";
import { wholeNumberWanted } from "../diagnostics/messages/units.ts";
import type { Expression } from "../model/amount.ts";
import type { ArithmeticNode, DurationNode } from "../syntax/amount.ts";
import type { Checker, Draft } from "./draft.ts";
import { kindOf, settled } from "./draft.ts";
import { reportMismatch, settle } from "./units.ts";

/** `D + 3 months`, `D - N years` (manual, section 5). */
export function shiftDraft(
  node: ArithmeticNode,
  duration: DurationNode,
  checker: Checker,
): Draft | undefined {
  const date = dateBeside(node, duration, checker);
  const by = wholeCount(duration, checker);
  if (date === undefined || by === undefined) return undefined;
  const direction = node.operator === "-" ? "-" : "+";
  const { unit } = duration;
  return settled({ kind: "shift", date, direction, by, unit, gives: "date", span: node.span });
}

function dateBeside(
  node: ArithmeticNode,
  duration: DurationNode,
  checker: Checker,
): Expression | undefined {
  const draft = checker.draft(node.left);
  if (draft === undefined) return undefined;
  if (draft.kind === "settled" && draft.value.gives === "date") return draft.value;
  const beside = { kind: kindOf(draft), span: draft.span };
  reportMismatch({ kind: "duration", span: duration.span }, beside, checker);
  return undefined;
}

function wholeCount(duration: DurationNode, checker: Checker): Expression | undefined {
  const count = settle(checker.draft(duration.count), "count", checker);
  if (count === undefined || count.gives === "count") return count;
  checker.report(diagnose(wholeNumberWanted, {}, duration.count.span));
  return undefined;
}
