import type { PlainDate } from "../exact/date.ts";
import { fiscalYearOf, isBefore, monthOf, yearOf } from "../exact/date.ts";
import type {
  CalendarPeriod,
  FiscalWindow,
  Interval,
  Period,
  RollingPeriod,
  YearWindow,
} from "../model/period.ts";
import { moved } from "./dates.ts";

/**
 * Whether some window of the period contains both dates: only then do two awards share its room.
 */
export function shareWindow(period: Period, one: PlainDate, other: PlainDate): boolean {
  switch (period.kind) {
    case "lifetime":
      return true;
    case "calendar":
      return calendarIndex(period, one) === calendarIndex(period, other);
    case "rolling":
      return isBefore(one, other)
        ? startsWindowWith(period, one, other)
        : startsWindowWith(period, other, one);
    case "fiscal window":
      return Math.abs(fiscalYear(period, one) - fiscalYear(period, other)) < period.years;
  }
}

/** The dates that one window contains. */
export type Window = (date: PlainDate) => boolean;

/**
 * The windows that contain the date, among them the fullest. Only windows that start with one of
 * the dates need to be looked at: starting later loses nothing until one of the dates is passed.
 */
export function windowsAround(
  period: Period,
  date: PlainDate,
  dates: readonly PlainDate[],
): readonly Window[] {
  switch (period.kind) {
    case "lifetime":
    case "calendar":
      return [(other) => shareWindow(period, date, other)];
    case "rolling":
    case "fiscal window":
      return [date, ...dates]
        .map((start) => windowFrom(period, start))
        .filter((window) => window(date));
  }
}

function windowFrom(period: RollingPeriod | FiscalWindow, start: PlainDate): Window {
  switch (period.kind) {
    case "rolling":
      return (date) => !isBefore(date, start) && startsWindowWith(period, start, date);
    case "fiscal window":
      return (date) => {
        const years = fiscalYear(period, date) - fiscalYear(period, start);
        return years >= 0 && years < period.years;
      };
  }
}

/**
 * What an expression of the ledger looks back on: the whole of a calendar period, but with `in
 * any` the window that ends with the claim's date (manual, section 5, "The ledger").
 */
export function windowUpTo(period: Period, date: PlainDate): Window {
  const endsWithDate = period.kind === "rolling" || period.kind === "fiscal window";
  return (other) => shareWindow(period, other, date) && !(endsWithDate && isBefore(date, other));
}

/** Whether the window that starts on one day contains a later one: it ends the day before + N. */
function startsWindowWith(period: RollingPeriod, start: PlainDate, later: PlainDate): boolean {
  const next = moved(start, period.count, period.unit);
  return next === undefined || isBefore(later, next);
}

/** Which month, quarter, half-year or (fiscal) year a date falls in, counted through. */
function calendarIndex(period: CalendarPeriod, date: PlainDate): number {
  if (period.months === 12) return fiscalYearOf(date, period.from);
  return Math.floor((yearOf(date) * 12 + monthOf(date) - 1) / period.months);
}

const fiscalYear = ({ from }: FiscalWindow, date: PlainDate): number => fiscalYearOf(date, from);

/** Both ends included; no `until` is open-ended. */
export const contains = ({ from, until }: Interval, date: PlainDate): boolean =>
  from <= date && (until === undefined || date <= until);

/** Whether a date lies within these days of a year, which may wrap the year's end. */
export function isWithin({ from, to }: YearWindow, date: PlainDate): boolean {
  const [first, last, day] = [dayKey(from), dayKey(to), dayKey(dayOfYear(date))];
  return first <= last ? first <= day && day <= last : first <= day || day <= last;
}

const dayOfYear = (date: PlainDate): YearWindow["from"] => ({
  month: monthOf(date),
  day: Number(date.slice(8)),
});

const dayKey = ({ month, day }: YearWindow["from"]): number => month * 100 + day;
