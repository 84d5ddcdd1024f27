import { isZero } from "../exact/rational.ts";
import type {
  Arithmetic,
  Choice,
  Constant,
  Expression,
  Extreme,
  FactValue,
  Subject,
} from "../model/amount.ts";
import type { FactType } from "../model/fact.ts";
import type { Text } from "../model/text.ts";
import { isCondition } from "../model/walk.ts";

/**
 * How tightly an expression holds together when it is written out, whatever the language. A looser
 * one inside a tighter one stands in brackets, so that no sentence can be read in two ways.
 */
export type Form = "list" | "sum" | "product" | "noun" | "atom";

export function form(expression: Expression): Form {
  switch (expression.kind) {
    case "constant":
    case "date":
    case "fact":
    case "column":
    case "define":
      return "atom";
    case "share":
      return shareForm(rateOf(expression.rate));
    case "arithmetic":
      return expression.operator === "+" || expression.operator === "-" ? "sum" : "product";
    case "conditional":
    case "table":
    case "slices":
    case "bands":
    case "dated":
      return "list";
    case "extreme":
    case "rounded":
    case "shift":
    case "distance":
    case "date part":
    case "total":
    case "tally":
    case "ledger":
      return "noun";
  }
}

/** A rate that is a list is told as one, and a named rate of that kind is told in full. */
export function rateOf(rate: Expression): Expression {
  if (rate.kind !== "define") return rate;
  const { value } = rate.define;
  return !isCondition(value) && form(value) === "list" ? value : rate;
}

function shareForm(rate: Expression): Form {
  if (rate.kind === "constant") return "noun";
  return form(rate) === "list" ? "list" : "product";
}

/** `2_000 * developers`: an amount for each of what a count fact counts. */
export function amountForEach({ operator, left, right }: Arithmetic): AmountForEach | undefined {
  if (operator !== "*") return undefined;
  if (left.kind === "constant" && right.kind === "fact") return eachOf(left, right);
  if (left.kind === "fact" && right.kind === "constant") return eachOf(right, left);
  return undefined;
}

interface AmountForEach {
  readonly each: Constant;
  readonly of: FactValue;
}

const eachOf = (each: Constant, of: FactValue): AmountForEach | undefined =>
  each.gives === "money" && of.fact.type.kind === "count" ? { each, of } : undefined;

/** What `max(0, A)` keeps from falling below zero. */
export function notBelowZero({ which, of }: Extreme): Expression | undefined {
  const [first, second] = of;
  if (which !== "max" || first === undefined || second === undefined || of.length > 2)
    return undefined;
  if (isNought(first)) return second;
  return isNought(second) ? first : undefined;
}

const isNought = (value: Expression): boolean => value.kind === "constant" && isZero(value.value);

/** How the drafter calls a value of a `one of`. */
export function valueLabel(type: FactType, value: string): Text | undefined {
  const values = type.kind === "one of" ? type.values : [];
  return values.find(({ name }) => name === value)?.label;
}

export const choiceType = (choice: Choice): FactType =>
  choice.kind === "fact" ? choice.fact.type : choice.column.type;

/** The label of a table's key. */
export const keyLabel = (value: string, by: Subject): Text =>
  (by.kind === "choice" ? valueLabel(choiceType(by.of), value) : undefined) ?? {};
