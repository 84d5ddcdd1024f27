import fc from "fast-check";
import { expect, test } from "vitest";
import { interpreterOf } from "../../src/interpret/example.ts";
import { claimOn, policyWith } from "../support/deciding.ts";
import { evaluatorFiles, evaluatorOf } from "../support/evaluator.ts";

/*
 * Amounts of the common shapes are worked out in whole numbers below 2^53 as long as the facts are
 * small enough, and as exact fractions beyond. Nobody may see where the one ends and the other begins.
 */

const shapes: Readonly<Record<string, string>> = {
  tenths: "30% of spend",
  hundredths: "29% of spend",
  thirds: "2/3 of spend",
  basis: "17.35% of spend",
  double: "150% of spend",
  added: "(30% of spend) + (15% of other2) + 7.77",
  difference: "(30% of spend) - (1/7 of other2)",
  quotient: "spend / 7",
  extremes: "max(min(30% of spend, 1_000_000.01), 5% of other2)",
  rounding: "round (1/3 of spend) half even to 0.05",
  branches: "12.5% of spend if kind is small and spend >= other2, otherwise 1/9 of other2",
  table: "by kind: 10% of spend for small, 1/3 of spend for large",
  sliced: "slices of spend: 35% to 3_000_000, 1/3 to 2_000_000, 15% to 90_000_000, 7% above",
  banded: "bands of spend: 1_000 to 5_000, 2_000 below 5_000.01, 10% of spend above",
  changing: "30% of spend from 2020-01-01, 1/3 of spend from 2025-03-01",
  counted: "2_000.05 * jobs",
  lasting: "10 * (days from born to applied)",
};

const lines = Object.entries(shapes).map(
  ([name, amount]) => `grant ${name} "${name}": ${amount}\n  cap 90_000_000_000_000 per claim\n`,
);
const policy = policyWith(`fact other2: money "other"
fact jobs: count "jobs"
fact born: date "born"
fact kind: one of (small "small", large "large") "kind"
${lines.join("")}`);
const evaluator = await evaluatorOf(policy);

const max = Number.MAX_SAFE_INTEGER;
/** Everywhere, and thickly where something changes: the bounds, the limits of the shapes, 2^53. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.maxSafeNat(),
  fc.integer({ min: max - 500, max }),
  fc
    .tuple(
      fc.constantFrom(
        500_000,
        300_000_000,
        9_000_000_000,
        ...[3, 7, 10, 29, 100, 347, 2000].map((n) => Math.floor(max / n)),
      ),
      fc.integer({ min: -3, max: 3 }),
    )
    .map(([near, by]) => near + by),
);
const claim = fc.record({
  grant: fc.constantFrom(...Object.keys(shapes)),
  spend: amount,
  other2: amount,
  jobs: fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.maxSafeNat()),
  kind: fc.constantFrom("small", "large"),
  applied: fc.constantFrom("2025-02-28", "2025-03-01"),
  born: fc.constantFrom("1999-12-31", "2025-03-01", "2030-01-01"),
});

test("whole numbers and exact fractions give one award and one trace", () => {
  fc.assert(
    fc.property(claim, (facts) => {
      const asked = claimOn(facts.grant, facts);
      const expected = interpreterOf(policy).submit(asked);
      expect(evaluator.openLedger().submit(asked)).toEqual(expected);
    }),
    { numRuns: 6_000, seed: 1 },
  );
});

test("an award in whole numbers is the floor of the exact product, up to 2^53", () => {
  const rates = { tenths: [3n, 10n], hundredths: [29n, 100n], basis: [347n, 2000n] } as const;
  fc.assert(
    fc.property(
      fc.constantFrom<keyof typeof rates>("tenths", "hundredths", "basis"),
      amount,
      (grant, spend) => {
        const [n, d] = rates[grant];
        const ledger = evaluator.openLedger();
        const facts = { spend, other2: 0, jobs: 0, kind: "small", born: "2020-01-01" };
        const prepared = ledger.prepare(claimOn(grant, facts));
        if ("outcome" in prepared) throw new Error(prepared.error.code);
        const award = (BigInt(spend) * n) / d;
        expect(ledger.award(prepared)).toBe(award === 0n ? -1 : Number(award));
      },
    ),
    { numRuns: 6_000, seed: 2 },
  );
});

test("every shape that can be is written in whole numbers", () => {
  const text = evaluatorFiles(policy)[0]?.text ?? "";
  for (const name of Object.keys(shapes)) {
    const own = text.slice(text.indexOf(`const ${name} = grant(`));
    expect(own.slice(0, own.indexOf("rounding:"))).toContain("numerator:");
  }
});
