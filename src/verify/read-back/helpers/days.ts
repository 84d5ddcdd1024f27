import { numberOf, ratioOf, textOf, wordOf } from "../arguments.ts";
import type { DateUnit } from "../calendar.ts";
import { distanceOf, movedDay, partOf } from "../calendar.ts";
import type { Course } from "../course.ts";
import { noValueYet } from "../failures.ts";
import { dayOfClaim } from "../inputs.ts";
import { scaled, valueOf } from "../quantity.ts";
import type { Applied, Value } from "../values.ts";
import { applied, never, number, Outside } from "../values.ts";
import * as unread from "../unread.ts";

/** What is reckoned with days. */
export const days: Readonly<Record<string, Applied>> = {
  yearsBetween: distance("years"),
  monthsBetween: distance("months"),
  daysBetween: distance("days"),
  yearOf: part("year"),
  monthOf: part("month"),
  shifted: applied(shifted),
  noValueYet: applied(([datedBy, day, first], course) => {
    if (numberOf(day).key !== dayOfClaim(course.algebra).key) throw new Outside(unread.anotherDay);
    const from = valueOf(numberOf(first));
    if (from === undefined) throw new Outside(unread.openFirstDay);
    course.fail(noValueYet(textOf(datedBy), from.n));
    return never;
  }),
};

function distance(unit: DateUnit): Applied {
  return applied(([from, to], { algebra }) =>
    number(distanceOf(unit, numberOf(from), numberOf(to), algebra)),
  );
}

function part(which: "year" | "month"): Applied {
  return applied(([day], { algebra }) => number(partOf(which, numberOf(day), algebra)));
}

/** A fraction of a year, month or day is cut off. */
function shifted(given: readonly Value[], course: Course): Value {
  const [day, sign, by, unit, fact] = given;
  const direction = valueOf(numberOf(sign));
  if (direction === undefined || (direction.n !== 1n && direction.n !== -1n)) {
    throw new Outside(unread.direction);
  }
  const count = scaled(course.algebra.floor(ratioOf(by)), direction);
  return number(movedDay(numberOf(day), count, wordOf(unit, units), textOf(fact), course));
}

const units: readonly DateUnit[] = ["years", "months", "days"];
