import type { Course } from "./course.ts";
import { noAnswer } from "./failures.ts";
import type { Quantity } from "./quantity.ts";

/**
 * What the ledger answers is left open: both sides ask the same of the same ledger. It may have no
 * answer, where an earlier entry lacks a fact of the scope.
 */
export function readingValue(asked: string, course: Course): Quantity {
  const { algebra } = course;
  course.failWhere(algebra.openTruth(`no answer to ${asked}`), noAnswer);
  return algebra.open(`ledger ${asked}`, [], { isWhole: false });
}
