import type { PlainDate } from "../../exact/date.ts";
import { compareDates, monthOf, yearOf } from "../../exact/date.ts";
import { parseDecimal } from "../../exact/decimal.ts";
import type { Rational } from "../../exact/rational.ts";
import {
  add,
  compare,
  divide,
  floor,
  isZero,
  max,
  min,
  multiply,
  negate,
  rational,
  roundTo,
  subtract,
  zero,
} from "../../exact/rational.ts";
import type {
  Arithmetic,
  Bands,
  Choice,
  Expression,
  Extreme,
  Shift,
  Slices,
  Table,
} from "../../model/amount.ts";
import type { Comparison, Condition, IdValue } from "../../model/condition.ts";
import type { CanonicalRow, CanonicalValue } from "../../model/entry.ts";
import { movedBy, span } from "./calendar.ts";

/** What an entry states, by the names of the facts. */
export type Facts = Readonly<Record<string, CanonicalValue>>;

/** What an amount is worked out from: the facts of one entry, and its date. */
export interface Given {
  readonly facts: Facts;
  readonly date: PlainDate;
  readonly row?: CanonicalRow;
}

type Value = Rational | PlainDate;

/** What is stated under the name; only own keys count. */
export const stated = (facts: Facts, name: string): CanonicalValue | undefined =>
  Object.hasOwn(facts, name) ? facts[name] : undefined;

/**
 * What an expression comes to by the facts of one entry (manual, section 5). Undefined where a
 * fact is missing, a division is by zero, or the ledger would have to be read.
 */
export function quantityOf(expression: Expression, given: Given): Rational | undefined {
  const value = valueOf(expression, given);
  return typeof value === "string" ? undefined : value;
}

function dateOf(expression: Expression, given: Given): PlainDate | undefined {
  const value = valueOf(expression, given);
  return typeof value === "string" ? value : undefined;
}

function valueOf(expression: Expression, given: Given): Value | undefined {
  const quantity = (part: Expression): Rational | undefined => quantityOf(part, given);
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "date":
      return expression.date;
    case "fact":
      return read(stated(given.facts, expression.fact.name), expression.gives === "date");
    case "column":
      return read(given.row?.[expression.column.name], expression.gives === "date");
    case "define":
      return "gives" in expression.define.value
        ? valueOf(expression.define.value, given)
        : undefined;
    case "arithmetic":
      return known(quantity(expression.left), quantity(expression.right), (a, b) =>
        calculated(expression.operator, a, b),
      );
    case "share":
      return known(quantity(expression.rate), quantity(expression.of), multiply);
    case "extreme":
      return extreme(expression, given);
    case "rounded":
      return with1(quantity(expression.value), (v) => roundTo(v, expression.mode, expression.to));
    case "conditional":
      return with1(holds(expression.condition, given), (is) =>
        valueOf(is ? expression.then : expression.otherwise, given),
      );
    case "table":
      return with1(rowOf(expression, given), (row) => valueOf(row, given));
    case "slices":
      return slices(expression, given);
    case "bands":
      return with1(bandOf(expression, given), quantity);
    case "dated":
      return with1(expression.values.filter(({ from }) => from <= given.date).at(-1), ({ value }) =>
        valueOf(value, given),
      );
    case "shift":
      return shifted(expression, given);
    case "distance":
      return known(dateOf(expression.from, given), dateOf(expression.to, given), (from, to) =>
        rational(span(from, to, expression.unit)),
      );
    case "date part":
      return with1(dateOf(expression.of, given), (day) =>
        rational(expression.part === "year" ? yearOf(day) : monthOf(day)),
      );
    case "total":
      return with1(rowsIn(expression.over.name, given), (rows) =>
        allOf(rows.map((row) => quantityOf(expression.value, { ...given, row })))?.reduce(
          add,
          zero,
        ),
      );
    case "tally":
      return with1(rowsIn(expression.over.name, given), (rows) => {
        const { where } = expression;
        const found = rows.map((row) => where === undefined || holds(where, { ...given, row }));
        return with1(allOf(found), (all) => rational(all.filter(Boolean).length));
      });
    case "ledger":
      return undefined;
  }
}

/** Whether a condition holds, by the facts of one entry; undefined where that cannot be known. */
export function holds(condition: Condition, given: Given): boolean | undefined {
  switch (condition.kind) {
    case "truth": {
      const value =
        condition.of === "fact"
          ? stated(given.facts, condition.fact.name)
          : given.row?.[condition.column.name];
      return typeof value === "boolean" ? value : undefined;
    }
    case "and":
      return allOf(condition.parts.map((part) => holds(part, given)))?.every(Boolean);
    case "or":
      return allOf(condition.parts.map((part) => holds(part, given)))?.some(Boolean);
    case "not":
      return with1(holds(condition.part, given), (is) => !is);
    case "comparison":
      return known(valueOf(condition.left, given), valueOf(condition.right, given), (left, right) =>
        stands(condition.operator, order(left, right)),
      );
    case "same choice":
      return with1(chosen(condition.of, given), (value) => value === condition.value);
    case "same id":
      return known(idOf(condition.left, given), idOf(condition.right, given), (a, b) => a === b);
    case "within":
      return known(
        valueOf(condition.value, given),
        known(valueOf(condition.from, given), valueOf(condition.to, given), (from, to) => ({
          from,
          to,
        })),
        (value, { from, to }) => order(from, value) <= 0 && order(value, to) <= 0,
      );
    case "named":
      return "gives" in condition.define.value ? undefined : holds(condition.define.value, given);
  }
}

const with1 = <T, U>(value: T | undefined, next: (value: T) => U | undefined): U | undefined =>
  value === undefined ? undefined : next(value);

const known = <T, U, V>(
  first: T | undefined,
  second: U | undefined,
  next: (first: T, second: U) => V | undefined,
): V | undefined => (first === undefined || second === undefined ? undefined : next(first, second));

function allOf<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length === values.length ? found : undefined;
}

/** A canonical value: a whole number, a decimal or fraction as text, or a date. */
function read(value: CanonicalValue | undefined, isDate: boolean): Value | undefined {
  if (typeof value === "number") return rational(value);
  if (typeof value !== "string") return undefined;
  if (isDate) return value;
  const [above = "", below = "1"] = value.split("/");
  return known(parseDecimal(above), parseDecimal(below), divided);
}

const divided = (a: Rational, b: Rational): Rational | undefined =>
  isZero(b) ? undefined : divide(a, b);

function calculated(
  operator: Arithmetic["operator"],
  a: Rational,
  b: Rational,
): Rational | undefined {
  switch (operator) {
    case "+":
      return add(a, b);
    case "-":
      return subtract(a, b);
    case "*":
      return multiply(a, b);
    case "/":
      return divided(a, b);
  }
}

function extreme({ which, of }: Extreme, given: Given): Value | undefined {
  return allOf(of.map((part) => valueOf(part, given)))?.reduce((best, value) => {
    const isBetter = which === "min" ? order(value, best) < 0 : order(value, best) > 0;
    return isBetter ? value : best;
  });
}

/** The check has seen to it that both are quantities, or both dates. */
function order(a: Value, b: Value): number {
  if (typeof a === "string" && typeof b === "string") return compareDates(a, b);
  if (typeof a === "string" || typeof b === "string") throw new Error("A date beside a quantity.");
  return compare(a, b);
}

function stands(operator: Comparison["operator"], sign: number): boolean {
  switch (operator) {
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
    case "is":
      return sign === 0;
    case "is not":
      return sign !== 0;
  }
}

function rowOf({ by, rows, otherwise }: Table, given: Given): Expression | undefined {
  const wanted = by.kind === "choice" ? chosen(by.of, given) : quantityOf(by.of, given);
  if (wanted === undefined) return undefined;
  const found = rows.find(({ key }) =>
    key.kind === "choice"
      ? key.value === wanted
      : typeof wanted !== "string" && compare(key.value, wanted) === 0,
  );
  return found?.value ?? otherwise;
}

const chosen = (of: Choice, given: Given): string | undefined =>
  textOf(of.kind === "fact" ? stated(given.facts, of.fact.name) : given.row?.[of.column.name]);

const idOf = (of: IdValue, given: Given): string | undefined =>
  textOf(of.kind === "fact" ? stated(given.facts, of.fact.name) : given.row?.[of.column.name]);

const textOf = (value: CanonicalValue | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

/** Each slice at its own rate; what lies over a last bound pays nothing. */
function slices({ of, parts }: Slices, given: Given): Rational | undefined {
  const whole = quantityOf(of, given);
  if (whole === undefined) return undefined;
  let [total, from] = [zero, zero];
  for (const { rate, bound } of parts) {
    const [share, to] = [quantityOf(rate, given), bound && quantityOf(bound, given)];
    if (share === undefined || (bound !== undefined && to === undefined)) return undefined;
    const end = max(from, to === undefined ? whole : min(whole, to));
    total = add(total, multiply(share, subtract(end, from)));
    from = max(from, to ?? whole);
  }
  return total;
}

/** The first band that reaches the value: `to` with its bound, `below` without. */
function bandOf({ of, parts }: Bands, given: Given): Expression | undefined {
  const value = quantityOf(of, given);
  if (value === undefined) return undefined;
  for (const band of parts) {
    if (band.edge === "above") return band.value;
    const bound = quantityOf(band.bound, given);
    if (bound === undefined) return undefined;
    const sign = compare(value, bound);
    if (sign < 0 || (sign === 0 && band.edge === "to")) return band.value;
  }
  return undefined;
}

/** The same day of the month, or its last day; a fraction is cut off. */
const shifted = ({ date, direction, by, unit }: Shift, given: Given): PlainDate | undefined =>
  known(dateOf(date, given), quantityOf(by, given), (from, amount) => {
    const whole = rational(floor(amount));
    return movedBy(from, Number((direction === "+" ? whole : negate(whole)).n), unit);
  });

function rowsIn(name: string, given: Given): readonly CanonicalRow[] | undefined {
  const value = stated(given.facts, name);
  return typeof value === "object" ? value : undefined;
}
