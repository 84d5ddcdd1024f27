import type { Rational } from "../exact/rational.ts";
import { compare, isInteger, rational } from "../exact/rational.ts";
import { maxMinor } from "../exact/money.ts";
import type { Exact, Minor } from "../model/outcome.ts";

/** An exact amount as text: "37037035", or "74074071/2" where it is no whole number. */
export const exact = (value: Rational): Exact =>
  isInteger(value) ? value.n.toString() : `${value.n}/${value.d}`;

/** Whether an amount, which is never below 0, can be held as at most 2^53 − 1 whole minor units. */
export const fits = (value: Rational): boolean =>
  isInteger(value) && compare(value, rational(maxMinor)) <= 0;

/** Whole minor units; what has been rounded and checked always fits. */
export function minor(value: Rational): Minor {
  if (!fits(value)) throw new Error(`${exact(value)} is no whole amount in range.`);
  return Number(value.n);
}
