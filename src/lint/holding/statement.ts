import type { Span } from "../../diagnostics/diagnostic.ts";
import { daysBetween } from "../../exact/date.ts";
import type { Rational } from "../../exact/rational.ts";
import { compare, rational } from "../../exact/rational.ts";
import type { Expression } from "../../model/amount.ts";
import type { Comparison, Condition, Within } from "../../model/condition.ts";
import { isCondition } from "../../model/walk.ts";
import { rangeOf } from "../range.ts";
import { shapeOf } from "../same.ts";

/**
 * One thing that must be so, in a form that shows contradictions. `on` is the same for all that
 * speaks of one thing; dates are numbers of days.
 */
export type Statement = { readonly span: Span } & (
  | { readonly kind: "truth"; readonly on: string; readonly is: boolean }
  | Chosen
  | Bounded
  | { readonly kind: "either"; readonly branches: readonly (readonly Statement[])[] }
);

export interface Chosen {
  readonly kind: "choice";
  readonly on: string;
  readonly value: string;
  readonly is: boolean;
}

export interface Bounded {
  readonly kind: "bound";
  readonly on: string;
  readonly subject: Expression;
  readonly operator: Comparison["operator"];
  readonly bound: Rational;
}

/**
 * What follows from a condition that must hold, or must fail; what cannot be told is left out. What a
 * define says is told at the place where it is used.
 */
export function statementsOf(
  condition: Condition,
  must: "hold" | "fail",
  at: Span = condition.span,
): readonly Statement[] {
  const within = at === condition.span ? undefined : at;
  const parts = (all: readonly Condition[]) =>
    all.map((part) => statementsOf(part, must, within ?? part.span));
  switch (condition.kind) {
    case "not": {
      const { part } = condition;
      const place = part.kind === "and" || part.kind === "or" ? part.span : condition.span;
      return statementsOf(part, must === "hold" ? "fail" : "hold", within ?? place);
    }
    case "and":
      return must === "hold" ? parts(condition.parts).flat() : [either(parts(condition.parts), at)];
    case "or":
      return must === "fail" ? parts(condition.parts).flat() : [either(parts(condition.parts), at)];
    case "named":
      return named(condition.define.value, must, at);
    case "truth":
      return [{ kind: "truth", on: shapeOf(condition), is: must === "hold", span: at }];
    case "same choice": {
      const { value, ...of } = condition;
      const on = shapeOf({ ...of, value: "" });
      return [{ kind: "choice", on, value, is: must === "hold", span: at }];
    }
    case "comparison":
      return bounded(must === "hold" ? condition : opposed(condition), at);
    case "within":
      return inside(condition, must, at);
    case "same id":
      return [];
  }
}

const either = (branches: readonly (readonly Statement[])[], span: Span): Statement => ({
  kind: "either",
  branches,
  span,
});

const named = (
  value: Expression | Condition,
  must: "hold" | "fail",
  at: Span,
): readonly Statement[] => (isCondition(value) ? statementsOf(value, must, at) : []);

type Operator = Comparison["operator"];

const opposite: Readonly<Record<Operator, Operator>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  is: "is not",
  "is not": "is",
};

const mirrored: Readonly<Record<Operator, Operator>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  is: "is",
  "is not": "is not",
};

const opposed = (comparison: Comparison): Comparison => ({
  ...comparison,
  operator: opposite[comparison.operator],
});

/** A comparison with something whose value is known. */
function bounded({ left, right, operator }: Comparison, span: Span): readonly Statement[] {
  const bound = valueOf(right);
  if (bound !== undefined) return [boundOn(left, operator, bound, span)];
  const other = valueOf(left);
  return other === undefined ? [] : [boundOn(right, mirrored[operator], other, span)];
}

const boundOn = (
  subject: Expression,
  operator: Operator,
  bound: Rational,
  span: Span,
): Statement => ({ kind: "bound", on: shapeOf(subject), subject, operator, bound, span });

/** Within both bounds; what lies outside is before the one or after the other. */
function inside({ value, from, to }: Within, must: "hold" | "fail", span: Span) {
  const [first, last] = [valueOf(from), valueOf(to)];
  if (first === undefined || last === undefined) return [];
  return must === "hold"
    ? [boundOn(value, ">=", first, span), boundOn(value, "<=", last, span)]
    : [either([[boundOn(value, "<", first, span)], [boundOn(value, ">", last, span)]], span)];
}

/** Of an expression that can have one value only. */
function valueOf(expression: Expression): Rational | undefined {
  if (expression.kind === "date") return daysTo(expression.date);
  if (expression.kind === "define" && !isCondition(expression.define.value)) {
    return valueOf(expression.define.value);
  }
  const { least, most } = rangeOf(expression);
  const isOne = least !== undefined && most !== undefined && compare(least, most) === 0;
  return isOne ? least : undefined;
}

/** Dates as numbers, so that they can be compared like these. */
export const daysTo = (date: string): Rational => rational(daysBetween("0001-01-01", date));
