import type { Rational, RoundingMode } from "../../exact/rational.ts";
import { divide, one, rational } from "../../exact/rational.ts";
import type { Algebra } from "./algebra.ts";
import type { Quantity } from "./quantity.ts";
import { constant, minus, plus, scaled, whole } from "./quantity.ts";

/** How many whole units a value is (manual, section 2, "rounded"); the unit is above 0. */
export function unitsIn(
  value: Quantity,
  mode: RoundingMode,
  unit: Rational,
  algebra: Algebra,
): Quantity {
  const exact = scaled(value, divide(one, unit));
  switch (mode) {
    case "down":
      return algebra.floor(exact);
    case "up":
      return minus(whole(0), algebra.floor(minus(whole(0), exact)));
    case "half up":
      return algebra.floor(plus(exact, half));
    case "half even":
      return halfEven(exact, algebra);
  }
}

/** The multiple of the unit that the mode picks. */
export const roundedTo = (
  value: Quantity,
  mode: RoundingMode,
  unit: Rational,
  algebra: Algebra,
): Quantity => scaled(unitsIn(value, mode, unit, algebra), unit);

const half = constant(rational(1, 2));

/** Half up, but for a tie that went to an odd number. */
function halfEven(exact: Quantity, algebra: Algebra): Quantity {
  const up = algebra.floor(plus(exact, half));
  const isTie = algebra.equal(up, plus(exact, half));
  const pairs = algebra.floor(scaled(up, rational(1, 2)));
  const isOdd = algebra.not(algebra.equal(up, scaled(pairs, rational(2))));
  return algebra.choose(algebra.all([isTie, isOdd]), minus(up, whole(1)), up);
}
