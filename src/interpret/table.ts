import type { Rational } from "../exact/rational.ts";
import { add, compare, equals, max, min, multiply, subtract, zero } from "../exact/rational.ts";
import type { Band, Bands, Expression, Key, Slices, Subject, Table } from "../model/amount.ts";
import type { CanonicalValue } from "../model/entry.ts";
import type { Attempt } from "./attempt.ts";
import { all, andThen, both, problem } from "./attempt.ts";
import { nameOf } from "./condition.ts";
import { firstFact } from "./facts.ts";
import type { Situation } from "./situation.ts";
import { exact } from "./trace.ts";

/** How the quantities in a table are worked out. */
export type Quantity = (expression: Expression, situation: Situation) => Attempt<Rational>;

/** The expression in the row of a `by …` whose key is the subject's value. */
export function tableRow(
  { by, rows, otherwise }: Table,
  situation: Situation,
  quantity: Quantity,
): Attempt<Expression> {
  return andThen(subjectValue(by, situation, quantity), (value) => {
    const row = rows.find(({ key }) => isKey(key, value))?.value ?? otherwise;
    if (row === undefined) throw new Error("A table with a gap.");
    return row;
  });
}

const subjectValue = (
  by: Subject,
  situation: Situation,
  quantity: Quantity,
): Attempt<Rational | CanonicalValue> =>
  by.kind === "choice" ? nameOf(by.of, situation) : quantity(by.of, situation);

function isKey(key: Key, value: Rational | CanonicalValue): boolean {
  if (key.kind === "choice") return key.value === value;
  return typeof value === "object" && "d" in value && equals(key.value, value);
}

/**
 * Each slice at its own rate: what lies between the bound before it and its own. A bound below the
 * one before it makes an empty slice; without `above` nothing is paid above the last.
 */
export function slices(
  { of, parts }: Slices,
  situation: Situation,
  quantity: Quantity,
): Attempt<Rational> {
  const work = (expression: Expression): Attempt<Rational> => quantity(expression, situation);
  const worked = parts.map(({ rate, bound }) =>
    both(work(rate), bound && work(bound), (at, to): Slice => ({ at, to })),
  );
  return both(work(of), all(worked), sumOfSlices);
}

/** No `to`: the slice above the last bound. */
interface Slice {
  readonly at: Rational;
  readonly to: Rational | undefined;
}

function sumOfSlices(whole: Rational, parts: readonly Slice[]): Rational {
  let [sum, reached] = [zero, zero];
  for (const { at, to } of parts) {
    const upper = to === undefined ? whole : min(whole, to);
    sum = add(sum, multiply(at, max(zero, subtract(upper, reached))));
    reached = max(reached, upper);
  }
  return sum;
}

/** The whole at one band, the first that it fits: `to` includes the bound, `below` excludes it. */
export function bands(
  { of, parts }: Bands,
  situation: Situation,
  quantity: Quantity,
): Attempt<Rational> {
  const work = (expression: Expression): Attempt<Rational> => quantity(expression, situation);
  const worked = parts.map((band) =>
    both(work(band.value), band.edge === "above" ? zero : work(band.bound), (value, bound) => ({
      edge: band.edge,
      bound,
      value,
    })),
  );
  return both(work(of), all(worked), (whole, found) => {
    const band = found.find(({ edge, bound }) => fitsBand(whole, edge, bound));
    return band?.value ?? problem("no-band", firstFact(of), exact(whole), "a value within a band");
  });
}

function fitsBand(whole: Rational, edge: Band["edge"], bound: Rational): boolean {
  switch (edge) {
    case "to":
      return compare(whole, bound) <= 0;
    case "below":
      return compare(whole, bound) < 0;
    case "above":
      return true;
  }
}
