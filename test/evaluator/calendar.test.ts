import fc from "fast-check";
import { expect, test } from "vitest";
import * as exact from "../../src/exact/date.ts";
import {
  addDays,
  addMonths,
  addYears,
  afterAllDays,
  beforeAllDays,
  dayText,
  daysBetween,
  fiscalYearOf,
  fiscalYearStart,
  monthsBetween,
  parseDay,
  yearsBetween,
} from "../../src/runtime/calendar.ts";
import type { Day } from "../../src/runtime/calendar.ts";

/* The calendar of the runtime, against the one of the model, which is that of the host. */

const date = fc
  .date({
    min: new Date("0001-01-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((day) => day.toISOString().slice(0, 10));
/** Around the ends of months and leap days, where calendars go wrong. */
const edge = fc.constantFrom(
  "2020-02-28",
  "2020-02-29",
  "2021-02-28",
  "2021-03-01",
  "1900-02-28",
  "2000-02-29",
  "2024-12-31",
  "2025-01-31",
  "2025-04-30",
);
const anyDate = fc.oneof(date, edge);
const count = fc.oneof(fc.integer({ min: -2_000, max: 2_000 }), fc.integer());

function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`${text} is no day.`);
  return found;
}

/** What the model's calendar says, which leaves the years 1 to 9999 with an error. */
function moved(work: () => string): string | undefined {
  try {
    return work();
  } catch (reason) {
    if (reason instanceof RangeError) return undefined;
    throw reason;
  }
}

const shown = (found: Day): string | undefined =>
  found === beforeAllDays || found === afterAllDays ? undefined : dayText(found);

test("days are read, and written back, exactly where they exist", () => {
  for (const text of ["2023-02-29", "2024-13-01", "2024-00-01", "0000-01-01", "2024-04-31"]) {
    expect(parseDay(text)).toBeUndefined();
  }
  for (const text of [
    "2024-1-01",
    "24-01-01",
    "2024/01/01",
    " 2024-01-01",
    "2024-01-01T",
    "201:-01-01",
    "203/-01-01",
  ]) {
    expect(parseDay(text)).toBeUndefined();
  }
  fc.assert(
    fc.property(anyDate, (text) => {
      expect(dayText(day(text))).toBe(text);
    }),
    { seed: 1 },
  );
});

test("days, months and years are added as the model adds them", () => {
  fc.assert(
    fc.property(anyDate, count, (text, by) => {
      expect(shown(addDays(day(text), by))).toBe(moved(() => exact.addDays(text, by)));
      expect(shown(addMonths(day(text), by))).toBe(moved(() => exact.addMonths(text, by)));
      expect(shown(addYears(day(text), by))).toBe(moved(() => exact.addYears(text, by)));
    }),
    { numRuns: 5_000, seed: 2 },
  );
});

test("the first and the last day are reached, and no day beyond", () => {
  const [first, last] = [day("0001-01-01"), day("9999-12-31")];
  expect(addDays(day("0001-01-02"), -1)).toBe(first);
  expect(addDays(day("9999-12-30"), 1)).toBe(last);
  expect(addDays(first, -1)).toBe(beforeAllDays);
  expect(addDays(last, 1)).toBe(afterAllDays);
});

test("days, months and years between two dates are counted as the model counts them", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (from, to) => {
      expect(daysBetween(day(from), day(to))).toBe(exact.daysBetween(from, to));
      expect(monthsBetween(day(from), day(to))).toBe(exact.monthsBetween(from, to));
      expect(yearsBetween(day(from), day(to))).toBe(exact.yearsBetween(from, to));
    }),
    { numRuns: 5_000, seed: 3 },
  );
});

test("fiscal years start and end where the model says", () => {
  const starts = fc.constantFrom([1, 1], [4, 1], [7, 6], [2, 29], [12, 31]);
  fc.assert(
    fc.property(anyDate, starts, (text, [month = 1, first = 1]) => {
      const start = { month, day: first };
      const code = month * 100 + first;
      expect(fiscalYearOf(day(text), code)).toBe(exact.fiscalYearOf(text, start));
      const year = exact.yearOf(text);
      expect(dayText(fiscalYearStart(year, code))).toBe(exact.fiscalYearStart(year, start));
    }),
    { numRuns: 2_000, seed: 4 },
  );
});
