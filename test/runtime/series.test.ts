import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../src/runtime/calendar.ts";
import type { Day } from "../../src/runtime/calendar.ts";
import { Series } from "../../src/runtime/series.ts";

/* The past of an account, against a list of the same days that is looked through each time. */

const start = 2024_02_20;
const day = fc.integer({ min: 0, max: 25 }).map((days) => addDays(start, days));
const amount = fc.constantFrom(1, 2, 5, 100, Number.MAX_SAFE_INTEGER);
const entries = fc.array(fc.tuple(day, amount), { maxLength: 12 });
const length = fc.integer({ min: 1, max: 9 });

type Entered = readonly (readonly [Day, number])[];

function seriesOf(entered: Entered): Series {
  const series = new Series();
  for (const [on, of] of entered) series.add(on, of);
  return series;
}

const sumWithin = (entered: Entered, from: Day, end: Day): bigint =>
  entered.reduce((sum, [on, of]) => (from <= on && on < end ? sum + BigInt(of) : sum), 0n);

test("the fullest window around a day is that of all windows", () => {
  fc.assert(
    fc.property(entries, day, length, (entered, on, days) => {
      const all = Array.from({ length: days }, (_, back) => addDays(on, -back));
      const sums = all.map((from) => sumWithin(entered, from, addDays(from, days)));
      const most = sums.reduce((a, b) => (a > b ? a : b), 0n);
      const found = seriesOf(entered).fullestAround(on, (from) => addDays(from, days));
      expect(BigInt(found)).toBe(most);
    }),
    { numRuns: 2_000, seed: 1 },
  );
});

test("the window up to a day holds what its days add up to, and their years", () => {
  fc.assert(
    fc.property(entries, day, length, (entered, on, days) => {
      const endOf = (from: Day): Day => addDays(from, days);
      const from = addDays(on, 1 - days);
      const series = seriesOf(entered);
      expect(BigInt(series.sumUpTo(on, endOf))).toBe(sumWithin(entered, from, addDays(on, 1)));
    }),
    { numRuns: 2_000, seed: 2 },
  );
  const years = seriesOf([
    [2022_12_31, 1],
    [2023_01_01, 1],
    [2023_06_01, 1],
    [2024_01_01, 1],
  ]);
  const endOf = (from: Day): Day => from + 1_00_00;
  expect(years.yearsUpTo(2023_12_31, endOf)).toBe(1);
  expect(years.yearsUpTo(2023_12_30, endOf)).toBe(2);
  expect(years.yearsUpTo(2022_12_30, endOf)).toBe(0);
  expect(years.yearsUpTo(2023_01_01, endOf)).toBe(2);
});

test("what is taken off again leaves nothing behind", () => {
  fc.assert(
    fc.property(entries, entries, (stay, go) => {
      const series = seriesOf([...stay, ...go]);
      for (const [on, of] of go) series.add(on, -of);
      const alone = seriesOf(stay);
      expect([series.days, series.sums.map(String)]).toEqual([alone.days, alone.sums.map(String)]);
    }),
    { numRuns: 1_000, seed: 3 },
  );
});

test("days stand in their order, and the first from a day on is found", () => {
  const series = seriesOf([
    [2024_03_01, 1],
    [2024_02_01, 2],
    [2024_04_01, 4],
    [2024_03_01, 8],
  ]);
  expect([series.days, series.sums]).toEqual([
    [2024_02_01, 2024_03_01, 2024_04_01],
    [2, 9, 4],
  ]);
  const asked = [2024_01_01, 2024_02_01, 2024_02_02, 2024_04_01, 2024_04_02];
  expect(asked.map((from) => series.firstFrom(from))).toEqual([0, 0, 1, 2, 3]);
});
