import { Temporal } from "temporal-polyfill";

/**
 * A day of the Gregorian calendar as YYYY-MM-DD, from 0001-01-01 to 9999-12-31. All have the same
 * length, so the order of the texts is the order of the days, and equal days are equal texts.
 */
export type PlainDate = string;

/** A day that returns every year, such as the first of a fiscal year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** Strict: four, two and two digits, of a day that exists. */
export function parseDate(text: string): PlainDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return undefined;
  const [year, month, day] = found.slice(1).map(Number);
  return year !== undefined && year >= 1 && exists(year, month, day) ? text : undefined;
}

/** "03-01"; 02-29 exists, other days that no year has do not. */
export function parseDayOfYear(text: string): DayOfYear | undefined {
  const found = /^(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return undefined;
  const [month, day] = found.slice(1).map(Number);
  if (month === undefined || day === undefined) return undefined;
  return exists(leapYear, month, day) ? { month, day } : undefined;
}

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
export const monthOf = (date: PlainDate): number => Number(date.slice(5, 7));
export const dayOf = (date: PlainDate): number => Number(date.slice(8, 10));

export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export const isBefore = (a: PlainDate, b: PlainDate): boolean => a < b;

/** The count may be negative. Throws a RangeError beyond the years 1 to 9999, as the next two do. */
export const addDays = (date: PlainDate, days: number): PlainDate =>
  inRange(plain(date).add({ days }));

/** The same day of the month, or that month's last day (manual, section 5). */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  inRange(plain(date).add({ months }));

/** The same day of the year; from 02-29 to a common year, 02-28. */
export const addYears = (date: PlainDate, years: number): PlainDate =>
  inRange(plain(date).add({ years }));

/** The first day counted, the last not; negative where `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  plain(from).until(plain(to), { largestUnit: "day" }).days;

/** Completed months: the largest n with `addMonths(from, n) <= to`; negative where `to` is earlier. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  if (isBefore(to, from)) return negated(monthsBetween(to, from));
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return dayOf(to) < Math.min(dayOf(from), lastDayOfMonth(to)) ? months - 1 : months;
}

/**
 * Completed years. Born on 02-29, one completes a year on 02-28 where there is no 02-29: the same
 * day `addYears` gives. Negative where `to` is earlier.
 */
export const yearsBetween = (from: PlainDate, to: PlainDate): number =>
  withoutFraction(monthsBetween(from, to) / 12);

/** The year in which the fiscal year that contains the date starts. */
export function fiscalYearOf(date: PlainDate, start: DayOfYear): number {
  const year = yearOf(date);
  if (start.month === 1 && start.day === 1) return year;
  return isBefore(date, fiscalYearStart(year, start)) ? year - 1 : year;
}

/** The first day of the fiscal year; one that starts on 02-29 starts on 02-28 in a common year. */
export function fiscalYearStart(year: number, start: DayOfYear): PlainDate {
  const { month, day } = start;
  return Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" }).toString();
}

const leapYear = 2000;

const exists = (year: number, month = 0, day = 0): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** By itself rather than by Temporal, so that a page that reads dates need not carry a calendar. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return shortMonths.includes(month) ? 30 : 31;
}

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const shortMonths: readonly number[] = [4, 6, 9, 11];

const lastDayOfMonth = (date: PlainDate): number => daysInMonth(yearOf(date), monthOf(date));

const plain = (date: PlainDate): Temporal.PlainDate => Temporal.PlainDate.from(date);

function inRange(date: Temporal.PlainDate): PlainDate {
  if (date.year < 1 || date.year > 9999) {
    throw new RangeError("A date must lie in the years 1 to 9999.");
  }
  return date.toString();
}

// -0 is no count: it would not equal 0 in a comparison by Object.is, and prints as 0.
const negated = (count: number): number => (count === 0 ? 0 : -count);
const withoutFraction = (count: number): number => Math.trunc(count) + 0;
