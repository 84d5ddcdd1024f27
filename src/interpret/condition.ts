import type { PlainDate } from "../exact/date.ts";
import { compareDates } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";
import { compare } from "../exact/rational.ts";
import type { Choice, Define, Expression } from "../model/amount.ts";
import type { Comparison, Condition, IdValue, Truth } from "../model/condition.ts";
import type { CanonicalValue } from "../model/entry.ts";
import type { Attempt } from "./attempt.ts";
import { all, andThen, both, problem } from "./attempt.ts";
import type { Column, Fact } from "../model/fact.ts";
import { valueIn } from "./facts.ts";
import type { Situation } from "./situation.ts";

/** How the expressions in a condition are worked out. */
export type Evaluate = (
  expression: Expression,
  situation: Situation,
) => Attempt<Rational | PlainDate>;

/** Whether a condition holds (manual, section 5). `and` and `or` look at all their parts. */
export function holds(
  condition: Condition,
  situation: Situation,
  evaluate: Evaluate,
): Attempt<boolean> {
  const part = (each: Condition): Attempt<boolean> => holds(each, situation, evaluate);
  const value = (each: Expression): Attempt<Rational | PlainDate> => evaluate(each, situation);
  switch (condition.kind) {
    case "truth":
      return andThen(truth(condition, situation), (is) => is === true);
    case "and":
      return andThen(all(condition.parts.map(part)), (found) => found.every(Boolean));
    case "or":
      return andThen(all(condition.parts.map(part)), (found) => found.some(Boolean));
    case "not":
      return andThen(part(condition.part), (is) => !is);
    case "comparison":
      return both(value(condition.left), value(condition.right), (left, right) =>
        compares(condition.operator, compareValues(left, right)),
      );
    case "same choice":
      return andThen(nameOf(condition.of, situation), (name) => name === condition.value);
    case "same id":
      return both(nameOf(condition.left, situation), nameOf(condition.right, situation), sameName);
    case "within":
      return between([condition.from, condition.value, condition.to].map(value));
    case "named":
      return part(conditionOf(condition.define));
  }
}

const sameName = (left: CanonicalValue, right: CanonicalValue): boolean => left === right;

/** Both ends included. */
const between = (values: readonly Attempt<Rational | PlainDate>[]): Attempt<boolean> =>
  andThen(all(values), (found) =>
    found.every((value, index) => {
      const next = found[index + 1];
      return next === undefined || compareValues(value, next) <= 0;
    }),
  );

/** Which of two quantities or dates is larger, or later. */
export function compareValues(a: Rational | PlainDate, b: Rational | PlainDate): -1 | 0 | 1 {
  if (typeof a === "string" && typeof b === "string") return compareDates(a, b);
  if (typeof a !== "string" && typeof b !== "string") return compare(a, b);
  throw new Error("A date and a quantity cannot be compared.");
}

function compares(operator: Comparison["operator"], order: -1 | 0 | 1): boolean {
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "is":
      return order === 0;
    case "is not":
      return order !== 0;
  }
}

const truth = (of: Truth, situation: Situation): Attempt<CanonicalValue> =>
  of.of === "fact" ? stated(of.fact, situation) : inRow(of.column, situation);

/** The name that a `one of` has as its value, or an id. */
export const nameOf = (of: Choice | IdValue, situation: Situation): Attempt<CanonicalValue> =>
  of.kind === "fact" ? stated(of.fact, situation) : inRow(of.column, situation);

function stated({ name, type }: Fact, { facts }: Situation): Attempt<CanonicalValue> {
  return valueIn(facts, name) ?? problem("missing-fact", name, undefined, type.kind);
}

function inRow({ name }: Column, { row }: Situation): CanonicalValue {
  const value = row && valueIn(row, name);
  if (value === undefined) throw new Error(`There is no ${name} here.`);
  return value;
}

function conditionOf({ name, value }: Define): Condition {
  if ("gives" in value) throw new Error(`${name} is no condition.`);
  return value;
}
