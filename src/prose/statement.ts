import type { Conditional } from "../model/amount.ts";
import type { Comparison, Condition } from "../model/condition.ts";

/** The same without `not` around more than one thing: "not below" is "at least". */
export function negated(condition: Condition): Condition {
  switch (condition.kind) {
    case "not":
      return positive(condition.part);
    case "and":
      return { ...condition, kind: "or", parts: condition.parts.map(negated) };
    case "or":
      return { ...condition, kind: "and", parts: condition.parts.map(negated) };
    case "comparison":
      return { ...condition, operator: opposite[condition.operator] };
    case "truth":
    case "same choice":
    case "same id":
    case "within":
    case "named":
      return { kind: "not", part: condition, span: condition.span };
  }
}

/** A condition as one tells it: `not` only at single statements, a constant on the right. */
export function positive(condition: Condition): Condition {
  if (condition.kind === "not") return negated(condition.part);
  return condition.kind === "comparison" ? factFirst(condition) : condition;
}

/** "at least CNY 2,000" rather than "CNY 2,000 is at most". */
function factFirst(comparison: Comparison): Comparison {
  const { left, right, operator } = comparison;
  const isConstant = left.kind === "constant" || left.kind === "date";
  return isConstant
    ? { ...comparison, left: right, right: left, operator: mirrored[operator] }
    : comparison;
}

type Operator = Comparison["operator"];

const opposite: Record<Operator, Operator> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  is: "is not",
  "is not": "is",
};

const mirrored: Record<Operator, Operator> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  is: "is",
  "is not": "is not",
};

/** Whether it joins several conditions, so that it needs brackets among others. */
export function isCompound(condition: Condition): boolean {
  const told = positive(condition);
  return told.kind === "and" || told.kind === "or";
}

/**
 * With its condition said positively: "B if x, otherwise A" rather than "A if not x, otherwise B".
 */
export function told(expression: Conditional): Conditional {
  const condition = positive(expression.condition);
  return condition.kind === "not"
    ? {
        ...expression,
        condition: condition.part,
        then: expression.otherwise,
        otherwise: expression.then,
      }
    : { ...expression, condition };
}
