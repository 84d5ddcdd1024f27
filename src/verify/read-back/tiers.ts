import type { Course } from "./course.ts";
import { noBand } from "./failures.ts";
import type { Quantity } from "./quantity.ts";
import { minus, plus, whole } from "./quantity.ts";
import type { Truth } from "./truth.ts";

/** One slice: the rate of what lies between the bound before it and its own; no bound: the rest. */
export interface SliceOf {
  readonly rate: Quantity;
  readonly to: Quantity | undefined;
}

/** Each slice at its own rate (manual, section 5, "slices"). */
export function slicesOf(of: Quantity, parts: readonly SliceOf[], { algebra }: Course): Quantity {
  let sum = whole(0);
  let reached = whole(0);
  for (const { rate, to } of parts) {
    const upper = to === undefined ? of : algebra.least([of, to]);
    const inside = algebra.greatest([whole(0), minus(upper, reached)]);
    sum = plus(sum, algebra.times(rate, inside));
    reached = to === undefined ? of : algebra.greatest([reached, to]);
  }
  return sum;
}

/** One band: the value of what its test holds for. */
export interface BandOf {
  readonly fits: Truth;
  readonly value: Quantity;
}

/** The whole at the first band that it fits; that there is none fails (manual, section 5).
 * `fact` is the first that it mentions. */
export function bandsOf(bands: readonly BandOf[], fact: string, course: Course): Quantity {
  const { algebra } = course;
  course.failWhere(algebra.not(algebra.any(bands.map(({ fits }) => fits))), noBand(fact));
  return bands.reduceRight(
    (otherwise, { fits, value }) => algebra.choose(fits, value, otherwise),
    bands.at(-1)?.value ?? whole(0),
  );
}
