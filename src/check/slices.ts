import { diagnose } from "../diagnostics/diagnostic.ts";
import { sliceBelow } from "../diagnostics/messages/tables.ts";
import type { Expression, Slices } from "../model/amount.ts";
import type { SlicesNode } from "../syntax/amount.ts";
import type { Checker, Draft } from "./draft.ts";
import { hasAboveLast, isOfDate, scaleOf } from "./scale.ts";
import { checkRate } from "./share.ts";
import { allPresent, together } from "./units.ts";

/** `slices of X: 35% to 3_000_000, 15% above`: each slice at its own rate. */
export function slicesDraft(node: SlicesNode, checker: Checker): Draft | undefined {
  const scale = scaleOf(node, checker);
  const rates = allPresent(node.parts.map(({ value }) => checkRate(value, checker)));
  const isWellFormed = hasAboveLast(node, checker) && hasNoBelow(node, checker);
  if (scale === undefined || isOfDate(scale, checker)) return undefined;
  if (rates === undefined || !isWellFormed) return undefined;
  return together(scale, node.span, checker, ([of, ...bounds]) => slices(node, rates, of, bounds));
}

function slices(
  { span }: SlicesNode,
  rates: readonly Expression[],
  of: Expression | undefined,
  bounds: readonly Expression[],
): Slices {
  if (of === undefined) throw new Error("Slices are laid along something.");
  const parts = rates.map((rate, place) => ({ rate, bound: bounds[place] }));
  return { kind: "slices", of, parts, gives: of.gives === "money" ? "money" : "number", span };
}

function hasNoBelow({ parts }: SlicesNode, checker: Checker): boolean {
  const wrong = parts.filter(({ edge }) => edge === "below");
  for (const part of wrong) checker.report(diagnose(sliceBelow, {}, part.span));
  return wrong.length === 0;
}
