import fc from "fast-check";
import { expect, test } from "vitest";
import * as money from "../../src/exact/money.ts";

test.each([
  ["CNY", 2],
  ["EUR", 2],
  ["JPY", 0],
  ["KWD", 3],
  ["CLF", 4],
  ["XAU", undefined],
  ["RMB", undefined],
  ["cny", undefined],
  ["constructor", undefined],
])("%s has %s decimals", (code, decimals) => {
  expect(money.currencyDecimals(code)).toBe(decimals);
});

test("every code is three capitals and stands once", () => {
  expect(money.currencyCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(new Set(money.currencyCodes).size).toBe(money.currencyCodes.length);
});

test.each([
  [600000000n, "CNY", "6000000.00"],
  [5, "CNY", "0.05"],
  [0, "JPY", "0"],
  [1234n, "KWD", "1.234"],
  [-1n, "CNY", "-0.01"],
  [money.maxMinor, "CNY", "90071992547409.91"],
])("%s minor units of %s are %s", (minor, code, text) => {
  expect(money.formatMinor(minor, code)).toBe(text);
  expect(money.parseMinor(text, code)).toBe(BigInt(minor));
});

test.each([
  ["6000000", "CNY", 600000000n],
  ["0.5", "CNY", 50n],
  ["0.005", "CNY", undefined],
  ["1.000", "CNY", undefined],
  ["1.0", "JPY", undefined],
  ["1.000", "KWD", 1000n],
  ["1,000", "CNY", undefined],
  ["", "CNY", undefined],
])("%o in %s is read as %s", (text, code, minor) => {
  expect(money.parseMinor(text, code)).toBe(minor);
});

test("an unknown currency is a mistake of the caller", () => {
  expect(() => money.formatMinor(1n, "XXX")).toThrow(RangeError);
});

test("every amount of every currency is read back as it was written", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.constantFrom(...money.currencyCodes), (minor, code) => {
      expect(money.parseMinor(money.formatMinor(minor, code), code)).toBe(minor);
    }),
  );
});
