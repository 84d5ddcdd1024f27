import type { PlainDate } from "../../exact/date.ts";
import type {
  Arithmetic,
  Bands,
  Choice,
  Conditional,
  Dated,
  Define,
  Distance,
  Expression,
  Extreme,
  Key,
  LedgerReading,
  Shift,
  Slices,
  Subject,
  Table,
  Tally,
  Total,
} from "../../model/amount.ts";
import type { Comparison, Condition, IdValue, Within } from "../../model/condition.ts";
import type { Column, Fact } from "../../model/fact.ts";
import { distanceOf, movedDay, partOf } from "./calendar.ts";
import { compared } from "./comparison.ts";
import type { Course } from "./course.ts";
import type { Policy } from "../../model/policy.ts";
import { firstFact, missingFact, noValueYet } from "./failures.ts";
import type { Choices } from "./inputs.ts";
import { anyValue, columnName, dayOfClaim, factName, valueType } from "./inputs.ts";
import { countOver, sumOver } from "./lists.ts";
import { readingLiteral, written } from "./literals.ts";
import type { Quantity } from "./quantity.ts";
import { constant, minus, plus, whole } from "./quantity.ts";
import { roundedTo } from "./rounding.ts";
import { quotient } from "./quotient.ts";
import { readingValue } from "./reading.ts";
import type { BandOf } from "./tiers.ts";
import { bandsOf, slicesOf } from "./tiers.ts";
import type { Truth } from "./truth.ts";

/** What a formula of the model is worked out from. */
export interface Situation {
  readonly policy: Policy;
  readonly course: Course;
  readonly choices: Choices;
  /** Whether a claim states the fact. */
  readonly stated: (name: string) => Truth;
  /** The name of the list whose row is looked at. */
  readonly list?: string;
}

/**
 * What an expression of the model gives, a quantity or a day, as the manual defines it (section
 * 5). Where it fails is noted in the course.
 */
export function quantity(expression: Expression, at: Situation): Quantity {
  const { algebra } = at.course;
  switch (expression.kind) {
    case "constant":
      return constant(expression.value);
    case "date":
      return whole(dayNumber(expression.date));
    case "fact":
      return factValue(expression.fact, at);
    case "column":
      return columnValue(expression.column, at);
    case "define":
      return quantity(expressionOf(expression.define), at);
    case "arithmetic":
      return arithmetic(expression, at);
    case "share":
      return algebra.times(quantity(expression.rate, at), quantity(expression.of, at));
    case "extreme":
      return extreme(expression, at);
    case "rounded":
      return roundedTo(quantity(expression.value, at), expression.mode, expression.to, algebra);
    case "conditional":
      return conditional(expression, at);
    case "table":
      return table(expression, at);
    case "slices":
      return slices(expression, at);
    case "bands":
      return bands(expression, at);
    case "dated":
      return dated(expression, at);
    case "shift":
      return shift(expression, at);
    case "distance":
      return distance(expression, at);
    case "date part":
      return partOf(expression.part, quantity(expression.of, at), algebra);
    case "total":
      return total(expression, at);
    case "tally":
      return tally(expression, at);
    case "ledger":
      return ledger(expression, at);
  }
}

/** Whether a condition of the model holds; all parts of it are looked at. */
export function truth(condition: Condition, at: Situation): Truth {
  const { algebra } = at.course;
  switch (condition.kind) {
    case "truth":
      return condition.of === "fact"
        ? factTruth(condition.fact, at)
        : algebra.openTruth(columnName(listOf(at), condition.column.name));
    case "and":
      return algebra.all(condition.parts.map((part) => truth(part, at)));
    case "or":
      return algebra.any(condition.parts.map((part) => truth(part, at)));
    case "not":
      return algebra.not(truth(condition.part, at));
    case "comparison":
      return comparison(condition, at);
    case "same choice":
      return isChoice(condition.of, condition.value, at);
    case "same id":
      return algebra.equal(idValue(condition.left, at), idValue(condition.right, at));
    case "within":
      return within(condition, at);
    case "named":
      return truth(conditionOf(condition.define), at);
  }
}

/** 2025-01-10 is 20250110. */
export const dayNumber = (date: PlainDate): number => Number(date.replaceAll("-", ""));

/** The situation of what is worked out only where the condition holds. */
export const whereHolds = (condition: Truth, at: Situation): Situation => ({
  ...at,
  course: at.course.where(condition),
});

function factValue(fact: Fact, at: Situation): Quantity {
  needStated(fact, at);
  return anyValue(factName(fact.name), valueType(fact.type), at.choices, at.course.algebra);
}

function factTruth(fact: Fact, at: Situation): Truth {
  needStated(fact, at);
  return at.course.algebra.openTruth(factName(fact.name));
}

function needStated({ name, type }: Fact, { course, stated }: Situation): void {
  course.failWhere(course.algebra.not(stated(name)), missingFact(name, type.kind));
}

const columnValue = ({ name, type }: Column, at: Situation): Quantity =>
  anyValue(columnName(listOf(at), name), valueType(type), at.choices, at.course.algebra);

function listOf({ list }: Situation): string {
  if (list === undefined) throw new Error("A column stands outside of a list.");
  return list;
}

function arithmetic({ operator, left, right }: Arithmetic, at: Situation): Quantity {
  const [a, b] = [quantity(left, at), quantity(right, at)];
  switch (operator) {
    case "+":
      return plus(a, b);
    case "-":
      return minus(a, b);
    case "*":
      return at.course.algebra.times(a, b);
    case "/":
      return quotient(a, b, firstFact(right), at.course);
  }
}

function extreme({ which, of }: Extreme, at: Situation): Quantity {
  const { algebra } = at.course;
  const values = of.map((each) => quantity(each, at));
  return which === "min" ? algebra.least(values) : algebra.greatest(values);
}

function conditional({ condition, then, otherwise }: Conditional, at: Situation): Quantity {
  const { algebra } = at.course;
  const holds = truth(condition, at);
  return algebra.choose(
    holds,
    quantity(then, whereHolds(holds, at)),
    quantity(otherwise, whereHolds(algebra.not(holds), at)),
  );
}

/** The first row whose key it is; where the rows cover every value, the last one is what is left. */
function table({ by, rows, otherwise }: Table, at: Situation): Quantity {
  const values = [...rows.map(({ value }) => value), ...(otherwise ? [otherwise] : [])];
  const isKey = keyTests(by, at);
  const pick = (place: number, here: Situation): Quantity => {
    const value = values[place];
    if (value === undefined) throw new Error("A table without rows.");
    const row = rows[place];
    if (row === undefined || place === values.length - 1) return quantity(value, here);
    const is = isKey(row.key);
    const { algebra } = here.course;
    const picked = quantity(value, whereHolds(is, here));
    return algebra.choose(is, picked, pick(place + 1, whereHolds(algebra.not(is), here)));
  };
  return pick(0, at);
}

/** Whether it is the key of a row. */
export function keyTests(by: Subject, at: Situation): (key: Key) => Truth {
  if (by.kind === "choice") {
    const subject = choiceValue(by.of, at);
    return (key) => at.course.algebra.equal(subject, keyValue(key, at));
  }
  const subject = quantity(by.of, at);
  return (key) => at.course.algebra.equal(subject, keyValue(key, at));
}

const keyValue = (key: Key, { choices }: Situation): Quantity =>
  key.kind === "choice" ? whole(choices.indexOf(key.value)) : constant(key.value);

function slices({ of, parts }: Slices, at: Situation): Quantity {
  const rated = parts.map(({ rate, bound }) => ({
    rate: quantity(rate, at),
    to: bound && quantity(bound, at),
  }));
  return slicesOf(quantity(of, at), rated, at.course);
}

function bands({ of, parts }: Bands, at: Situation): Quantity {
  const { algebra } = at.course;
  const amount = quantity(of, at);
  const found = parts.map((band): BandOf => {
    const value = quantity(band.value, at);
    if (band.edge === "above") return { fits: algebra.yes, value };
    const bound = quantity(band.bound, at);
    const fits = band.edge === "to" ? algebra.atMost(amount, bound) : algebra.below(amount, bound);
    return { fits, value };
  });
  return bandsOf(found, firstFact(of), at.course);
}

/** What is in force on the day of the claim; before the first value there is none. */
function dated({ values }: Dated, at: Situation): Quantity {
  const { algebra } = at.course;
  const latest = (count: number, here: Situation): Quantity => {
    const last = values[count - 1];
    if (last === undefined) throw new Error("Dated values without one.");
    const hasBegun = algebra.atMost(whole(dayNumber(last.from)), dayOfClaim(algebra));
    const value = quantity(last.value, whereHolds(hasBegun, here));
    if (count === 1) {
      const reason = noValueYet(at.policy.datedBy.name, dayNumber(last.from));
      here.course.failWhere(algebra.not(hasBegun), reason);
      return value;
    }
    const before = latest(count - 1, whereHolds(algebra.not(hasBegun), here));
    return algebra.choose(hasBegun, value, before);
  };
  return latest(values.length, at);
}

/** A fraction of a year, month or day is cut off. */
function shift(node: Shift, at: Situation): Quantity {
  const { date, direction, by, unit } = node;
  const { algebra } = at.course;
  const day = quantity(date, at);
  const count = algebra.floor(quantity(by, at));
  const signed = direction === "+" ? count : minus(whole(0), count);
  return movedDay(day, signed, unit, firstFact(node), at.course);
}

const distance = ({ unit, from, to }: Distance, at: Situation): Quantity =>
  distanceOf(unit, quantity(from, at), quantity(to, at), at.course.algebra);

function total({ over, value }: Total, at: Situation): Quantity {
  needStated(over, at);
  return sumOver(over.name, at.course, (course) =>
    quantity(value, { ...at, course, list: over.name }),
  );
}

function tally({ over, where: test }: Tally, at: Situation): Quantity {
  needStated(over, at);
  return countOver(over.name, at.course, (course) =>
    test === undefined ? course.algebra.yes : truth(test, { ...at, course, list: over.name }),
  );
}

const ledger = (reading: LedgerReading, at: Situation): Quantity =>
  readingValue(written(readingLiteral(reading, at.policy)), at.course);

const comparison = ({ operator, left, right }: Comparison, at: Situation): Truth =>
  compared(operator, quantity(left, at), quantity(right, at), at.course.algebra);

function within({ value, from, to }: Within, at: Situation): Truth {
  const { algebra } = at.course;
  const [low, middle, high] = [quantity(from, at), quantity(value, at), quantity(to, at)];
  return algebra.all([algebra.atMost(low, middle), algebra.atMost(middle, high)]);
}

const isChoice = (of: Choice, value: string, at: Situation): Truth =>
  at.course.algebra.equal(choiceValue(of, at), whole(at.choices.indexOf(value)));

const choiceValue = (of: Choice | IdValue, at: Situation): Quantity =>
  of.kind === "fact" ? factValue(of.fact, at) : columnValue(of.column, at);

const idValue = choiceValue;

function expressionOf({ name, value }: Define): Expression {
  if (!("gives" in value)) throw new Error(`${name} is a condition.`);
  return value;
}

function conditionOf({ name, value }: Define): Condition {
  if ("gives" in value) throw new Error(`${name} is no condition.`);
  return value;
}
