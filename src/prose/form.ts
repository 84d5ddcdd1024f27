import { minorPerMajor } from "../exact/money.ts";
import { compare, equals, isZero, multiply, one, rational } from "../exact/rational.ts";
import type {
  Arithmetic,
  Choice,
  Constant,
  Distance,
  Expression,
  Extreme,
  FactValue,
  Slices,
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

/** A slice that gives nothing, as up to an allowance: it is not told as "0%". */
export const isFree = ({ rate }: Slices["parts"][number]): boolean =>
  rate.kind === "constant" && isZero(rate.value);

/**
 * `3_000_000 * (M / 40_000_000)` with M money is money times a ratio of money, so both figures are
 * told as money. Small ones are not: `2 * (M / 3)` is two thirds of M.
 */
export function withCurrency(told: Arithmetic, currency: string): Arithmetic {
  const { operator, left, right } = told;
  if (operator !== "*") return told;
  const [inLeft, inRight] = [ratioOfMoney(left, currency), ratioOfMoney(right, currency)];
  if (isPlain(left) && inRight) return { ...told, left: asMoney(left, currency), right: inRight };
  return isPlain(right) && inLeft
    ? { ...told, left: inLeft, right: asMoney(right, currency) }
    : told;
}

function ratioOfMoney(quotient: Expression, currency: string): Arithmetic | undefined {
  if (quotient.kind !== "arithmetic" || quotient.operator !== "/") return undefined;
  const { gives, right } = quotient;
  return gives === "money" && isPlain(right)
    ? { ...quotient, gives: "number", right: asMoney(right, currency) }
    : undefined;
}

const isPlain = (value: Expression): value is Constant =>
  value.kind === "constant" &&
  value.gives !== "money" &&
  value.written === "" &&
  compare(value.value, leastAmount) >= 0;

/** From here on a bare number beside money is read as an amount. */
const leastAmount = rational(1_000);

const asMoney = (plain: Constant, currency: string): Constant => ({
  ...plain,
  gives: "money",
  value: multiply(plain.value, rational(minorPerMajor(currency))),
});

/** The last day of a number of days that counts it too: of `days from A to B + 1 days`, B. */
export function lastDayIn({ unit, to }: Distance): Expression | undefined {
  const isDayAfter =
    unit === "days" &&
    to.kind === "shift" &&
    to.unit === "days" &&
    to.direction === "+" &&
    to.by.kind === "constant" &&
    equals(to.by.value, one);
  return isDayAfter ? to.date : undefined;
}

/** The label of a table's key. */
export const keyLabel = (value: string, by: Subject): Text =>
  (by.kind === "choice" ? valueLabel(choiceType(by.of), value) : undefined) ?? {};
