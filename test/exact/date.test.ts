import fc from "fast-check";
import { expect, test } from "vitest";
import * as date from "../../src/exact/date.ts";

const day = fc.integer({ min: 0, max: 300_000 }).map((days) => date.addDays("1500-01-01", days));
const months = fc.integer({ min: -1500, max: 1500 });

test.each(["2025-01-10", "2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29"])(
  "%s is a date",
  (text) => {
    expect(date.parseDate(text)).toBe(text);
  },
);

test.each([
  [
    "2025-02-30",
    "2025-02-29",
    "1900-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2025-04-31",
  ],
  ["0000-01-01", "2025-1-1", "25-01-01", "2025-01-01T00:00", " 2025-01-01", "２０２５-01-01", ""],
])("no dates: %s %s …", (...texts) => {
  expect(texts.map(date.parseDate)).toEqual(texts.map(() => undefined));
});

test.each([
  ["03-01", { month: 3, day: 1 }],
  ["02-29", { month: 2, day: 29 }],
  ["02-30", undefined],
  ["13-01", undefined],
  ["3-1", undefined],
])("the day of the year %s", (text, expected) => {
  expect(date.parseDayOfYear(text)).toEqual(expected);
});

test("a month later is the same day, or the month's last", () => {
  expect(date.addMonths("2025-01-31", 1)).toBe("2025-02-28");
  expect(date.addMonths("2024-03-31", -1)).toBe("2024-02-29");
  expect(date.addMonths("2025-01-15", 12)).toBe("2026-01-15");
  expect(date.addYears("2024-02-29", 1)).toBe("2025-02-28");
  expect(date.addYears("2025-01-10", 3)).toBe("2028-01-10");
  expect(date.addDays("2024-02-28", 2)).toBe("2024-03-01");
});

test("a result beyond the years 1 to 9999 is refused", () => {
  expect(() => date.addDays("9999-12-31", 1)).toThrow(RangeError);
  expect(() => date.addMonths("0001-01-31", -1)).toThrow(RangeError);
  expect(() => date.addYears("9999-01-01", 9_000_000_000)).toThrow(RangeError);
});

test.each([
  ["2025-01-01", "2025-01-01", 0],
  ["2020-02-29", "2020-03-29", 29],
  ["2025-01-01", "2026-01-01", 365],
  ["2025-03-01", "2025-02-28", -1],
])("days from %s to %s", (from, to, days) => {
  expect(date.daysBetween(from, to)).toBe(days);
});

test.each([
  ["2020-02-29", "2025-02-27", 4],
  ["2020-02-29", "2025-02-28", 5],
  ["2025-01-10", "2028-01-09", 2],
  ["2025-01-10", "2028-01-10", 3],
  ["2025-01-10", "2024-12-31", 0],
  ["2025-01-10", "2024-01-10", -1],
])("completed years from %s to %s", (from, to, years) => {
  expect(date.yearsBetween(from, to)).toBe(years);
});

test.each([
  ["2025-01-31", "2025-02-27", 0],
  ["2025-01-31", "2025-02-28", 1],
  ["2025-01-31", "2025-03-30", 1],
  ["2025-02-28", "2025-01-31", -1],
  ["2025-01-15", "2026-01-14", 11],
])("completed months from %s to %s", (from, to, expected) => {
  expect(date.monthsBetween(from, to)).toBe(expected);
});

test("completed months are the most that can be added without passing the later date", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const completed = date.monthsBetween(from, to);
      expect(date.addMonths(from, completed) <= to).toBe(true);
      expect(date.addMonths(from, completed + 1) > to).toBe(true);
      expect(date.yearsBetween(from, to)).toBe(Math.floor(completed / 12));
      expect(date.monthsBetween(to, from) + completed).toBe(0);
    }),
  );
});

test("days added are days between, and the order of texts is the order of days", () => {
  fc.assert(
    fc.property(day, day, months, (a, b, n) => {
      expect(date.addDays(a, date.daysBetween(a, b))).toBe(b);
      expect(date.compareDates(a, b)).toBe(Math.sign(date.daysBetween(b, a)) + 0);
      expect(date.isBefore(a, b)).toBe(date.compareDates(a, b) === -1);
      expect(date.parseDate(date.addMonths(a, n))).toBe(date.addMonths(a, n));
    }),
  );
});

test("a date is taken apart into year, month and day", () => {
  const parts = [date.yearOf, date.monthOf, date.dayOf].map((part) => part("2025-03-09"));
  expect(parts).toEqual([2025, 3, 9]);
});

test("a fiscal year starts on its day and is named after the year it starts in", () => {
  const april = { month: 4, day: 1 };
  expect(date.fiscalYearOf("2025-03-31", april)).toBe(2024);
  expect(date.fiscalYearOf("2025-04-01", april)).toBe(2025);
  expect(date.fiscalYearStart(2025, april)).toBe("2025-04-01");
});

test("a fiscal year from 02-29 starts on 02-28 in a common year", () => {
  const leapDay = { month: 2, day: 29 };
  expect(date.fiscalYearStart(2024, leapDay)).toBe("2024-02-29");
  expect(date.fiscalYearStart(2025, leapDay)).toBe("2025-02-28");
  expect(date.fiscalYearOf("2024-02-28", leapDay)).toBe(2023);
  expect(date.fiscalYearOf("2025-02-28", leapDay)).toBe(2025);
});
