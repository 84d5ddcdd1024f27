import type { Day, DayOfYear } from "./calendar.ts";
import {
  addDays,
  addMonths,
  addYears,
  dayOfYear,
  fiscalYearOf,
  fiscalYearStart,
  monthOf,
  yearOf,
} from "./calendar.ts";
import type { Interval, Period } from "./policy.ts";

type Calendar = Extract<Period, { kind: "calendar" }>;
export type Windowed = Exclude<Period, { kind: "calendar" | "lifetime" }>;

/**
 * The number of the period that a day falls in; 0 for those that do not divide time into parts.
 */
export function periodNumber(period: Period, day: Day): number {
  return period.kind === "calendar" ? calendarNumber(period, day) : 0;
}

/** Which month, quarter, half-year or (fiscal) year, counted through. */
function calendarNumber({ months, from }: Calendar, day: Day): number {
  if (months === 12) return from === firstOfJanuary ? yearOf(day) : fiscalYearOf(day, from);
  return Math.floor((yearOf(day) * 12 + monthOf(day) - 1) / months);
}

const firstOfJanuary: DayOfYear = 1_01;

/** Periods of which every one that contains a day counts, not one alone. */
export const isWindowed = (period: Period): period is Windowed =>
  period.kind === "rolling" || period.kind === "fiscal window";

/**
 * The first day after the window that starts with this day (or, in fiscal years, with its year).
 */
export function windowEnd(period: Windowed, start: Day): Day {
  if (period.kind === "rolling") return moved(start, period.count, period.unit);
  return fiscalYearStart(fiscalYearOf(start, period.from) + period.years, period.from);
}

/**
 * Whether some window of the period contains both days: only then do two awards share its room.
 */
export function shareWindow(period: Period, one: Day, other: Day): boolean {
  switch (period.kind) {
    case "lifetime":
      return true;
    case "calendar":
      return calendarNumber(period, one) === calendarNumber(period, other);
    case "rolling":
      return Math.max(one, other) < windowEnd(period, Math.min(one, other));
    case "fiscal window":
      return (
        Math.abs(fiscalYearOf(one, period.from) - fiscalYearOf(other, period.from)) < period.years
      );
  }
}

/** The same day so many years, months or days later, or before. */
export function moved(day: Day, by: number, unit: "years" | "months" | "days"): Day {
  switch (unit) {
    case "years":
      return addYears(day, by);
    case "months":
      return addMonths(day, by);
    case "days":
      return addDays(day, by);
  }
}

export const contains = ({ from, until }: Interval, day: Day): boolean =>
  from <= day && day <= until;

/** Whether a day lies within these days of a year, which may wrap the year's end. */
export function isWithin(
  { from, to }: { readonly from: DayOfYear; readonly to: DayOfYear },
  day: Day,
): boolean {
  const here = dayOfYear(day);
  return from <= to ? from <= here && here <= to : from <= here || here <= to;
}
