import type { DayOfYear, PlainDate } from "../../exact/date.ts";
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  fiscalYearOf,
  fiscalYearStart,
  monthOf,
  monthsBetween,
  yearsBetween,
} from "../../exact/date.ts";
import type { Interval, Period } from "../../model/period.ts";

export type DateUnit = "years" | "months" | "days";

/** The day so many years, months or days away; undefined beyond the years 1 to 9999. */
export function movedBy(date: PlainDate, by: number, unit: DateUnit): PlainDate | undefined {
  try {
    return movers[unit](date, by);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const movers: Readonly<Record<DateUnit, (date: PlainDate, by: number) => PlainDate>> = {
  years: addYears,
  months: addMonths,
  days: addDays,
};

/** How many completed years, months or days lie between two dates. */
export const span = (from: PlainDate, to: PlainDate, unit: DateUnit): number =>
  ({ years: yearsBetween, months: monthsBetween, days: daysBetween })[unit](from, to);

/** Days from the first to the last, both included; no `until` is without end. */
export interface Window {
  readonly from: PlainDate;
  readonly until: PlainDate | undefined;
}

export const isIn = ({ from, until }: Window | Interval, date: PlainDate): boolean =>
  from <= date && (until === undefined || date <= until);

/** The same as `windowStartingAt`; what was worked out before is looked up. */
export function windowFrom(period: Period, date: PlainDate): Window {
  const known = windows.get(period) ?? new Map<PlainDate, Window>();
  windows.set(period, known);
  const window = known.get(date) ?? windowStartingAt(period, date);
  known.set(date, window);
  return window;
}

const windows = new WeakMap<Period, Map<PlainDate, Window>>();

/**
 * The window of a period that starts with a date, or with the part of the calendar that the date
 * lies in (manual, section 4, "PERIOD").
 */
function windowStartingAt(period: Period, date: PlainDate): Window {
  switch (period.kind) {
    case "lifetime":
      return { from: "0001-01-01", until: undefined };
    case "calendar":
      return period.months === 12
        ? fiscalYears(1, period.from, date)
        : startingOn(firstOfMonths(period.months, date), period.months, "months");
    case "rolling":
      return startingOn(date, period.count, period.unit);
    case "fiscal window":
      return fiscalYears(period.years, period.from, date);
  }
}

/** So many fiscal years, of which the first contains the date. */
function fiscalYears(count: number, start: DayOfYear, date: PlainDate): Window {
  const year = fiscalYearOf(date, start);
  const end = year + count;
  const next = end > 9999 ? undefined : fiscalYearStart(end, start);
  return { from: fiscalYearStart(year, start), until: next && addDays(next, -1) };
}

function startingOn(from: PlainDate, count: number, unit: DateUnit): Window {
  const next = movedBy(from, count, unit);
  return { from, until: next && addDays(next, -1) };
}

/** The first day of the month, quarter or half-year. */
function firstOfMonths(months: number, date: PlainDate): PlainDate {
  const first = monthOf(date) - ((monthOf(date) - 1) % months);
  return `${date.slice(0, 5)}${String(first).padStart(2, "0")}-01`;
}
