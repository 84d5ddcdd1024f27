import type { Course } from "./course.ts";
import { divisionByZero } from "./failures.ts";
import type { Quantity } from "./quantity.ts";
import { whole } from "./quantity.ts";

/** Division by 0 fails (manual, section 5); `fact` is the first that the divisor mentions. */
export function quotient(a: Quantity, b: Quantity, fact: string, course: Course): Quantity {
  course.failWhere(course.algebra.equal(b, whole(0)), divisionByZero(fact));
  return course.algebra.dividedBy(a, b);
}
