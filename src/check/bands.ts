import type { Band, Bands, Expression } from "../model/amount.ts";
import type { BandNode, BandsNode } from "../syntax/amount.ts";
import type { Checker, Draft } from "./draft.ts";
import { hasAboveLast, isOfDate, scaleOf } from "./scale.ts";
import { allPresent, commonUnit, inSomeUnit, quantities, together } from "./units.ts";

/** `bands of X: 50_000 to 1_000_000, 80_000 below 5_000_000, 100_000 above`. */
export function bandsDraft(node: BandsNode, checker: Checker): Draft | undefined {
  const [of, ...bounds] = scaleIn(node, checker) ?? [];
  const values = node.parts.map(({ value }) => checker.draft(value));
  if (of === undefined || !hasAboveLast(node, checker)) return undefined;
  const { span } = node;
  return together(values, span, checker, (amounts): Bands => {
    const bands = amounts.map((value, place) => bandOf(node.parts[place], value, bounds[place]));
    return { kind: "bands", of, parts: allBands(bands), gives: commonUnit(amounts), span };
  });
}

function scaleIn(node: BandsNode, checker: Checker): readonly Expression[] | undefined {
  const drafts = scaleOf(node, checker);
  if (drafts === undefined || isOfDate(drafts, checker)) return undefined;
  const parts = quantities(drafts, checker);
  return parts && inSomeUnit(parts, checker);
}

function bandOf(
  node: BandNode | undefined,
  value: Expression,
  bound: Expression | undefined,
): Band | undefined {
  if (node === undefined) return undefined;
  if (node.edge === "above") return { edge: "above", value };
  return bound && { edge: node.edge, bound, value };
}

function allBands(bands: readonly (Band | undefined)[]): readonly Band[] {
  const present = allPresent(bands);
  if (present === undefined) throw new Error("Only the last band has no bound.");
  return present;
}
