import { yearOf } from "../../../exact/date.ts";
import type { Rational } from "../../../exact/rational.ts";
import { isZero } from "../../../exact/rational.ts";
import type {
  Arithmetic,
  Bands,
  Dated,
  DatePart,
  Expression,
  Extreme,
  Slices,
  Table,
} from "../../../model/amount.ts";
import type { RoundingMode } from "../../../exact/rational.ts";
import type { Bool, Int } from "../../smt/terms.ts";
import {
  atLeast,
  atMost,
  below,
  choose,
  floorDiv,
  int,
  larger,
  minus,
  plus,
  same,
  smaller,
  times,
} from "../../smt/terms.ts";
import type { Quantity, Unknowns } from "./unknowns.ts";
import { dayNumber, quantity, whole } from "./unknowns.ts";

/**
 * A quantity or a date of the model as a solver's term; undefined where it has no linear form over
 * whole numbers: then what depends on it is left open.
 */
export function quantityOf(expression: Expression, unknowns: Unknowns): Quantity | undefined {
  const of = (part: Expression): Quantity | undefined => quantityOf(part, unknowns);
  switch (expression.kind) {
    case "constant":
      return quantity(expression.value);
    case "date":
      return whole(int(dayNumber(expression.date)));
    case "fact":
      return wrapped(unknowns.whole(expression.fact));
    case "define":
      return "gives" in expression.define.value ? of(expression.define.value) : undefined;
    case "arithmetic":
      return arithmetic(expression, unknowns);
    case "share":
      return product(of(expression.rate), of(expression.of));
    case "extreme":
      return extreme(expression, unknowns);
    case "rounded":
      return roundedTo(of(expression.value), expression.mode, expression.to);
    case "conditional":
      return either(
        unknowns.truthOf(expression.condition, unknowns),
        of(expression.then),
        of(expression.otherwise),
      );
    case "table":
      return table(expression, unknowns);
    case "slices":
      return slices(expression, unknowns);
    case "bands":
      return bands(expression, unknowns);
    case "dated":
      return dated(expression, unknowns);
    case "distance":
      return expression.unit === "days"
        ? difference(of(expression.to), of(expression.from))
        : whole(unknowns.anyWhole(expression, undefined));
    case "date part":
      return datePart(expression, unknowns);
    case "shift":
      return whole(unknowns.anyWhole(expression, 0));
    case "tally":
      return whole(unknowns.anyWhole(expression, 0));
    case "column":
    case "total":
    case "ledger":
      return undefined;
  }
}

const wrapped = (value: Int | undefined): Quantity | undefined => value && whole(value);

/** Both over one number. */
function level(a: Quantity, b: Quantity): { readonly a: Int; readonly b: Int; over: bigint } {
  if (a.over === b.over) return { a: a.top, b: b.top, over: a.over };
  return { a: scaled(a.top, b.over), b: scaled(b.top, a.over), over: a.over * b.over };
}

const scaled = (top: Int, by: bigint): Int => (by === 1n ? top : times(int(by), top));

const combined = (
  a: Quantity | undefined,
  b: Quantity | undefined,
  combine: (a: Int, b: Int) => Int,
): Quantity | undefined => {
  if (a === undefined || b === undefined) return undefined;
  const even = level(a, b);
  return { top: combine(even.a, even.b), over: even.over };
};

export const sum = (a: Quantity | undefined, b: Quantity | undefined) => combined(a, b, plus);
export const difference = (a: Quantity | undefined, b: Quantity | undefined) =>
  combined(a, b, minus);
export const lesser = (a: Quantity | undefined, b: Quantity | undefined) => combined(a, b, smaller);
export const greater = (a: Quantity | undefined, b: Quantity | undefined) => combined(a, b, larger);

/** Whether the one is at most the other, or below it. */
export function compared(
  a: Quantity | undefined,
  b: Quantity | undefined,
  how: (a: Int, b: Int) => Bool,
): Bool | undefined {
  if (a === undefined || b === undefined) return undefined;
  const even = level(a, b);
  return how(even.a, even.b);
}

const either = (
  condition: Bool,
  then: Quantity | undefined,
  otherwise: Quantity | undefined,
): Quantity | undefined => combined(then, otherwise, (a, b) => choose(condition, a, b));

/** Linear only where one of them is a number. */
function product(a: Quantity | undefined, b: Quantity | undefined): Quantity | undefined {
  if (a === undefined || b === undefined) return undefined;
  const isLinear = figureOf(a) !== undefined || figureOf(b) !== undefined;
  return isLinear ? { top: times(a.top, b.top), over: a.over * b.over } : undefined;
}

/** The number that a term is, where it is one. */
const figureOf = ({ top }: Quantity): bigint | undefined =>
  top.head.kind === "literal" ? BigInt(top.head.text) : undefined;

function arithmetic({ operator, left, right }: Arithmetic, unknowns: Unknowns) {
  const [a, b] = [quantityOf(left, unknowns), quantityOf(right, unknowns)];
  switch (operator) {
    case "+":
      return sum(a, b);
    case "-":
      return difference(a, b);
    case "*":
      return product(a, b);
    case "/": {
      const by = b && figureOf(b);
      if (a === undefined || b === undefined || by === undefined || by <= 0n) return undefined;
      return { top: scaled(a.top, b.over), over: a.over * by };
    }
  }
}

function extreme({ which, of }: Extreme, unknowns: Unknowns): Quantity | undefined {
  const [first, ...others] = of.map((part) => quantityOf(part, unknowns));
  return others.reduce(which === "min" ? lesser : greater, first);
}

/** Rounded to a unit; `half even` is not modelled. */
export function roundedTo(
  value: Quantity | undefined,
  mode: RoundingMode,
  unit: Rational,
): Quantity | undefined {
  if (value === undefined || isZero(unit)) return undefined;
  const [top, by] = [scaled(value.top, unit.d), int(value.over * unit.n)];
  const units = (): Int | undefined => {
    switch (mode) {
      case "down":
        return floorDiv(top, by);
      case "up":
        return minus(int(0), floorDiv(minus(int(0), top), by));
      case "half up":
        return floorDiv(plus(times(int(2), top), by), times(int(2), by));
      case "half even":
        return undefined;
    }
  };
  const rounded = units();
  return rounded && { top: scaled(rounded, unit.n), over: unit.d };
}

function table({ by, rows, otherwise }: Table, unknowns: Unknowns): Quantity | undefined {
  const last = otherwise ?? rows.at(-1)?.value;
  const start = last && quantityOf(last, unknowns);
  return rows.reduceRight<Quantity | undefined>((rest, { key, value }) => {
    const isRow = rowTest(by, key, unknowns);
    return isRow && either(isRow, quantityOf(value, unknowns), rest);
  }, start);
}

function rowTest(by: Table["by"], key: Table["rows"][number]["key"], unknowns: Unknowns) {
  if (by.kind === "choice" && key.kind === "choice") {
    const { of } = by;
    return unknowns.truthOf({ kind: "same choice", of, value: key.value, span: of.span }, unknowns);
  }
  if (by.kind === "quantity" && key.kind === "quantity") {
    return compared(quantityOf(by.of, unknowns), quantity(key.value), same);
  }
  return undefined;
}

function slices({ of, parts }: Slices, unknowns: Unknowns): Quantity | undefined {
  const total = quantityOf(of, unknowns);
  let amount: Quantity | undefined = quantity({ n: 0n, d: 1n });
  let from: Quantity | undefined = quantity({ n: 0n, d: 1n });
  for (const { rate, bound } of parts) {
    const to = bound === undefined ? total : quantityOf(bound, unknowns);
    const end = greater(from, bound === undefined ? total : lesser(total, to));
    amount = sum(amount, product(quantityOf(rate, unknowns), difference(end, from)));
    from = greater(from, to);
  }
  return amount;
}

function bands({ of, parts }: Bands, unknowns: Unknowns): Quantity | undefined {
  const value = quantityOf(of, unknowns);
  const last = parts.at(-1);
  const start = last && quantityOf(last.value, unknowns);
  return parts.reduceRight<Quantity | undefined>((rest, band) => {
    if (band.edge === "above") return quantityOf(band.value, unknowns);
    const bound = quantityOf(band.bound, unknowns);
    const isIn = compared(value, bound, band.edge === "to" ? atMost : below);
    return isIn && either(isIn, quantityOf(band.value, unknowns), rest);
  }, start);
}

/** Only where the first value holds from the beginning of the term. */
function dated({ values }: Dated, unknowns: Unknowns): Quantity | undefined {
  const { datedBy, term } = unknowns.policy;
  const [first] = values;
  const date = unknowns.whole(datedBy);
  if (first === undefined || date === undefined || first.from > term.from) return undefined;
  return values.reduce<Quantity | undefined>(
    (before, { from, value }) =>
      either(atLeast(date, int(dayNumber(from))), quantityOf(value, unknowns), before),
    quantityOf(first.value, unknowns),
  );
}

/** The year of the claim's date within the term; any other part is left open. */
function datePart(expression: DatePart, unknowns: Unknowns): Quantity {
  const { datedBy, term } = unknowns.policy;
  const isOfClaim = expression.of.kind === "fact" && expression.of.fact === datedBy;
  const date = unknowns.whole(datedBy);
  if (expression.part !== "year" || !isOfClaim || date === undefined || term.until === undefined) {
    return whole(unknowns.anyWhole(expression, 1));
  }
  const [first, last] = [yearOf(term.from), yearOf(term.until)];
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return whole(
    years.reduce<Int>(
      (before, year) => choose(atLeast(date, int(dayNumber(`${year}-01-01`))), int(year), before),
      int(first),
    ),
  );
}
