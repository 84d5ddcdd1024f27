import fc from "fast-check";
import { expect, test } from "vitest";
import { Years } from "../../src/runtime/years.ts";

/* Runs of years with awards, against a plain set of years. */

const award = fc.record({
  account: fc.integer({ min: 0, max: 3 }),
  year: fc.integer({ min: 2020, max: 2027 }),
  isTakenBack: fc.boolean(),
});

test("years and runs are those of the awards that stand", () => {
  fc.assert(
    fc.property(fc.array(award, { maxLength: 60 }), (awards) => {
      const years = new Years();
      for (const { account, year } of awards) years.add(account, year, 1);
      for (const one of awards) if (one.isTakenBack) years.add(one.account, one.year, -1);
      for (let account = 0; account <= 3; account += 1) {
        const standing = awards.filter((one) => one.account === account && !one.isTakenBack);
        const own = new Set(standing.map(({ year }) => year));
        expect(years.count(account)).toBe(own.size);
        expect(years.beside(account, 2023)).toBe(besideIn(own, 2023));
      }
    }),
    { numRuns: 400, seed: 1 },
  );
});

function besideIn(years: ReadonlySet<number>, year: number): number {
  let beside = 0;
  for (let earlier = year - 1; years.has(earlier); earlier -= 1) beside += 1;
  for (let later = year + 1; years.has(later); later += 1) beside += 1;
  return beside;
}

test("accounts and years come without end", () => {
  const years = new Years();
  for (let account = 0; account < 50; account += 1) years.add(account, 2000 + (account % 7), 1);
  const found = Array.from({ length: 50 }, (_, account) => years.count(account));
  expect(found).toEqual(found.map(() => 1));
  expect(years.beside(49, 2001)).toBe(1);
  expect(years.beside(48, 2001)).toBe(0);
});

test("an account far beyond all others has its years too", () => {
  const years = new Years();
  years.add(100, 2024, 1);
  expect(years.count(100)).toBe(1);
});

test("an account that nothing was entered for has none", () => {
  const years = new Years();
  years.add(3, 2024, 1);
  expect([2, 4, 1_000].map((account) => years.count(account))).toEqual([0, 0, 0]);
  expect(years.beside(1_000, 2024)).toBe(0);
});
