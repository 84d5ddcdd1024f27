import type { Scope } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import type {
  CalendarPeriod,
  FiscalWindow,
  Interval,
  Period,
  RollingPeriod,
} from "../model/period.ts";

/** Whether everything that shares a window of the inner period shares one of the outer. */
export function isPeriodWithin(inner: Period, outer: Period): boolean {
  switch (outer.kind) {
    case "lifetime":
      return true;
    case "rolling":
      return inner.kind !== "lifetime" && isNoLonger(inner, outer);
    case "calendar":
      return inner.kind === "calendar" && isPartOf(inner, outer);
    case "fiscal window":
      return isWithinFiscal(inner, outer);
  }
}

/** Whether a rolling period is at least as long, however long its months are. */
function isNoLonger(inner: Exclude<Period, { kind: "lifetime" }>, outer: RollingPeriod): boolean {
  if (inner.kind === "rolling" && inner.unit === outer.unit) return inner.count <= outer.count;
  if (outer.unit !== "days" && !(inner.kind === "rolling" && inner.unit === "days")) {
    return monthsIn(inner) <= monthsIn(outer);
  }
  return mostDaysIn(inner) <= leastDaysIn(outer);
}

function monthsIn(period: Exclude<Period, { kind: "lifetime" }>): number {
  switch (period.kind) {
    case "calendar":
      return period.months;
    case "fiscal window":
      return 12 * period.years;
    case "rolling":
      return period.unit === "years" ? 12 * period.count : period.count;
  }
}

const mostDaysIn = (period: Exclude<Period, { kind: "lifetime" }>): number =>
  period.kind === "rolling" && period.unit === "days" ? period.count : 31 * monthsIn(period);

const leastDaysIn = (period: RollingPeriod): number =>
  period.unit === "days" ? period.count : 28 * monthsIn(period);

/** Quarters are parts of half-years; months also of a year from 1 April, but not from 15 April. */
function isPartOf(inner: CalendarPeriod, outer: CalendarPeriod): boolean {
  const [year, start] = [inner.from, outer.from];
  if (inner.months === 12) {
    return outer.months === 12 && year.month === start.month && year.day === start.day;
  }
  if (outer.months < 12) return inner.months <= outer.months;
  return start.day === 1 && (start.month - 1) % inner.months === 0;
}

function isWithinFiscal(inner: Period, { years, from }: FiscalWindow): boolean {
  switch (inner.kind) {
    case "calendar":
      return isPartOf(inner, { kind: "calendar", months: 12, from });
    case "fiscal window": {
      const isSameStart = inner.from.month === from.month && inner.from.day === from.day;
      return isSameStart && inner.years <= years;
    }
    case "rolling":
    case "lifetime":
      return false;
  }
}

/** Whether everything with one value of the inner scope has one of the outer. */
export function isScopeWithin(inner: Scope, outer: Scope): boolean {
  if (outer.kind === "everyone") return true;
  if (inner.kind === "claim") return true;
  if (outer.kind === "claim" || inner.kind === "everyone") return false;
  return outer.facts.every((fact) => isSettledBy(fact, inner.facts));
}

/**
 * An enterprise settles its group, for after a merger the earlier entries count under the new one
 * too (manual, section 2); of other values that an authority may change, the earlier entries keep
 * the old one.
 */
const isSettledBy = (fact: Fact, by: readonly Fact[]): boolean =>
  by.includes(fact) ||
  (fact.per.length > 0 &&
    !fact.perYear &&
    (fact.type.kind === "id" || fact.setBy === undefined) &&
    fact.per.every((each) => isSettledBy(each, by)));

/** Whether two things with different values of the scope can become one. */
export const canMerge = (scope: Scope): boolean =>
  scope.kind === "each" &&
  scope.facts.some(
    ({ per, setBy, type }) => per.length > 0 && setBy !== undefined && type.kind === "id",
  );

/** Whether the inner interval lies within the outer one. */
export const isIntervalWithin = (inner: Interval, outer: Interval): boolean =>
  outer.from <= inner.from &&
  (outer.until === undefined || (inner.until !== undefined && inner.until <= outer.until));
