import fc from "fast-check";
import { expect, test } from "vitest";
import * as decimal from "../../src/exact/decimal.ts";
import { rational } from "../../src/exact/rational.ts";

test.each([
  ["12", rational(12)],
  ["0.5", rational(1, 2)],
  ["-0.50", rational(-1, 2)],
  ["007.125", rational(57, 8)],
  ["123456789012345678.99", rational(12345678901234567899n, 100)],
])("%s is read exactly", (text, value) => {
  expect(decimal.parseDecimal(text)).toEqual(value);
});

test.each(["", "-", ".5", "5.", "1_000", "1,000", "1e3", "+1", " 1", "1 ", "0x10", "１２", "--1"])(
  "%o is no plain decimal",
  (text) => {
    expect(decimal.parseDecimal(text)).toBeUndefined();
  },
);

test.each([
  [rational(1, 2), undefined, "0.5"],
  [rational(-1, 8), undefined, "-0.125"],
  [rational(600), undefined, "600"],
  [rational(600), 2, "600.00"],
  [rational(-5, 100), 2, "-0.05"],
  [rational(0), 0, "0"],
])("%o with %s decimals", (value, decimals, text) => {
  expect(decimal.formatDecimal(value, decimals)).toBe(text);
});

test("a value that needs more decimals is never cut", () => {
  expect(() => decimal.formatDecimal(rational(1, 3))).toThrow(RangeError);
  expect(() => decimal.formatDecimal(rational(1, 8), 2)).toThrow(RangeError);
  expect(decimal.isFiniteDecimal(rational(1, 3))).toBe(false);
  expect(decimal.isFiniteDecimal(rational(3, 40))).toBe(true);
});

test("what is written is read back as the same value", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.integer({ min: 0, max: 12 }), (units, places) => {
      const value = rational(units, 10n ** BigInt(places));
      expect(decimal.parseDecimal(decimal.formatDecimal(value))).toEqual(value);
      expect(decimal.parseDecimal(decimal.formatDecimal(value, places))).toEqual(value);
    }),
  );
});
