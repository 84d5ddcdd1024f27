import fc from "fast-check";
import { expect, test } from "vitest";
import { add as addRational, rational, roundTo as roundExactly } from "../../src/exact/rational.ts";
import type { RoundingMode } from "../../src/exact/rational.ts";
import { add, subtract } from "../../src/runtime/count.ts";
import {
  compare,
  exactText,
  minus,
  plus,
  quotient,
  ratio,
  times,
} from "../../src/runtime/ratio.ts";
import { roundTo, wholeUnits } from "../../src/runtime/rounding.ts";
import { decimalText } from "../../src/runtime/read-value.ts";
import { parseExact } from "../../src/runtime/values.ts";
import { exact } from "../../src/interpret/trace.ts";

/* The arithmetic of the runtime, against plain BigInt and against the fractions of the model. */

const max = Number.MAX_SAFE_INTEGER;
const modes = fc.constantFrom<RoundingMode>("down", "up", "half up", "half even");
/** Whole numbers of every size, and many close to 2^53. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.maxSafeNat(),
  fc.integer({ min: max - 1000, max }),
);
const unit = fc.oneof(
  fc.constantFrom(1, 2, 3, 7, 10, 100, 10_000),
  fc.integer({ min: 1, max: 99_999 }),
);
const fraction = fc
  .tuple(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.bigInt({ min: 1n, max: 2n ** 40n }))
  .map(([n, d]) => ({ n, d }));

test("numbers are rounded as fractions are, up to 2^53", () => {
  fc.assert(
    fc.property(amount, unit, modes, (value, size, mode) => {
      const exactly = roundExactly(rational(value, size), mode, rational(1));
      expect(BigInt(wholeUnits(value, size, mode))).toBe(exactly.n);
    }),
    { numRuns: 20_000, seed: 1 },
  );
});

test("amounts below 0 are rounded towards the same side", () => {
  fc.assert(
    fc.property(amount, unit, modes, (value, size, mode) => {
      const exactly = roundExactly(rational(-value, size), mode, rational(1));
      expect(BigInt(wholeUnits(-value, size, mode))).toBe(exactly.n);
    }),
    { numRuns: 5_000, seed: 2 },
  );
});

test("fractions are added, multiplied, compared and rounded exactly", () => {
  fc.assert(
    fc.property(fraction, fraction, modes, unit, (a, b, mode, size) => {
      const [x, y] = [ratio(a.n, a.d), ratio(b.n, b.d)];
      expect(exactText(plus(x, y))).toBe(
        exact(addRational(rational(a.n, a.d), rational(b.n, b.d))),
      );
      expect(minus(plus(x, y), y)).toEqual(x);
      expect(Math.sign(compare(x, y))).toBe(Math.sign(Number(a.n * b.d - b.n * a.d)));
      if (b.n !== 0n) expect(quotient(times(x, y), y)).toEqual(x);
      const rounded = roundTo(x, mode, ratio(BigInt(size), 1n));
      expect(exactText(rounded)).toBe(
        exact(roundExactly(rational(a.n, a.d), mode, rational(size))),
      );
    }),
    { numRuns: 2_000, seed: 3 },
  );
});

test("a sum that passes 2^53 goes on as a bigint, and comes back", () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 12 }), (amounts) => {
      const sum = amounts.reduce<number | bigint>(add, 0);
      expect(BigInt(sum)).toBe(amounts.map(BigInt).reduce((a, b) => a + b, 0n));
      expect(typeof sum === "number").toBe(sum <= max);
      expect(amounts.reduce<number | bigint>(subtract, sum)).toBe(0);
    }),
    { numRuns: 2_000, seed: 4 },
  );
});

test("exact numbers are written and read back; none that a claim states is below 0", () => {
  fc.assert(
    fc.property(fraction, ({ n, d }) => {
      const value = ratio(n < 0n ? -n : n, d);
      expect(parseExact(decimalText(value))).toEqual(value);
    }),
    { numRuns: 2_000, seed: 5 },
  );
  expect(decimalText(ratio(333n, 1000n))).toBe("0.333");
  expect(decimalText(ratio(3n, 2n))).toBe("1.5");
  expect(decimalText(ratio(90n, 1n))).toBe("90");
  expect(decimalText(ratio(1n, 3n))).toBe("1/3");
});
