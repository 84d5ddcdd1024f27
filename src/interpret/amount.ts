import type { PlainDate } from "../exact/date.ts";
import { monthOf, yearOf } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";
import {
  add,
  divide,
  floor,
  isZero,
  multiply,
  negate,
  rational,
  roundTo,
  subtract,
  zero,
} from "../exact/rational.ts";
import type {
  Arithmetic,
  ColumnValue,
  Dated,
  DatePart,
  Define,
  Distance,
  Expression,
  Extreme,
  FactValue,
  Shift,
  Tally,
  Total,
} from "../model/amount.ts";
import type { Condition } from "../model/condition.ts";
import type { CanonicalRow, CanonicalValue } from "../model/entry.ts";
import type { Attempt } from "./attempt.ts";
import { all, andThen, both, problem } from "./attempt.ts";
import { compareValues, holds } from "./condition.ts";
import { distance, moved } from "./dates.ts";
import { firstFact, quantityOf, valueIn } from "./facts.ts";
import { reading } from "./reading.ts";
import type { Situation } from "./situation.ts";
import { bands, slices, tableRow } from "./table.ts";

/** What an expression gives: a quantity, exact and perhaps negative, or a date. */
export type Value = Rational | PlainDate;

/**
 * The value of an expression (manual, section 5). Nothing is rounded unless the drafter says so.
 */
export function evaluate(expression: Expression, situation: Situation): Attempt<Value> {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "date":
      return expression.date;
    case "fact":
      return factValue(expression, situation);
    case "column":
      return columnValue(expression, situation);
    case "define":
      return evaluate(expressionOf(expression.define), situation);
    case "arithmetic":
      return arithmetic(expression, situation);
    case "share":
      return both(
        quantity(expression.rate, situation),
        quantity(expression.of, situation),
        multiply,
      );
    case "extreme":
      return extreme(expression, situation);
    case "rounded":
      return andThen(quantity(expression.value, situation), (value) =>
        roundTo(value, expression.mode, expression.to),
      );
    case "conditional":
      return andThen(test(expression.condition, situation), (is) =>
        evaluate(is ? expression.then : expression.otherwise, situation),
      );
    case "table":
      return andThen(tableRow(expression, situation, quantity), (row) => evaluate(row, situation));
    case "slices":
      return slices(expression, situation, quantity);
    case "bands":
      return bands(expression, situation, quantity);
    case "dated":
      return dated(expression, situation);
    case "shift":
      return shift(expression, situation);
    case "distance":
      return distanceBetween(expression, situation);
    case "date part":
      return andThen(date(expression.of, situation), (of) => datePart(expression, of));
    case "total":
      return total(expression, situation);
    case "tally":
      return tally(expression, situation);
    case "ledger":
      return reading(expression, situation);
  }
}

/** The value of an expression that gives a quantity; the check has made sure that it does. */
export const quantity = (expression: Expression, situation: Situation): Attempt<Rational> =>
  andThen(evaluate(expression, situation), (value) => {
    if (typeof value === "string") throw new Error(`${value} is a date, not a quantity.`);
    return value;
  });

/** The value of an expression that gives a date. */
const date = (expression: Expression, situation: Situation): Attempt<PlainDate> =>
  andThen(evaluate(expression, situation), (value) => {
    if (typeof value !== "string") throw new Error("A quantity stands for a date.");
    return value;
  });

/** Whether a condition holds. */
export const test = (condition: Condition, situation: Situation): Attempt<boolean> =>
  holds(condition, situation, evaluate);

// Totals of an accumulated grant stand in place of the claim's own figures (manual, section 3).
function factValue({ fact }: FactValue, { facts, totals }: Situation): Attempt<Value> {
  const value = valueIn(facts, fact.name);
  if (value === undefined) return problem("missing-fact", fact.name, undefined, fact.type.kind);
  return totals.get(fact.name) ?? valueOf(value, fact.type.kind === "date");
}

function columnValue({ column }: ColumnValue, { row }: Situation): Value {
  const value = row && valueIn(row, column.name);
  if (value === undefined) throw new Error(`There is no ${column.name} here.`);
  return valueOf(value, column.type.kind === "date");
}

const valueOf = (value: CanonicalValue, isDate: boolean): Value =>
  isDate && typeof value === "string" ? value : quantityOf(value);

function expressionOf({ name, value }: Define): Expression {
  if (!("gives" in value)) throw new Error(`${name} is a condition.`);
  return value;
}

function arithmetic(node: Arithmetic, situation: Situation): Attempt<Rational> {
  const [left, right] = [quantity(node.left, situation), quantity(node.right, situation)];
  return both(left, right, (a, b) => {
    switch (node.operator) {
      case "+":
        return add(a, b);
      case "-":
        return subtract(a, b);
      case "*":
        return multiply(a, b);
      case "/":
        return isZero(b) ? divisionByZero(node.right) : divide(a, b);
    }
  });
}

const divisionByZero = (divisor: Expression): Attempt<never> =>
  problem("division-by-zero", firstFact(divisor), "0", "not 0");

/** The smallest or the largest, of quantities or of dates. */
function extreme({ which, of }: Extreme, situation: Situation): Attempt<Value> {
  const sign = which === "min" ? -1 : 1;
  return andThen(all(of.map((each) => evaluate(each, situation))), (values) =>
    values.reduce((best, value) => (compareValues(value, best) === sign ? value : best)),
  );
}

/** What is in force on the claim's date; a date before the first is an error. */
function dated({ values }: Dated, situation: Situation): Attempt<Value> {
  const inForce = values.filter(({ from }) => from <= situation.date).at(-1);
  if (inForce !== undefined) return evaluate(inForce.value, situation);
  const name = situation.policy.datedBy.name;
  return problem("no-value-yet", name, situation.date, `${values[0]?.from ?? ""} or later`);
}

/** The same day of the month, or its last day; a fraction of a year, month or day is cut off. */
function shift(node: Shift, situation: Situation): Attempt<PlainDate> {
  const by = quantity(node.by, situation);
  return both(date(node.date, situation), by, (from, amount) => {
    const whole = rational(floor(amount));
    const signed = node.direction === "+" ? whole : negate(whole);
    const to = moved(from, Number(signed.n), node.unit);
    return to ?? problem("out-of-range", firstFact(node), from, "0001-01-01 to 9999-12-31");
  });
}

const distanceBetween = (node: Distance, situation: Situation): Attempt<Rational> =>
  both(date(node.from, situation), date(node.to, situation), (from, to) =>
    rational(distance(from, to, node.unit)),
  );

const datePart = ({ part }: DatePart, of: PlainDate): Rational =>
  rational(part === "year" ? yearOf(of) : monthOf(of));

const total = ({ over, value }: Total, situation: Situation): Attempt<Rational> =>
  andThen(rowsOf(over.name, situation), (rows) => {
    const values = rows.map((row) => quantity(value, { ...situation, row }));
    return andThen(all(values), (found) => found.reduce(add, zero));
  });

const tally = ({ over, where }: Tally, situation: Situation): Attempt<Rational> =>
  andThen(rowsOf(over.name, situation), (rows) => {
    const counted = rows.map((row) => (where ? test(where, { ...situation, row }) : true));
    return andThen(all(counted), (found) => rational(found.filter(Boolean).length));
  });

/** The rows of a list that the claim states. */
export function rowsOf(name: string, { facts }: Situation): Attempt<readonly CanonicalRow[]> {
  const rows = valueIn(facts, name);
  return typeof rows === "object" ? rows : problem("missing-fact", name, undefined, "list");
}
