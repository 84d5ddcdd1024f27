import type { Course } from "./course.ts";
import type { Quantity } from "./quantity.ts";
import { whole } from "./quantity.ts";

/** Division by 0 fails (manual, section 5). */
export function quotient(a: Quantity, b: Quantity, course: Course): Quantity {
  course.failWhere(course.algebra.equal(b, whole(0)));
  return course.algebra.dividedBy(a, b);
}
