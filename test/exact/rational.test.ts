import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rational, RoundingMode } from "../../src/exact/rational.ts";
import * as r from "../../src/exact/rational.ts";

const wide = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });
const fraction = fc.tuple(wide, positive).map(([n, d]) => r.rational(n, d));
const unit = fc.tuple(fc.bigInt(1n, 1000n), fc.bigInt(1n, 1000n)).map(([n, d]) => r.rational(n, d));

test("a fraction is kept in lowest terms with a positive denominator", () => {
  expect(r.rational(6, -4)).toEqual({ n: -3n, d: 2n });
  expect(r.rational(0, -7)).toEqual(r.zero);
  expect(r.rational(5)).toEqual({ n: 5n, d: 1n });
});

test("a denominator of 0 and division by 0 are refused", () => {
  expect(() => r.rational(1, 0)).toThrow(RangeError);
  expect(() => r.divide(r.one, r.zero)).toThrow(RangeError);
});

test("three thirds of a sum are the sum", () => {
  const third = r.multiply(r.rational(1, 3), r.rational(100));
  expect(r.add(third, r.add(third, third))).toEqual(r.rational(100));
});

test("addition and multiplication obey the laws of a field", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, c) => {
      expect(r.add(a, b)).toEqual(r.add(b, a));
      expect(r.add(r.add(a, b), c)).toEqual(r.add(a, r.add(b, c)));
      expect(r.multiply(a, r.add(b, c))).toEqual(r.add(r.multiply(a, b), r.multiply(a, c)));
      expect(r.subtract(r.add(a, b), b)).toEqual(a);
      expect(r.add(a, r.negate(a))).toEqual(r.zero);
      if (!r.isZero(b)) expect(r.divide(r.multiply(a, b), b)).toEqual(a);
    }),
  );
});

test("comparison agrees with the sign of the difference", () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const difference = r.subtract(a, b);
      expect(r.compare(a, b) < 0).toBe(r.isNegative(difference));
      expect(r.equals(a, b)).toBe(r.isZero(difference));
      expect([a, b]).toContain(r.min(a, b));
      expect(r.add(r.min(a, b), r.max(a, b))).toEqual(r.add(a, b));
      expect(r.compare(r.min(a, b), r.max(a, b))).not.toBe(1);
    }),
  );
});

test("floor and ceil enclose the value and meet at whole numbers", () => {
  fc.assert(
    fc.property(fraction, (a) => {
      const [below, above] = [r.rational(r.floor(a)), r.rational(r.ceil(a))];
      expect(r.compare(below, a)).not.toBe(1);
      expect(r.compare(a, above)).not.toBe(1);
      expect(r.subtract(above, below)).toEqual(r.isInteger(a) ? r.zero : r.one);
    }),
  );
});

const rounded: readonly (readonly [
  value: Rational,
  unit: Rational,
  mode: RoundingMode,
  Rational,
])[] = [
  [r.rational(5, 2), r.one, "down", r.rational(2)],
  [r.rational(5, 2), r.one, "up", r.rational(3)],
  [r.rational(5, 2), r.one, "half up", r.rational(3)],
  [r.rational(5, 2), r.one, "half even", r.rational(2)],
  [r.rational(7, 2), r.one, "half even", r.rational(4)],
  [r.rational(-5, 2), r.one, "down", r.rational(-3)],
  [r.rational(-5, 2), r.one, "up", r.rational(-2)],
  [r.rational(-5, 2), r.one, "half up", r.rational(-2)],
  [r.rational(-5, 2), r.one, "half even", r.rational(-2)],
  [r.rational(-7, 2), r.one, "half even", r.rational(-4)],
  [r.rational(249), r.rational(100), "half up", r.rational(200)],
  [r.rational(333, 10), r.rational(10), "up", r.rational(40)],
  [r.rational(1, 3), r.rational(1, 100), "down", r.rational(33, 100)],
  [r.rational(1, 3), r.rational(1, 100), "up", r.rational(34, 100)],
];

test.each(rounded)("%o to a multiple of %o, %s", (value, to, mode, expected) => {
  expect(r.roundTo(value, mode, to)).toEqual(expected);
});

test("rounding gives a multiple of the unit, less than a unit away, on the side of its mode", () => {
  fc.assert(
    fc.property(fraction, unit, (value, to) => {
      const [down, up] = [r.roundTo(value, "down", to), r.roundTo(value, "up", to)];
      expect(r.isInteger(r.divide(down, to))).toBe(true);
      expect(r.compare(down, value)).not.toBe(1);
      expect(r.compare(value, r.add(down, to))).toBe(-1);
      expect(up).toEqual(r.negate(r.roundTo(r.negate(value), "down", to)));
      for (const mode of ["half up", "half even"] as const) {
        const near = r.roundTo(value, mode, to);
        expect([down, up]).toContainEqual(near);
        const distance = r.max(r.subtract(near, value), r.subtract(value, near));
        expect(r.compare(r.add(distance, distance), to)).not.toBe(1);
      }
    }),
  );
});

test("a rounding unit of 0 is refused", () => {
  expect(() => r.roundTo(r.one, "down", r.zero)).toThrow(RangeError);
});
