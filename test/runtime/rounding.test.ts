import { describe, expect, test } from "vitest";
import { ratio, whole } from "../../src/runtime/ratio.ts";
import type { RoundingMode } from "../../src/runtime/rounding.ts";
import { roundTo, wholeUnits } from "../../src/runtime/rounding.ts";

/* Ties, which fractions drawn at random hardly ever are (manual, section 2, header). */

const ties: readonly (readonly [RoundingMode, readonly number[]])[] = [
  ["down", [-2, -1, 0, 1, 2]],
  ["up", [-1, 0, 1, 2, 3]],
  ["half up", [-1, 0, 1, 2, 3]],
  ["half even", [-2, 0, 0, 2, 2]],
];
const halves = [-3n, -1n, 1n, 3n, 5n];

describe.each(ties)("%s", (mode, rounded) => {
  test("rounds halves of a unit", () => {
    expect(halves.map((n) => roundTo(ratio(n, 2n), mode, whole(1)))).toEqual(rounded.map(whole));
    expect(halves.map((n) => wholeUnits(Number(n), 2, mode) + 0)).toEqual(rounded);
  });
});
