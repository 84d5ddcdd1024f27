import type { Day } from "./calendar.ts";
import { afterAllDays, beforeAllDays, dayText } from "./calendar.ts";
import { moved } from "./period.ts";
import { fail } from "./problem.ts";
import type { Ratio } from "./ratio.ts";
import {
  compare,
  exactText,
  floorOf,
  greatest,
  least,
  minus,
  plus,
  quotient,
  same,
  times,
  whole,
  zero,
} from "./ratio.ts";

/*
 * The words of the policy language in which evaluators write formulas (manual, section 5), where
 * they are more than a sum, a product or a comparison.
 */

/** `A / B`; `fact` is the first that B mentions. */
export const divided = (a: Ratio, b: Ratio, fact: string): Ratio =>
  b.n === 0n ? fail("division-by-zero", fact, "0", "not 0") : quotient(a, b);

/** All parts are looked at: an error in one is an error, whatever the others say. */
export const every = (...parts: readonly boolean[]): boolean => parts.every(Boolean);
export const some = (...parts: readonly boolean[]): boolean => parts.some(Boolean);

/** Both ends included. */
export const between = (from: number, value: number, to: number): boolean =>
  from <= value && value <= to;

/** `by QUANTITY: VALUE for KEY, …, otherwise VALUE`. */
export function byQuantity<Value>(
  subject: Ratio,
  rows: readonly (readonly [key: Ratio, value: () => Value])[],
  otherwise: () => Value,
): Value {
  const row = rows.find(([key]) => same(key, subject));
  return row === undefined ? otherwise() : row[1]();
}

/** One slice; without a bound it is the one above the last bound. */
export interface Slice {
  readonly rate: Ratio;
  readonly to?: Ratio;
}

/**
 * `slices of`: each slice at its own rate. A bound below the one before it makes an empty slice;
 * without one above, nothing is paid above the last bound.
 */
export function slices(of: Ratio, parts: readonly Slice[]): Ratio {
  let sum = zero;
  let reached = zero;
  for (const { rate, to } of parts) {
    const upper = to === undefined ? of : least(of, to);
    sum = plus(sum, times(rate, greatest(zero, minus(upper, reached))));
    reached = greatest(reached, to ?? of);
  }
  return sum;
}

/** One band: up to its bound, below it, or all that is above. */
export interface Band {
  readonly value: Ratio;
  readonly to?: Ratio;
  readonly below?: Ratio;
}

/** `bands of`: the whole at the first band that it fits; `fact` is the first that it mentions. */
export function bands(of: Ratio, parts: readonly Band[], fact: string): Ratio {
  const band = parts.find((part) => fitsBand(of, part));
  return band?.value ?? fail("no-band", fact, exactText(of), "a value within a band");
}

function fitsBand(of: Ratio, { to, below }: Band): boolean {
  if (to !== undefined) return compare(of, to) <= 0;
  return below === undefined || compare(of, below) < 0;
}

/** Dated values begin later than the claim's date. */
export const noValueYet = (datedBy: string, day: Day, first: Day): never =>
  fail("no-value-yet", datedBy, dayText(day), `${dayText(first)} or later`);

/** `D + N months`; a fraction of a year, month or day is cut off. */
export function shifted(
  day: Day,
  sign: 1 | -1,
  by: Ratio,
  unit: "years" | "months" | "days",
  fact: string,
): Day {
  const to = moved(day, sign * Number(floorOf(by)), unit);
  const isInCalendar = to > beforeAllDays && to < afterAllDays;
  return isInCalendar ? to : fail("out-of-range", fact, dayText(day), "0001-01-01 to 9999-12-31");
}

/** `sum of EXPRESSION over LIST`. */
export const total = <Row>(rows: readonly Row[], value: (row: Row) => Ratio): Ratio =>
  rows.reduce((sum, row) => plus(sum, value(row)), zero);

/** `count of LIST [where COND]`. */
export const tally = <Row>(rows: readonly Row[], test: (row: Row) => boolean): Ratio =>
  whole(rows.reduce((count, row) => (test(row) ? count + 1 : count), 0));
