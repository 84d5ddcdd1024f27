import type { Case } from "./case.ts";
import type { Count } from "./count.ts";
import type { Draft } from "./draft.ts";
import { standing, zeroGranted } from "./draft.ts";
import type { Version } from "./plan.ts";
import type { Amount, Grant, Moment } from "./policy.ts";
import type { Ratio } from "./ratio.ts";
import { atLeastZero, greatest, minus, same, whole } from "./ratio.ts";
import type { Rounding } from "./rounding.ts";
import { roundTo, wholeUnits } from "./rounding.ts";
import { earlierAmounts, factsOnTotals } from "./totals.ts";
import { step } from "./trail.ts";

/** The amount, `less`, `at least`, rounded; earlier amounts taken off; what was decided. */
export function workOutAmount(version: Version, it: Case, draft: Draft): void {
  const facts = factsOnTotals(version, it);
  roundedAmount(version, facts, it, draft);
  if (version.totals === undefined) draft.refuseIfZero();
  else takeOffEarlier(earlierAmounts(version, it), draft);
  if (draft.state !== standing) return;
  if (version.discretion) decideWithin(it.claim.decided, version.rounding, draft);
}

/** In whole numbers where the amount's shape and the size of the facts allow it. */
function roundedAmount(version: Version, facts: unknown, at: Moment, draft: Draft): void {
  const { quick, rounding } = version;
  if (quick === undefined || !quick.fits(facts)) exactly(version.grant, facts, at, draft);
  else inWholeNumbers(quick.numerator(facts, at), quick.denominator, rounding, draft);
}

function inWholeNumbers(n: number, d: number, { mode, unit }: Rounding, draft: Draft): void {
  const numerator = Math.max(0, n);
  draft.took(step.amount).fraction(numerator, d);
  const amount = wholeUnits(numerator, d * unit, mode) * unit;
  const below = Math.floor(numerator / d);
  draft.roundedTo(amount, below !== amount || below * d !== numerator);
}

function exactly(grant: Grant, facts: unknown, at: Moment, draft: Draft): void {
  const { mode, unit } = grant.rounding;
  let amount = atLeastZero(grant.amount.exact(facts, at));
  draft.took(step.amount).exact(amount);
  if (grant.less !== undefined) amount = subtract(grant.less, amount, facts, at, draft);
  if (grant.atLeast !== undefined) amount = raise(grant.atLeast, amount, facts, at, draft);
  const rounded = roundTo(amount, mode, whole(unit));
  draft.roundedTo(asNumber(rounded) ?? rounded, !same(amount, rounded));
}

/** The whole number that it is, if a `number` can hold it. */
export function asNumber({ n, d }: Ratio): number | undefined {
  const value = Number(n);
  return d === 1n && Number.isSafeInteger(value) ? value : undefined;
}

/** `less MONEY`, not below zero. */
function subtract(
  less: Amount<unknown>,
  amount: Ratio,
  facts: unknown,
  at: Moment,
  draft: Draft,
): Ratio {
  const taken = atLeastZero(less.exact(facts, at));
  const after = atLeastZero(minus(amount, taken));
  if (!same(after, amount)) {
    const trail = draft.took(step.less);
    trail.exact(taken);
    trail.exact(after);
  }
  return after;
}

/** `at least MONEY`: raised to this. Caps come later, so caps win. */
function raise(
  atLeast: Amount<unknown>,
  amount: Ratio,
  facts: unknown,
  at: Moment,
  draft: Draft,
): Ratio {
  const floor = atLeast.exact(facts, at);
  const after = greatest(amount, floor);
  if (!same(after, amount)) {
    const trail = draft.took(step.atLeast);
    trail.exact(floor);
    trail.exact(after);
  }
  return after;
}

/** A claim that comes to 0 here is granted with 0, whatever its caps (manual, section 11). */
function takeOffEarlier(earlier: Count, draft: Draft): void {
  const after = earlier < draft.amount ? draft.amount - Number(earlier) : 0;
  if (after !== draft.amount) {
    const trail = draft.took(step.earlierAmounts);
    trail.count(earlier);
    trail.whole(after);
  }
  draft.amount = after;
  draft.workedOut = after;
  if (after === 0) draft.state = zeroGranted;
}

/** What an authority decided, within the bound; without a decision the whole bound stands in. */
function decideWithin(decided: number, { mode, unit }: Rounding, draft: Draft): void {
  if (Number.isNaN(decided)) {
    draft.undecided = true;
    return;
  }
  const bound = draft.amount;
  draft.amount = Math.min(bound, wholeUnits(decided, unit, mode) * unit);
  if (draft.amount !== bound) {
    const trail = draft.took(step.decided);
    trail.whole(decided);
    trail.whole(draft.amount);
  }
  if (decided > bound) {
    const trail = draft.took(step.cutToBound);
    trail.whole(decided);
    trail.whole(bound);
  }
  draft.refuseIfZero();
}
