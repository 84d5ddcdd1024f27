import type { Rational } from "../../exact/rational.ts";
import { compare, divide, floor, isZero, multiply, rational } from "../../exact/rational.ts";
import { mostAwarded } from "../../lint/award.ts";
import { limitRange } from "../../lint/idle/limit.ts";
import { canMerge, isPeriodWithin } from "../../lint/within.ts";
import type { Cap } from "../../model/cap.ts";
import type { CalendarPeriod } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { holdsAlways } from "./bound.ts";
import { windowsWithin, yearsOf } from "./windows.ts";

/** How many awards can be made, where each is made in full. */
export interface InFull {
  /** The least that an award in full is, in minor units. */
  readonly full: Rational;
  readonly awards: Rational;
  readonly inYear: Rational;
  readonly years: { readonly all: number; readonly most: number; readonly inRow?: Rational };
  /** The caps that leave no more. */
  readonly by: readonly Cap[];
}

export const calendarYear: CalendarPeriod = {
  kind: "calendar",
  months: 12,
  from: { month: 1, day: 1 },
};

/**
 * The most awards that one window of a limit on their number can count, where each is made in full:
 * so many fit into a year, and so many years can have one. Undefined where nothing bounds them, or
 * where what is decided plays no part.
 */
export function awardsInFull(cap: Cap, policy: Policy): InFull | undefined {
  const full = leastInFull(cap, policy);
  if (full === undefined || canMerge(cap.scope) || cap.externals.length > 0) return undefined;
  const around = policy.caps.filter(
    (other) => other !== cap && holdsAlways(other, cap, policy) && countsAll(other, cap),
  );
  const yearly = fewestInYear(around, full);
  const all = windowsWithin(calendarYear, cap.period, policy.term) ?? yearsOf(policy.term);
  if (yearly === undefined || all === undefined) return undefined;
  const row = shortestRow(around);
  const inRow = row && limitRange(row).most;
  const most = inRow === undefined ? all : all - Math.floor(all / (Number(floor(inRow)) + 1));
  const awards = multiply(yearly.count, rational(most));
  const years = { all, most, ...(inRow === undefined || most === all ? {} : { inRow }) };
  const by = row === undefined || most === all ? [yearly.cap] : [yearly.cap, row];
  return { full, awards, inYear: yearly.count, years, by };
}

const countsAll = (other: Cap, cap: Cap): boolean =>
  cap.grants.every((grant) => other.grants.includes(grant));

/** Where an authority decides, all that it may decide; the least of several grants. */
function leastInFull(cap: Cap, { grants }: Policy): Rational | undefined {
  const counted = grants.filter(({ name }) => cap.grants.includes(name));
  if (cap.limit.measure !== "awards" || !counted.every(({ discretion }) => discretion)) {
    return undefined;
  }
  const constant = counted.every(({ amount, less, atLeast }) => {
    return amount.kind === "constant" && less === undefined && atLeast === undefined;
  });
  const amounts = counted.map(mostAwarded).filter((one) => one !== undefined);
  if (!constant || amounts.length === 0) return undefined;
  const least = amounts.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  return isZero(least) ? undefined : least;
}

/** The cap that leaves room for the fewest awards in full in one calendar year. */
function fewestInYear(caps: readonly Cap[], full: Rational) {
  let fewest: { readonly cap: Cap; readonly count: Rational } | undefined;
  for (const cap of caps.filter(({ period }) => isPeriodWithin(calendarYear, period))) {
    const { most } = limitRange(cap);
    if (most === undefined) continue;
    const count = inOneWindow(cap, most, full);
    if (count === undefined) continue;
    if (fewest === undefined || compare(count, fewest.count) < 0) fewest = { cap, count };
  }
  return fewest;
}

function inOneWindow(cap: Cap, most: Rational, full: Rational): Rational | undefined {
  switch (cap.limit.measure) {
    case "money":
      return rational(floor(divide(most, full)));
    case "awards":
      return rational(floor(most));
    case "open awards":
    case "consecutive years":
      return undefined;
  }
}

const shortestRow = (caps: readonly Cap[]): Cap | undefined =>
  caps
    .filter(({ limit }) => limit.measure === "consecutive years")
    .reduce<Cap | undefined>((best, cap) => {
      const [a, b] = [best && limitRange(best).most, limitRange(cap).most];
      return a !== undefined && b !== undefined && compare(a, b) <= 0 ? best : cap;
    }, undefined);
