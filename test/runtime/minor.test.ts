import { expect, test } from "vitest";
import { formatMinor } from "../../src/runtime/minor.ts";

/* Minor units as a program shows them. */

test.each<readonly [minor: number | bigint, decimals: number, text: string]>([
  [600_000_000, 2, "6000000.00"],
  [105, 2, "1.05"],
  [5, 2, "0.05"],
  [0, 2, "0.00"],
  [-5, 2, "-0.05"],
  [-12_345n, 2, "-123.45"],
  [2n ** 63n, 2, "92233720368547758.08"],
  [1_234, 3, "1.234"],
  [500, 0, "500"],
  [-500, 0, "-500"],
  [0, 0, "0"],
])("%d with %d decimals is %s", (minor, decimals, text) => {
  expect(formatMinor(minor, decimals)).toBe(text);
});
