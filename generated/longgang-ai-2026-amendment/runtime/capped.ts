import { asNumber } from "./amount.ts";
import type { Books } from "./books.ts";
import type { Day } from "./calendar.ts";
import { hasPlace, roomLeft, withinRoom } from "./cap-arithmetic.ts";
import type { Case } from "./case.ts";
import type { Count } from "./count.ts";
import type { Draft } from "./draft.ts";
import { standing } from "./draft.ts";
import { refuseLacking } from "./lacking.ts";
import { maxMinor } from "./minor.ts";
import type { Binding, CapPlan, TallyPlan, Version } from "./plan.ts";
import type { Fact, Moment } from "./policy.ts";
import type { Prepared } from "./prepared.ts";
import { missing } from "./problem.ts";
import type { Ratio } from "./ratio.ts";
import { atLeastZero, floorOf, minus, ratio, whole } from "./ratio.ts";
import { step } from "./trail.ts";

/** In a round pro rata caps are left until all others have been met. */
export type Which = "all" | "all but pro rata" | "pro rata";

/**
 * The capped step, through which every award goes before it is entered, whatever asked for it:
 * each cap takes the smaller of the amount and its room, or refuses, in the order of the manual,
 * section 4. So no award takes what a cap counts over its limit.
 */
export function meetCaps(version: Version, it: Case, draft: Draft, which: Which): void {
  const { unit } = version.rounding;
  for (const binding of version.bindings) {
    if (draft.state !== standing) return;
    if (isInForce(binding.plan, it.day) && isAmong(binding.plan, which)) {
      meet(binding, unit, it, draft);
    }
  }
}

export const isInForce = ({ from, until }: CapPlan, day: Day): boolean =>
  from <= day && day <= until;

const isAmong = ({ isProRata }: CapPlan, which: Which): boolean =>
  which === "all" || isProRata === (which === "pro rata");

function meet(binding: Binding, unit: number, it: Case, draft: Draft): void {
  const limit = limitOf(binding.plan, it.facts, it);
  meetWith(binding.plan, limit, usedUnder(binding, it), unit, draft);
}

/** The same, of a cap that has counted so much. */
export function meetWith(
  plan: CapPlan,
  limit: number | Ratio,
  used: Count,
  unit: number,
  draft: Draft,
): void {
  const room = roomOf(plan, limit, used, unit);
  const after = amountLeft(plan, { limit, used, room }, draft.amount);
  if (after === draft.amount) return;
  draft.metCap(plan.code, used);
  writeCapStep(draft, { kind: step.cap, code: plan.code, limit, used, room });
  draft.trail.whole(after);
  draft.capTo(after, plan.code);
}

/** An amount that still stands is above 0, so that a count cap in its way changes it. */
function amountLeft(
  { isMoney, refuses, neverReduces }: CapPlan,
  { limit, used, room }: CapState,
  amount: number,
): number {
  if (neverReduces) return amount;
  if (isMoney) return withinRoom(amount, room, refuses);
  return hasPlace(typeof limit === "number" ? limit : limit.n, used) ? amount : 0;
}

/** A cap as a claim finds it. A limit that is no whole number below 2^53 is a fraction. */
export interface CapState {
  readonly limit: number | Ratio;
  readonly used: Count;
  readonly room: number;
}

/** What a trace says of a cap; the amount that is left follows. */
export function writeCapStep(
  draft: Draft,
  { kind, code, limit, used, room }: CapState & { readonly kind: number; readonly code: number },
): void {
  const trail = draft.took(kind, code);
  if (typeof limit === "number") trail.whole(limit);
  else trail.exact(limit);
  trail.count(used);
  trail.whole(room);
}

/** Below 0 a limit counts as 0, and a number of awards is whole. */
export function limitOf(plan: CapPlan, facts: unknown, at: Moment): number | Ratio {
  if (!Number.isNaN(plan.fixed)) return plan.fixed;
  const { quick } = plan;
  if (quick !== undefined && quick.denominator === 1 && quick.fits(facts)) {
    return Math.max(0, quick.numerator(facts, at));
  }
  return exactLimit(plan, facts, at);
}

function exactLimit({ cap, isMoney }: CapPlan, facts: unknown, at: Moment): number | Ratio {
  const value = atLeastZero(cap.limit.exact(facts, at));
  const exact = isMoney ? value : whole(floorOf(value));
  return asNumber(exact) ?? exact;
}

/** What the cap has counted before the claim; one `per claim` counts nothing else. */
export const usedUnder = ({ plan, account }: Binding, { claim, books }: Case): Count =>
  plan.tally === undefined ? 0 : usedIn(plan.tally, claim.account(account), claim, books);

/** What a tally has counted for one of the claim's accounts. */
export function usedIn(plan: TallyPlan, account: number, claim: Prepared, books: Books): Count {
  const tally = books.tally(plan);
  if (account < 0) missingScopeFact(plan.space.facts, claim);
  if (tally.lacking.length > 0) refuseLacking(tally, claim, "around", books);
  return tally.used(account, claim.day);
}

function missingScopeFact(facts: readonly Fact[], claim: Prepared): void {
  for (const fact of facts) if (!claim.given.has(fact)) missing(fact.name, fact.type);
}

/**
 * What is left, and never below 0: money rounded down to the rounding unit, so that rounding never
 * lifts an award over a cap.
 */
export function roomOf(
  { isMoney }: CapPlan,
  limit: number | Ratio,
  used: Count,
  unit: number,
): number {
  const least = isMoney ? unit : 1;
  if (typeof limit !== "number" || typeof used !== "number") return exactRoom(limit, used, least);
  return roomLeft(limit, used, least);
}

export const asRatio = (limit: number | Ratio): Ratio =>
  typeof limit === "number" ? whole(limit) : limit;

/** No award is larger than 2^53 − 1, so more room than that is as good as no end of it. */
function exactRoom(limit: number | Ratio, used: Count, unit: number): number {
  const room = wholeRoom(limit, used, unit);
  return room > BigInt(maxMinor) ? Infinity : Number(room);
}

/** The room in whole units, however large it is. */
export function wholeRoom(limit: number | Ratio, used: Count, unit: number): bigint {
  const { n, d } = atLeastZero(minus(asRatio(limit), whole(used)));
  return floorOf(ratio(n, d * BigInt(unit))) * BigInt(unit);
}
