import type { Rational } from "../exact/rational.ts";
import {
  add,
  isNegative,
  max,
  min,
  multiply,
  one,
  rational,
  subtract,
  zero,
} from "../exact/rational.ts";
import type { Arithmetic, Bands, Expression, Rounded, Slices, Table } from "../model/amount.ts";
import type { FactType } from "../model/fact.ts";
import { isCondition } from "../model/walk.ts";

/** Between which values something lies for certain, both included; absent: no bound is known. */
export interface Range {
  readonly least: Rational | undefined;
  readonly most: Rational | undefined;
}

/**
 * The values that a quantity can take, as far as they show without looking at conditions. It may be
 * wider than what is possible, never narrower. Dates have no range here.
 */
export function rangeOf(expression: Expression): Range {
  switch (expression.kind) {
    case "constant":
      return { least: expression.value, most: expression.value };
    case "fact":
      return rangeOfType(expression.fact.type);
    case "column":
      return rangeOfType(expression.column.type);
    case "define":
      return isCondition(expression.define.value) ? unknown : rangeOf(expression.define.value);
    case "arithmetic":
      return arithmetic(expression);
    case "share":
      return product(rangeOf(expression.rate), rangeOf(expression.of));
    case "extreme":
      return extremes[expression.which](expression.of.map(rangeOf));
    case "rounded":
      return rounded(expression);
    case "conditional":
      return hull([expression.then, expression.otherwise].map(rangeOf));
    case "table":
      return table(expression);
    case "slices":
      return slices(expression);
    case "bands":
      return bands(expression);
    case "dated":
      return hull(expression.values.map(({ value }) => rangeOf(value)));
    case "date part":
      return expression.part === "month" ? { least: one, most: rational(12) } : unknown;
    case "total":
      return isAtLeastZero(rangeOf(expression.value)) ? notNegative : unknown;
    case "tally":
    case "ledger":
      return notNegative;
    case "date":
    case "shift":
    case "distance":
      return unknown;
  }
}

/** What a fact of this type may be stated as (manual, section 2, "Types"). */
function rangeOfType(type: FactType): Range {
  switch (type.kind) {
    case "money":
    case "count":
      return notNegative;
    case "percent":
      return { least: zero, most: one };
    case "number":
      return { least: type.from, most: type.to };
    case "date":
    case "yes/no":
    case "id":
    case "one of":
    case "list":
      return unknown;
  }
}

const unknown: Range = { least: undefined, most: undefined };
const notNegative: Range = { least: zero, most: undefined };

const isAtLeastZero = ({ least }: Range): boolean => least !== undefined && !isNegative(least);

/** The result where both values are known. */
function both(
  a: Rational | undefined,
  b: Rational | undefined,
  combine: (a: Rational, b: Rational) => Rational,
): Rational | undefined {
  return a === undefined || b === undefined ? undefined : combine(a, b);
}

function arithmetic({ operator, left, right }: Arithmetic): Range {
  const [a, b] = [rangeOf(left), rangeOf(right)];
  switch (operator) {
    case "+":
      return { least: both(a.least, b.least, add), most: both(a.most, b.most, add) };
    case "-":
      return { least: both(a.least, b.most, subtract), most: both(a.most, b.least, subtract) };
    case "*":
      return product(a, b);
    case "/":
      return isAtLeastZero(a) && isAtLeastZero(b) ? notNegative : unknown;
  }
}

const product = (a: Range, b: Range): Range =>
  isAtLeastZero(a) && isAtLeastZero(b)
    ? { least: both(a.least, b.least, multiply), most: both(a.most, b.most, multiply) }
    : unknown;

const known = (values: readonly (Rational | undefined)[]): readonly Rational[] =>
  values.filter((value) => value !== undefined);

/** The least or greatest of all; undefined where one of them is. */
function ofAll(
  values: readonly (Rational | undefined)[],
  choose: (a: Rational, b: Rational) => Rational,
): Rational | undefined {
  return values.includes(undefined) ? undefined : ofKnown(values, choose);
}

function ofKnown(
  values: readonly (Rational | undefined)[],
  choose: (a: Rational, b: Rational) => Rational,
): Rational | undefined {
  const [first, ...others] = known(values);
  return first && others.reduce(choose, first);
}

const leasts = (ranges: readonly Range[]) => ranges.map(({ least }) => least);
const mosts = (ranges: readonly Range[]) => ranges.map(({ most }) => most);

/** One of these, whichever it is. */
const hull = (ranges: readonly Range[]): Range => ({
  least: ofAll(leasts(ranges), min),
  most: ofAll(mosts(ranges), max),
});

const extremes = {
  min: (ranges: readonly Range[]): Range => ({
    least: ofAll(leasts(ranges), min),
    most: ofKnown(mosts(ranges), min),
  }),
  max: (ranges: readonly Range[]): Range => ({
    least: ofKnown(leasts(ranges), max),
    most: ofAll(mosts(ranges), max),
  }),
};

function rounded({ value, mode, to }: Rounded): Range {
  const { least, most } = rangeOf(value);
  return {
    least: mode === "up" ? least : both(least, to, subtract),
    most: mode === "down" ? most : both(most, to, add),
  };
}

const table = ({ rows, otherwise }: Table): Range =>
  hull(
    [...rows.map(({ value }) => value), ...(otherwise === undefined ? [] : [otherwise])].map(
      rangeOf,
    ),
  );

const bands = ({ parts }: Bands): Range => hull(parts.map(({ value }) => rangeOf(value)));

/** At most the highest rate of the last bound; with a slice above it, of the whole. */
function slices({ of, parts }: Slices): Range {
  const rates = hull(parts.map(({ rate }) => rangeOf(rate)));
  const bounds = parts.map(({ bound }) => (bound === undefined ? undefined : rangeOf(bound).most));
  const whole = ofKnown([rangeOf(of).most, ofAll(bounds, max)], min);
  if (!isAtLeastZero(rates)) return unknown;
  return { least: zero, most: both(rates.most, both(whole, zero, max), multiply) };
}
