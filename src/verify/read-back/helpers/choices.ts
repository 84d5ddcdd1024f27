import {
  functionOf,
  itemsOf,
  numberOf,
  ratioOf,
  textOf,
  truthsOf,
  withFields,
} from "../arguments.ts";
import type { Course } from "../course.ts";
import { missingFact } from "../failures.ts";
import type { Quantity } from "../quantity.ts";
import type { BandOf, SliceOf } from "../tiers.ts";
import { bandsOf, slicesOf } from "../tiers.ts";
import type { Truth } from "../truth.ts";
import type { Applied, Value } from "../values.ts";
import { applied, chosen, never, Outside, ratio, truthValue } from "../values.ts";
import * as unread from "../unread.ts";

/** Junctions, tables, slices and bands; and that a fact is missing. */
export const choices: Readonly<Record<string, Applied>> = {
  every: applied((of, course) => truthValue(course.algebra.all(truthsOf(of, course)))),
  some: applied((of, course) => truthValue(course.algebra.any(truthsOf(of, course)))),
  between: applied(([a, b, c], course) => inOrder([a, b, c].map(numberOf), course)),
  byQuantity: applied(byQuantity),
  slices: applied(([of, parts], course) =>
    ratio(slicesOf(ratioOf(of), itemsOf(parts).map(slice), course)),
  ),
  bands: applied(([of, parts, fact], course) => {
    const amount = ratioOf(of);
    const found = itemsOf(parts).map((each) => band(amount, each, course));
    return ratio(bandsOf(found, textOf(fact), course));
  }),
  missing: applied(([fact, type], course) => {
    course.fail(missingFact(textOf(fact), textOf(type)));
    return never;
  }),
};

/** Both ends included. */
function inOrder(of: readonly Quantity[], { algebra }: Course): Value {
  const pairs = of.slice(1).map((each, place): Truth => {
    const before = of[place];
    return before === undefined ? algebra.yes : algebra.atMost(before, each);
  });
  return truthValue(algebra.all(pairs));
}

/** The value of the first key that it is; only that one is worked out. */
function byQuantity([subject, rows, otherwise]: readonly Value[], course: Course): Value {
  const of = ratioOf(subject);
  const pick = ([row, ...others]: readonly Value[], here: Course): Value => {
    if (row === undefined) return functionOf(otherwise).apply([], here);
    const [key, value] = itemsOf(row);
    const is = here.algebra.equal(of, ratioOf(key));
    const then = functionOf(value).apply([], here.where(is));
    const rest = pick(others, here.where(here.algebra.not(is)));
    return chosen(is, then, rest, here);
  };
  return pick(itemsOf(rows), course);
}

function slice(value: Value): SliceOf {
  const { fields } = withFields(value, ["rate", "to?"]);
  const to = fields.get("to");
  return { rate: ratioOf(fields.get("rate")), to: to && ratioOf(to) };
}

function band(of: Quantity, value: Value, { algebra }: Course): BandOf {
  const { fields } = withFields(value, ["value", "to?", "below?"]);
  const [to, below] = [fields.get("to"), fields.get("below")];
  if (to !== undefined && below !== undefined) throw new Outside(unread.bandWithTwoEdges);
  const worth = ratioOf(fields.get("value"));
  if (to !== undefined) return { fits: algebra.atMost(of, ratioOf(to)), value: worth };
  const fits = below === undefined ? algebra.yes : algebra.below(of, ratioOf(below));
  return { fits, value: worth };
}
