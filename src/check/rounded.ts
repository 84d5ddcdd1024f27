import { diagnose } from "../diagnostics/diagnostic.ts";
import { roundingUnitZero } from "../diagnostics/messages/units.ts";
import { isInteger, isZero } from "../exact/rational.ts";
import type { Expression, Rounded } from "../model/amount.ts";
import type { RoundNode } from "../syntax/amount.ts";
import type { NumberNode } from "../syntax/node.ts";
import type { Checker, Draft } from "./draft.ts";
import { settled } from "./draft.ts";
import { toMinor } from "./literal.ts";
import { bareAround, quantities, settle } from "./units.ts";

/** `round X down to 100`; the 100 is in the unit of X. */
export function roundedDraft(node: RoundNode, checker: Checker): Draft | undefined {
  const [value] = quantities([checker.draft(node.value)], checker) ?? [];
  if (isZero(node.to.value)) {
    if (!isLeftOut(node.to)) checker.report(diagnose(roundingUnitZero, {}, node.to.span));
    return undefined;
  }
  if (value === undefined) return undefined;
  if (value.kind === "flexible") {
    return bareAround(value, node.span, (inner) => rounded(node, inner, checker));
  }
  if (value.value.gives !== "date") return settled(rounded(node, value.value, checker));
  settle(value, "number", checker);
  return undefined;
}

/** The syntax reads a number that is not there as 0, and has reported it. */
const isLeftOut = ({ span }: NumberNode): boolean => span.start === span.end;

function rounded(node: RoundNode, value: Expression, checker: Checker): Rounded {
  const { mode, span } = node;
  const isMoney = value.gives === "money";
  const to = isMoney ? toMinor(node.to.value, checker.currency) : node.to.value;
  // Also a number becomes whole when it is rounded to whole numbers.
  const plain = isInteger(to) ? "count" : "number";
  return { kind: "rounded", value, mode, to, gives: isMoney ? "money" : plain, span };
}
