import type { Course } from "./course.ts";
import type { Algebra } from "./algebra.ts";
import { beyondCalendar } from "./failures.ts";
import type { Quantity } from "./quantity.ts";

/*
 * Days are the numbers of their digits, 20250110. What is reckoned with them is left open: both
 * sides of a comparison ask the same function for the same days. That it gives what the calendar
 * says is tested, not proved.
 */

export type DateUnit = "years" | "months" | "days";

export const firstDay = 1_01_01n;
export const lastDay = 9999_12_31n;
const mostDays = 3_652_059n;

/** Completed years or months, or days, from one day to another. */
export const distanceOf = (
  unit: DateUnit,
  from: Quantity,
  to: Quantity,
  algebra: Algebra,
): Quantity => algebra.open(`${unit}Between`, [from, to], { from: -mostDays, to: mostDays });

export const partOf = (part: "year" | "month", day: Quantity, algebra: Algebra): Quantity =>
  algebra.open(`${part}Of`, [day], { from: 1n, to: part === "year" ? 9999n : 12n });

/** A day moved by so many whole units; one beyond the calendar fails. */
export function movedDay(
  day: Quantity,
  by: Quantity,
  unit: DateUnit,
  fact: string,
  course: Course,
): Quantity {
  const { algebra } = course;
  const to = algebra.open(`plus ${unit}`, [day, by], { from: firstDay, to: lastDay });
  course.failWhere(
    algebra.not(algebra.openTruth(`within the calendar ${to.key}`)),
    beyondCalendar(fact),
  );
  return to;
}
