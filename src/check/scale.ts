import { diagnose } from "../diagnostics/diagnostic.ts";
import { aboveNotLast } from "../diagnostics/messages/tables.ts";
import { wrongUnit } from "../diagnostics/messages/units.ts";
import type { BandNode, BandsNode, SlicesNode } from "../syntax/amount.ts";
import type { Checker, Draft } from "./draft.ts";

/**
 * What slices or bands are laid along, and then their bounds, in order; all share one unit. Undefined
 * where a bound is missing, which has been reported.
 */
export function scaleOf(
  { of, parts }: SlicesNode | BandsNode,
  checker: Checker,
): readonly (Draft | undefined)[] | undefined {
  const drafts = [checker.draft(of)];
  for (const { bound, edge } of parts) {
    if (edge === "above") continue;
    if (bound === undefined) return undefined;
    drafts.push(checker.draft(bound));
  }
  return drafts;
}

/** Slices and bands measure amounts and numbers; for dates there is `VALUE from DATE`. */
export function isOfDate([base]: readonly (Draft | undefined)[], checker: Checker): boolean {
  if (base?.kind !== "settled" || base.value.gives !== "date") return false;
  checker.report(diagnose(wrongUnit, { found: "date", wanted: "number" }, base.span));
  return true;
}

/** `above` stands at the end or not at all. */
export function hasAboveLast({ parts }: SlicesNode | BandsNode, checker: Checker): boolean {
  const early = parts.slice(0, -1).filter(isAbove);
  for (const { span } of early) checker.report(diagnose(aboveNotLast, {}, span));
  return early.length === 0;
}

const isAbove = ({ edge }: BandNode): boolean => edge === "above";
