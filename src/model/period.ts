import type { DayOfYear } from "../exact/date.ts";

/** For how long an award uses room (manual, section 4). Every cap has one. */
export type Period = CalendarPeriod | RollingPeriod | FiscalWindow | LifetimePeriod;

/** The year, half-year, quarter or month of a date; years may start on another day than 1 January. */
export interface CalendarPeriod {
  readonly kind: "calendar";
  readonly months: 1 | 3 | 6 | 12;
  /** Only with 12 months: the first day of the fiscal year. `1 January` where none was written. */
  readonly from: DayOfYear;
}

/** Every window of this length: from day d to the day before d + length. */
export interface RollingPeriod {
  readonly kind: "rolling";
  readonly count: number;
  readonly unit: "years" | "months" | "days";
}

/** Every `years` successive fiscal years that start on this day. */
export interface FiscalWindow {
  readonly kind: "fiscal window";
  readonly years: number;
  readonly from: DayOfYear;
}

export interface LifetimePeriod {
  readonly kind: "lifetime";
}

/** Before every date that a claim can bear: from here on stands what was there from the beginning. */
export const beginningOfTime = "0001-01-01";

/** An interval of dates, both ends included; no `until` is open-ended. */
export interface Interval {
  readonly from: string;
  readonly until: string | undefined;
}

/**
 * What of an interval lies within the term of the policy. A version that was there from the beginning
 * has no first day of its own.
 */
export function withinTerm({ from, until }: Interval, term: Interval): Interval {
  const ends = [until, term.until].filter((end) => end !== undefined).sort();
  return { from: from > term.from ? from : term.from, until: ends[0] };
}

/** Whether both hold on some day. */
export const overlap = (one: Interval, other: Interval): boolean =>
  startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);

const startsBeforeEndOf = ({ from }: Interval, { until }: Interval): boolean =>
  until === undefined || from <= until;

/** Days of a year, both included; may wrap the year's end (manual, section 2, `window`). */
export interface YearWindow {
  readonly from: DayOfYear;
  readonly to: DayOfYear;
}
