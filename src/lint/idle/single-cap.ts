import type { Rational } from "../../exact/rational.ts";
import { compare, floor, max, multiply, rational } from "../../exact/rational.ts";
import type { Cap } from "../../model/cap.ts";
import type { Policy } from "../../model/policy.ts";
import { mostAwarded } from "../award.ts";
import type { Idle } from "./idle.ts";
import { extentOf } from "./extent.ts";
import { allowance, covers, limitRange } from "./limit.ts";

/**
 * One other cap that leaves less room at every moment, or too few awards to come to the
 * limit. A ranking matters even where its cap does not bind: it says who comes first.
 */
export function bySingleCap(cap: Cap, policy: Policy): Idle | undefined {
  if (cap.ranking !== undefined) return undefined;
  const around = policy.caps.filter((other) => other !== cap && covers(other, cap, policy));
  return (
    byTighterCap(cap, around, policy) ??
    byFewAwards(cap, around, policy) ??
    bySmallClaims(cap, policy)
  );
}

function byTighterCap(cap: Cap, around: readonly Cap[], policy: Policy): Idle | undefined {
  const tighter = around.find(
    (other) => countsNoMore(cap, other) && stopsBefore(other, cap) && isTighter(other, cap, policy),
  );
  const allows = tighter && allowance(tighter, policy);
  return (
    tighter &&
    allows && { before: { kind: "cap", allows, extent: extentOf(tighter) }, caps: [tighter] }
  );
}

/** Open awards, and the years of a run, are never more than awards ever made. */
function countsNoMore({ limit }: Cap, other: Cap): boolean {
  if (limit.measure === other.limit.measure) return true;
  const isAwardsEver = other.limit.measure === "awards" && other.period.kind === "lifetime";
  return isAwardsEver && limit.measure !== "money";
}

/**
 * Whether `other` has had its say before `cap` could matter. Caps that reduce come before those that
 * refuse, so that they can make a claim fit; a pro rata cap comes after all claims of its round.
 */
export function stopsBefore(other: Cap, cap: Cap): boolean {
  switch (other.whenShort) {
    case "reduce":
      return true;
    case "refuse":
      return cap.whenShort === "refuse" || cap.whenShort === "in principle";
    case "pro rata":
    case "in principle":
      return false;
  }
}

/** Of two caps that cover each other and allow the same, the later is the superfluous one. */
function isTighter(other: Cap, cap: Cap, policy: Policy): boolean {
  const [{ most }, { least }] = [limitRange(other), limitRange(cap)];
  if (most === undefined || least === undefined) return false;
  const compared = compare(most, least);
  if (compared !== 0) return compared < 0;
  const isLater = policy.caps.indexOf(other) < policy.caps.indexOf(cap);
  return isLater || !covers(cap, other, policy) || !countsNoMore(other, cap);
}

/** A money cap above N times the largest award, where a count cap leaves N awards. */
function byFewAwards(cap: Cap, around: readonly Cap[], policy: Policy): Idle | undefined {
  const each = mostOfAny(cap, policy);
  const { least } = limitRange(cap);
  if (cap.limit.measure !== "money" || each === undefined || least === undefined) return undefined;
  for (const other of around.filter(({ limit }) => limit.measure === "awards")) {
    const { most } = limitRange(other);
    if (most === undefined) continue;
    const count = rational(floor(most));
    const total = multiply(count, each);
    if (compare(total, least) <= 0) {
      const inMoney = (amount: Rational) => ({ amount, currency: policy.currency.code });
      const before = { kind: "awards", count, each: inMoney(each), total: inMoney(total) } as const;
      return { before, caps: [other] };
    }
  }
  return undefined;
}

/** A cap per claim above what any claim can come to. */
function bySmallClaims(cap: Cap, policy: Policy): Idle | undefined {
  const amount = mostOfAny(cap, policy);
  const { least } = limitRange(cap);
  const isIdle =
    cap.scope.kind === "claim" &&
    cap.limit.measure === "money" &&
    amount !== undefined &&
    least !== undefined &&
    compare(amount, least) <= 0;
  if (!isIdle) return undefined;
  return { before: { kind: "claim", most: { amount, currency: policy.currency.code } }, caps: [] };
}

/**
 * The largest award of the grants that it counts, in any version. What other programmes give is not
 * bounded. The cap that an amount `per` something makes is left alone: it says what the text says.
 */
function mostOfAny(cap: Cap, { grants }: Policy): Rational | undefined {
  if (cap.externals.length > 0 || cap.wording === "amount per") return undefined;
  const most = grants.filter(({ name }) => cap.grants.includes(name)).map(mostAwarded);
  return most.includes(undefined)
    ? undefined
    : most.filter((one) => one !== undefined).reduce(max, rational(0));
}
