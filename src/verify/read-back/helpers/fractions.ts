import type { RoundingMode } from "../../../exact/rational.ts";
import { rational } from "../../../exact/rational.ts";
import { bigintOf, dividedOf, numberOf, ratioOf, textOf, wordOf } from "../arguments.ts";
import { quotient } from "../quotient.ts";
import type { Quantity } from "../quantity.ts";
import { constant, minus, plus, valueOf } from "../quantity.ts";
import { roundedTo, unitsIn } from "../rounding.ts";
import type { Applied, Value } from "../values.ts";
import { applied, number, Outside, ratio, record } from "../values.ts";
import * as unread from "../unread.ts";

/** Exact fractions, and the few words for whole numbers. */
export const fractions: Readonly<Record<string, Applied>> = {
  ratio: applied(([n, d]) => {
    const [above, below] = [bigintOf(n), bigintOf(d)];
    if (below === 0n) throw new Outside(unread.fractionOf0);
    return ratio(constant(rational(above, below)));
  }),
  whole: applied(([value]) => ratio(numberOf(value))),
  plus: applied(([a, b]) => ratio(plus(ratioOf(a), ratioOf(b)))),
  minus: applied(([a, b]) => ratio(minus(ratioOf(a), ratioOf(b)))),
  times: applied(([a, b], { algebra }) => ratio(algebra.times(ratioOf(a), ratioOf(b)))),
  divided: applied(([a, b, fact], course) => {
    return ratio(quotient(ratioOf(a), ratioOf(b), textOf(fact), course));
  }),
  compare: applied(([a, b]) => ({ kind: "order", left: ratioOf(a), right: ratioOf(b) })),
  least: applied((of, { algebra }) => ratio(algebra.least(some(of).map(ratioOf)))),
  greatest: applied((of, { algebra }) => ratio(algebra.greatest(some(of).map(ratioOf)))),
  roundTo: applied(([value, mode, unit], { algebra }) => {
    const to = fixedUnit(ratioOf(unit));
    return ratio(roundedTo(ratioOf(value), wordOf(mode, modes), to, algebra));
  }),
  wholeUnits: applied(([value, unit, mode], { algebra }) => {
    const to = fixedUnit(numberOf(unit));
    return number(unitsIn(numberOf(value), wordOf(mode, modes), to, algebra));
  }),
};

/** `Math` of JavaScript, as far as evaluators and the arithmetic of caps use it. */
export const mathematics: Value = record({
  floor: applied(([value], { algebra }) => number(algebra.floor(dividedOf(value)))),
  min: applied((of, { algebra }) => number(algebra.least(some(of).map(numberOf)))),
  max: applied((of, { algebra }) => number(algebra.greatest(some(of).map(numberOf)))),
});

export const modes: readonly RoundingMode[] = ["down", "up", "half up", "half even"];

function fixedUnit(of: Quantity): ReturnType<typeof rational> {
  const value = valueOf(of);
  if (value === undefined || value.n <= 0n) throw new Outside(unread.openUnit);
  return value;
}

/** The least or greatest of nothing is none. */
function some(of: readonly Value[]): readonly Value[] {
  if (of.length === 0) throw new Outside(unread.extremeOfNothing);
  return of;
}
