import { daysBetween, fiscalYearOf, yearOf } from "../../exact/date.ts";
import { isPeriodWithin } from "../../lint/within.ts";
import type { Interval, Period } from "../../model/period.ts";

/**
 * How many windows of the inner period are enough to cover any window of the outer one within the
 * term; undefined where no number is.
 */
export function windowsWithin(inner: Period, outer: Period, term: Interval): number | undefined {
  if (isPeriodWithin(outer, inner)) return 1;
  const inTerm = windowsInTerm(inner, term);
  const inOuter = windowsInOne(inner, outer);
  if (inTerm === undefined || inOuter === undefined) return inTerm ?? inOuter;
  return Math.min(inTerm, inOuter);
}

/** Of calendar periods those that the term touches, of rolling ones as many as cover it. */
function windowsInTerm(period: Period, { from, until }: Interval): number | undefined {
  if (period.kind === "lifetime") return 1;
  if (until === undefined) return undefined;
  switch (period.kind) {
    case "calendar":
      if (period.months === 12) {
        return fiscalYearOf(until, period.from) - fiscalYearOf(from, period.from) + 1;
      }
      return monthOfAll(until, period.months) - monthOfAll(from, period.months) + 1;
    case "fiscal window": {
      const years = fiscalYearOf(until, period.from) - fiscalYearOf(from, period.from) + 1;
      return Math.ceil(years / period.years);
    }
    case "rolling":
      return Math.ceil((daysBetween(from, until) + 1) / leastDays(period));
  }
}

const monthOfAll = (date: string, months: number): number =>
  Math.floor((yearOf(date) * 12 + Number(date.slice(5, 7)) - 1) / months);

const leastDays = ({ count, unit }: Extract<Period, { kind: "rolling" }>): number =>
  ({ days: 1, months: 28, years: 365 })[unit] * count;

function windowsInOne(inner: Period, outer: Period): number | undefined {
  if (inner.kind !== "calendar") return undefined;
  switch (outer.kind) {
    case "calendar":
      // Parts of a year that begin where the year does; others reach over its end.
      return Math.ceil(outer.months / inner.months) + (isPeriodWithin(inner, outer) ? 0 : 1);
    case "fiscal window":
      return Math.ceil((12 * outer.years) / inner.months) + (fits(inner, outer) ? 0 : 1);
    case "rolling":
      return outer.unit === "years"
        ? Math.ceil((12 * outer.count) / inner.months) + 1
        : outer.unit === "months"
          ? Math.ceil(outer.count / inner.months) + 1
          : Math.ceil(outer.count / (28 * inner.months)) + 1;
    case "lifetime":
      return undefined;
  }
}

const fits = (inner: Period, outer: Period): boolean => isPeriodWithin(inner, outer);

/** The calendar years that the term touches. */
export const yearsOf = ({ from, until }: Interval): number | undefined =>
  until === undefined ? undefined : yearOf(until) - yearOf(from) + 1;
