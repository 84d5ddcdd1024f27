import type { Ratio } from "./ratio.ts";
import { floorOf, minus, quotient, ratio, times, whole } from "./ratio.ts";

/**
 * Where a value between two multiples of the unit goes (manual, section 2, header). "down" is
 * towards minus infinity, "up" towards plus infinity; a tie goes up with "half up", and to the
 * even multiple with "half even".
 */
export type RoundingMode = "down" | "up" | "half up" | "half even";

/** The unit is a whole number of minor units. */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly unit: number;
}

/**
 * How many whole units `n` are, `n` and `unit` being whole numbers and `unit` above 0.
 *
 * The quotient of two safe integers is off by less than 1/unit, its distance to the next whole
 * number, so cutting it off is right (and `%` of numbers beyond 2^31 would be slow). It is cut
 * towards 0, since a multiple of the unit that is further away may lie beyond 2^53.
 */
export function wholeUnits(n: number, unit: number, mode: RoundingMode): number {
  const nearZero = Math.trunc(n / unit);
  const rest = n - nearZero * unit;
  if (rest === 0) return nearZero;
  const below = rest < 0 ? nearZero - 1 : nearZero;
  return goesUp(below, rest < 0 ? rest + unit : rest, unit, mode) ? below + 1 : below;
}

/** Twice the rest may pass 2^53, so the two sides of the middle are compared instead. */
function goesUp(below: number, rest: number, unit: number, mode: RoundingMode): boolean {
  switch (mode) {
    case "down":
      return false;
    case "up":
      return true;
    case "half up":
      return rest >= unit - rest;
    case "half even":
      return rest > unit - rest || (rest === unit - rest && below % 2 !== 0);
  }
}

/** The multiple of the unit that the mode picks; the unit is above 0. */
export function roundTo(value: Ratio, mode: RoundingMode, unit: Ratio): Ratio {
  return times(whole(roundToWhole(quotient(value, unit), mode)), unit);
}

function roundToWhole(value: Ratio, mode: RoundingMode): bigint {
  const below = floorOf(value);
  if (value.d === 1n) return below;
  switch (mode) {
    case "down":
      return below;
    case "up":
      return below + 1n;
    case "half up":
      return floorOf(minus(value, ratio(-1n, 2n)));
    case "half even":
      return value.d === 2n ? below + (below & 1n) : floorOf(minus(value, ratio(-1n, 2n)));
  }
}
