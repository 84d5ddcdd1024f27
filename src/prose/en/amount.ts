import type {
  Arithmetic,
  Constant,
  Expression,
  Extreme,
  Rounded,
  Share,
} from "../../model/amount.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import { amountForEach, form, notBelowZero, rateOf, withCurrency } from "../form.ts";
import { within } from "./brackets.ts";
import { datePart, distance, shift } from "./calendar.ts";
import { bands, conditional, dated, slices, table } from "./choice.ts";
import { date, money, number, rate } from "./figure.ts";
import { columnNoun, defineNoun, isPlural, label, noun } from "./label.ts";
import { ledger } from "./ledger.ts";
import { list } from "./names.ts";
import { toMoney, toNumber } from "./rounding.ts";
import { tally, total } from "./rows.ts";

/**
 * "30% of computing-power expenses", "the smaller of … and …": any value, as part of a sentence.
 */
export function value(expression: Expression, s: Setting): Phrase {
  switch (expression.kind) {
    case "constant":
      return constant(expression, s);
    case "date":
      return date(expression.date, s);
    case "fact":
      return noun(expression.fact, s);
    case "column":
      return columnNoun(expression.column, s);
    case "define":
      return defineNoun(expression.define, s);
    case "arithmetic":
      return arithmetic(expression, s);
    case "share":
      return share(expression, s);
    case "extreme":
      return extreme(expression, s);
    case "rounded":
      return rounded(expression, s);
    case "conditional":
      return conditional(expression, s);
    case "table":
      return table(expression, s);
    case "slices":
      return slices(expression, s);
    case "bands":
      return bands(expression, s);
    case "dated":
      return dated(expression, s);
    case "shift":
      return shift(expression, s);
    case "distance":
      return distance(expression, s);
    case "date part":
      return datePart(expression, s);
    case "total":
      return total(expression, s);
    case "tally":
      return tally(expression, s);
    case "ledger":
      return ledger(expression, s);
  }
}

/** "CNY 500,000", "30%", "20" */
function constant({ gives, value: figure, written }: Constant, s: Setting): Phrase {
  if (gives === "money") return money(figure, s);
  return written === "" ? number(figure, s) : rate(figure, written, s);
}

/** "30% of computing-power expenses"; "a share of …: 50% if …, otherwise 40%" */
function share({ rate: written, of }: Share, s: Setting): Phrase {
  const base = within(of, ["atom", "noun"], s);
  if (written.kind === "constant") {
    return phrase`${rate(written.value, written.written, s)} of ${base}`;
  }
  const told = rateOf(written);
  if (form(told) === "list") {
    const depends = told.kind === "table" || told.kind === "bands";
    return phrase`a share of ${base}${depends ? " " : ": "}${value(told, s)}`;
  }
  return phrase`${within(of, ["atom", "product"], s)} × ${within(written, ["atom"], s)}`;
}

/** "A + B", "A × (B − C)", "CNY 2,000 for each of the developers newly certified" */
function arithmetic(expression: Arithmetic, s: Setting): Phrase {
  const forEach = amountForEach(expression);
  if (forEach !== undefined) return eachOf(forEach.each, forEach.of.fact, s);
  const { operator, left, right } = withCurrency(expression, s.currency);
  const isSum = operator === "+" || operator === "-";
  const first = within(left, isSum ? ["atom", "product", "sum"] : ["atom", "product"], s);
  const second = within(right, isSum ? ["atom", "product"] : ["atom"], s);
  return phrase`${first} ${symbols[operator]} ${second}`;
}

const symbols: Record<Arithmetic["operator"], string> = { "+": "+", "-": "−", "*": "×", "/": "÷" };

/** "CNY 2,000 for each of the developers", "CNY 2,000 × the number of developers" */
function eachOf(each: Constant, fact: Parameters<typeof noun>[0], s: Setting): Phrase {
  const counted = inWords(fact.label.text, s);
  return isPlural(counted) && !/^(the )?number\b/i.test(counted)
    ? phrase`${money(each.value, s)} for each of the ${label(fact, s)}`
    : phrase`${money(each.value, s)} × ${noun(fact, s)}`;
}

/** "the smaller of A and B", "the latest of A, B and C"; "A, but not below zero" */
function extreme(extremum: Extreme, s: Setting): Phrase {
  const { which, of, gives } = extremum;
  const bounded = notBelowZero(extremum);
  if (bounded !== undefined)
    return phrase`${within(bounded, ["atom", "product", "sum"], s)}, but not below zero`;
  const degree = of.length === 2 ? "two" : "more";
  const word = superlatives[gives === "date" ? "date" : "quantity"][which][degree];
  const operands = of.map((one) => within(one, ["atom", "product"], s));
  return phrase`the ${word} of ${list(operands, "and")}`;
}

const superlatives = {
  quantity: {
    min: { two: "smaller", more: "smallest" },
    max: { two: "larger", more: "largest" },
  },
  date: { min: { two: "earlier", more: "earliest" }, max: { two: "later", more: "latest" } },
} as const;

/** "A rounded up to a multiple of CNY 10", "A rounded down to a whole number" */
function rounded({ value: exact, mode, to, gives }: Rounded, s: Setting): Phrase {
  const how = gives === "money" ? toMoney(mode, to, s) : toNumber(mode, to, s);
  return phrase`${within(exact, ["atom"], s)} rounded ${how}`;
}
