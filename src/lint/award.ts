import type { Rational } from "../exact/rational.ts";
import { max, roundTo, zero } from "../exact/rational.ts";
import type { Grant } from "../model/grant.ts";
import { rangeOf } from "./range.ts";

/** The most that one claim can be awarded before caps, in minor units; undefined: no bound is known. */
export function mostAwarded({ amount, atLeast, rounding }: Grant): Rational | undefined {
  const highest = [rangeOf(amount).most, atLeast === undefined ? zero : rangeOf(atLeast).most];
  const [most, floor] = highest;
  if (most === undefined || floor === undefined) return undefined;
  return max(zero, roundTo(max(most, floor), rounding.mode, rounding.unit));
}
