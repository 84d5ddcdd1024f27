import { Course } from "./course.ts";
import type { Quantity } from "./quantity.ts";
import { isWhole } from "./quantity.ts";
import type { Truth } from "./truth.ts";

/*
 * What goes over the rows of a list is left open, and is the same on both sides where they work out
 * the same for every row.
 */

/** What the rows come to together. */
export function sumOver(
  list: string,
  course: Course,
  ofRow: (course: Course) => Quantity,
): Quantity {
  const row = inRow(list, course, ofRow);
  return course.algebra.open(`sum of ${row.key} over ${list}`, [], { isWhole: isWhole(row) });
}

/** How many rows it holds for. */
export function countOver(
  list: string,
  course: Course,
  ofRow: (course: Course) => Truth,
): Quantity {
  const row = inRow(list, course, ofRow);
  return course.algebra.open(`count of ${row.number} in ${list}`, [], { from: 0n });
}

/** It fails where it fails for some row. */
export function inRow<Result>(
  list: string,
  course: Course,
  ofRow: (course: Course) => Result,
): Result {
  const { algebra } = course;
  const inside = new Course(algebra);
  const result = ofRow(inside);
  const { failures, unsafe } = inside;
  failures.forEach((failure, reason) => {
    const isSome = algebra.openTruth(`some row of ${list}: ${failure.number}`);
    if (failure !== algebra.no) course.failWhere(isSome, reason);
  });
  // Whatever is unsafe for a single row is unsafe for the whole.
  if (unsafe !== algebra.no) course.beUnsafeWhere(unsafe);
  return result;
}
