import { describe, expect, test } from "vitest";
import type { Period } from "../../src/runtime/policy.ts";
import {
  contains,
  isWindowed,
  isWithin,
  moved,
  periodNumber,
  shareWindow,
  windowEnd,
} from "../../src/runtime/period.ts";

/* The last day that two awards share a period, and the first that they do not (manual, section 4). */

const calendar = (months: 1 | 3 | 6 | 12, from = 1_01): Period => ({
  kind: "calendar",
  months,
  from,
});
const rolling = (count: number, unit: "years" | "months" | "days"): Period => ({
  kind: "rolling",
  count,
  unit,
});
const fiscal = (years: number, from: number): Period => ({ kind: "fiscal window", years, from });

/** From a day: the last one that shares a window with it, and the first that does not. */
const edges: readonly (readonly [Period, number, number, number])[] = [
  [calendar(12), 2024_01_01, 2024_12_31, 2025_01_01],
  [calendar(6), 2024_01_01, 2024_06_30, 2024_07_01],
  [calendar(6), 2024_07_01, 2024_12_31, 2025_01_01],
  [calendar(3), 2024_10_01, 2024_12_31, 2025_01_01],
  [calendar(3), 2024_03_31, 2024_03_31, 2024_04_01],
  [calendar(1), 2024_02_01, 2024_02_29, 2024_03_01],
  [calendar(1), 2024_12_01, 2024_12_31, 2025_01_01],
  [calendar(12, 4_01), 2024_04_01, 2025_03_31, 2025_04_01],
  [calendar(12, 1_02), 2024_01_02, 2025_01_01, 2025_01_02],
  [rolling(3, "years"), 2024_02_29, 2027_02_27, 2027_02_28],
  [rolling(2, "months"), 2024_12_31, 2025_02_27, 2025_02_28],
  [rolling(10, "days"), 2024_02_25, 2024_03_05, 2024_03_06],
  [fiscal(2, 4_01), 2024_04_01, 2026_03_31, 2026_04_01],
  [fiscal(1, 4_01), 2024_04_01, 2025_03_31, 2025_04_01],
];

describe("two days of one window", () => {
  test.each(edges)("%j from %d: to %d, not %d", (period, from, last, next) => {
    for (const [one, other] of [
      [from, last],
      [last, from],
    ] as const) {
      expect(shareWindow(period, one, other)).toBe(true);
    }
    expect(shareWindow(period, from, next)).toBe(false);
    expect(shareWindow(period, next, from)).toBe(false);
  });

  test.each([1, 3, 6, 12] as const)("of %d months: not those of another year", (months) => {
    expect(shareWindow(calendar(months), 2024_02_01, 2025_02_01)).toBe(false);
    expect(shareWindow(calendar(months), 2024_02_01, 2036_02_01)).toBe(false);
  });

  test("for good, all of them", () => {
    expect(shareWindow({ kind: "lifetime" }, 1_01_01, 9999_12_31)).toBe(true);
  });
});

test("periods that divide time are numbered through, others have one number", () => {
  for (const [period, from, last, next] of edges) {
    const [first, end, after] = [from, last, next].map((day) => periodNumber(period, day));
    const isDivided = period.kind === "calendar";
    expect([end === first, after === first]).toEqual([true, !isDivided]);
    if (!isDivided) expect(first).toBe(0);
  }
  expect(periodNumber(calendar(12), 2024_05_05)).toBe(2024);
  expect(periodNumber(calendar(12, 4_01), 2024_03_31)).toBe(2023);
  expect(periodNumber({ kind: "lifetime" }, 2024_05_05)).toBe(0);
});

test("windows end on the day that shares them no longer", () => {
  for (const [period, from, , next] of edges) {
    if (isWindowed(period)) expect(windowEnd(period, from)).toBe(next);
  }
  expect(windowEnd({ kind: "fiscal window", years: 2, from: 4_01 }, 2024_03_31)).toBe(2025_04_01);
});

test("windows are those that overlap", () => {
  const periods: readonly Period[] = [
    calendar(12),
    rolling(1, "days"),
    fiscal(1, 4_01),
    { kind: "lifetime" },
  ];
  expect(periods.map((period) => isWindowed(period))).toEqual([false, true, true, false]);
});

test("days move by years, months and days", () => {
  expect(moved(2024_02_29, 1, "years")).toBe(2025_02_28);
  expect(moved(2024_01_31, 1, "months")).toBe(2024_02_29);
  expect(moved(2024_02_28, 2, "days")).toBe(2024_03_01);
});

test("an interval contains both of its ends", () => {
  const interval = { from: 2024_02_02, until: 2024_02_04 };
  const days = [2024_02_01, 2024_02_02, 2024_02_03, 2024_02_04, 2024_02_05];
  expect(days.map((day) => contains(interval, day))).toEqual([false, true, true, true, false]);
});

test.each([
  [{ from: 4_01, to: 6_30 }, [false, true, true, false]],
  [{ from: 6_30, to: 4_01 }, [true, true, true, true]],
  [{ from: 7_01, to: 3_31 }, [true, false, false, true]],
  [{ from: 4_01, to: 4_01 }, [false, true, false, false]],
])("days of a year within %j", (days, within) => {
  const asked = [2024_03_31, 2024_04_01, 2024_06_30, 2024_07_01];
  expect(asked.map((day) => isWithin(days, day))).toEqual(within);
});
