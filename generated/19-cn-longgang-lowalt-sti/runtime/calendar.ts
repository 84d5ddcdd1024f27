/**
 * A day of the Gregorian calendar as the number of its digits: 20250110 is 10 January 2025. The
 * order of the numbers is the order of the days, and year, month and day are read off at once.
 */
export type Day = number;

/** A day that returns every year, month × 100 + day: 401 is 1 April. */
export type DayOfYear = number;

/**
 * Before and after all days, from 0001-01-01 to 9999-12-31: where reckoning leaves the calendar.
 */
export const beforeAllDays: Day = 0;
export const afterAllDays: Day = 99_999_999;

export const yearOf = (day: Day): number => Math.floor(day / 10_000);
export const monthOf = (day: Day): number => Math.floor(day / 100) % 100;
const dayOfMonth = (day: Day): number => day % 100;
export const dayOfYear = (day: Day): DayOfYear => day % 10_000;

/** Whether the text has the form of a date; it may still name a day that does not exist. */
export const looksLikeDate = (text: string): boolean => !Number.isNaN(digitsOfDate(text));

/** "2025-01-10"; undefined for another form, and for a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  const day = digitsOfDate(text);
  return isDay(day) ? day : undefined;
}

/**
 * The digits of "YYYY-MM-DD" as one number, NaN for another form; claims are read by the million.
 */
function digitsOfDate(text: string): number {
  if (text.length !== 10) return NaN;
  let digits = 0;
  for (let place = 0; place < 10; place += 1) {
    const character = text.charCodeAt(place);
    if (place === 4 || place === 7) {
      if (character !== hyphen) return NaN;
    } else {
      if (character < zero || character > nine) return NaN;
      digits = digits * 10 + character - zero;
    }
  }
  return digits;
}

const hyphen = 45;
const zero = 48;
const nine = 57;

/** Whether the eight digits of a date are a day that exists. */
export function isDay(day: number): boolean {
  const year = yearOf(day);
  const month = monthOf(day);
  const date = dayOfMonth(day);
  if (year < 1 || month < 1 || month > 12) return false;
  return date >= 1 && date <= daysInMonth(year, month);
}

/** 20250110 is "2025-01-10". */
export function dayText(day: Day): string {
  const digits = String(day).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The count may be negative. A day beyond the calendar is `beforeAllDays` or `afterAllDays`. */
export const addDays = (day: Day, days: number): Day => fromDayNumber(dayNumber(day) + days);

/** The same day of the month, or that month's last day (manual, section 5). */
export function addMonths(day: Day, months: number): Day {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return clampedDay(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, dayOfMonth(day));
}

/** The same day of the year; from 02-29 to a common year, 02-28. */
export const addYears = (day: Day, years: number): Day =>
  clampedDay(yearOf(day) + years, monthOf(day), dayOfMonth(day));

/** The first day counted, the last not; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/**
 * Completed months: the largest n with `addMonths(from, n) <= to`; negative where `to` is
 * earlier.
 */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Completed years; born on 02-29, one completes a year on 02-28 where there is no 02-29. */
export const yearsBetween = (from: Day, to: Day): number =>
  Math.trunc(monthsBetween(from, to) / 12) + 0;

/** The year in which the fiscal year that contains the day starts. */
export function fiscalYearOf(day: Day, start: DayOfYear): number {
  const year = yearOf(day);
  return day < fiscalYearStart(year, start) ? year - 1 : year;
}

/** The first day of the fiscal year; one that starts on 02-29 starts on 02-28 in a common year. */
export const fiscalYearStart = (year: number, start: DayOfYear): Day =>
  clampedDay(year, Math.floor(start / 100), start % 100);

function clampedDay(year: number, month: number, day: number): Day {
  if (year < 1) return beforeAllDays;
  if (year > 9999) return afterAllDays;
  return year * 10_000 + month * 100 + Math.min(day, daysInMonth(year, month));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * Days since 0000-03-01. With March as the first month a leap day comes last in its year, so that
 * days before a month follow one formula: 153 days in five months.
 */
function dayNumber(day: Day): number {
  const month = (monthOf(day) + 9) % 12;
  const year = yearOf(day) - (month >= 10 ? 1 : 0);
  return daysBeforeYear(year) + Math.floor((153 * month + 2) / 5) + dayOfMonth(day) - 1;
}

const daysBeforeYear = (year: number): number =>
  year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

function fromDayNumber(days: number): Day {
  if (days < firstDayNumber) return beforeAllDays;
  if (days > lastDayNumber) return afterAllDays;
  // Counted in years of mean length a day is in its own year, or still in the one before.
  let year = Math.floor(days / 365.2425);
  if (daysBeforeYear(year + 1) <= days) year += 1;
  const rest = days - daysBeforeYear(year);
  const month = Math.floor((5 * rest + 2) / 153);
  const date = rest - Math.floor((153 * month + 2) / 5) + 1;
  return month < 10
    ? year * 10_000 + (month + 3) * 100 + date
    : (year + 1) * 10_000 + (month - 9) * 100 + date;
}

const firstDayNumber = dayNumber(1_01_01);
const lastDayNumber = dayNumber(9999_12_31);
