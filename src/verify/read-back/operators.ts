import { divide, one } from "../../exact/rational.ts";
import type { Comparison } from "../../model/condition.ts";
import { compared } from "./comparison.ts";
import type { Course } from "./course.ts";
import type { Quantity } from "./quantity.ts";
import { minus, plus, scaled, valueOf, whole } from "./quantity.ts";
import type { Truth } from "./truth.ts";
import type { Value } from "./values.ts";
import { absent, number, Outside, truthValue } from "./values.ts";
import * as unread from "./unread.ts";

/** What an operator before a value gives. */
export function applyUnary(operator: string, value: Value, course: Course): Value {
  if (operator === "void") return absent;
  if (operator === "!") return truthValue(course.algebra.not(isTrue(value, course)));
  if (operator === "-" && value.kind === "number") return number(minus(whole(0), value.of));
  if (operator === "-" && value.kind === "bigint") return { kind: "bigint", value: -value.value };
  throw new Outside(unread.operatorBefore(operator, value.kind));
}

/** What an operator between two values gives. Results of number code have to be safe. */
export function applyBinary(operator: string, left: Value, right: Value, course: Course): Value {
  if (right.kind === "absent" && operator === "===") {
    const { algebra } = course;
    return truthValue(left.kind === "perhaps" ? algebra.not(left.stated) : algebra.no);
  }
  if (left.kind === "order" && isZeroNumber(right)) {
    return truthValue(comparison(operator, left.left, left.right, course));
  }
  if (left.kind !== "number" || right.kind !== "number") {
    throw new Outside(unread.operatorBetween(operator, left.kind, right.kind));
  }
  switch (operator) {
    case "+":
      return number(course.keepSafe(plus(left.of, right.of)));
    case "-":
      return number(course.keepSafe(minus(left.of, right.of)));
    case "*":
      return number(course.keepSafe(course.algebra.times(left.of, right.of)));
    case "/":
      return divided(left.of, right.of, course);
    default:
      return truthValue(comparison(operator, left.of, right.of, course));
  }
}

/**
 * From 0 on, and by a whole number above 0, cutting the quotient of two safe numbers off is right:
 * it is off by less than its distance to the next whole number.
 */
function divided(of: Quantity, by: Quantity, course: Course): Value {
  const unit = valueOf(by);
  if (unit === undefined || unit.n <= 0n) throw new Outside(unread.openDivisor);
  course.beUnsafeWhere(course.algebra.below(of, whole(0)));
  return { kind: "divided", of: scaled(of, divide(one, unit)) };
}

/** What the text writes between two numbers, in the words of the model. */
const comparisons: ReadonlyMap<string, Comparison["operator"]> = new Map([
  ["<", "<"],
  ["<=", "<="],
  [">", ">"],
  [">=", ">="],
  ["===", "is"],
  ["!==", "is not"],
]);

function comparison(operator: string, a: Quantity, b: Quantity, { algebra }: Course): Truth {
  const known = comparisons.get(operator);
  if (known === undefined) throw new Outside(unread.theOperator(operator));
  return compared(known, a, b, algebra);
}

const isZeroNumber = (value: Value): boolean =>
  value.kind === "number" && valueOf(value.of)?.n === 0n;

export function isTrue(value: Value, { algebra }: Course): Truth {
  if (value.kind === "boolean") return algebra.known(value.value);
  if (value.kind !== "truth") throw new Outside(unread.otherCondition(value.kind));
  return value.of;
}
