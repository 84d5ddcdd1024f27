import type { Expression, Extreme, Rounded } from "../../model/amount.ts";
import type { Rational } from "../../exact/rational.ts";
import type { Fact } from "../../model/fact.ts";
import type { AmountWords } from "../amount.ts";
import { within } from "../brackets.ts";
import { label } from "../label.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { inWords } from "../setting.ts";
import { datePart, distance, shift } from "./calendar.ts";
import { bands, conditional, dated, slices, table } from "./choice.ts";
import { money } from "./figure.ts";
import { defineNoun, isPlural, noun } from "./label.ts";
import { ledger } from "./ledger.ts";
import { list } from "./punctuation.ts";
import { toMoney, toNumber } from "./rounding.ts";
import { tally, total } from "./rows.ts";

export const amounts: AmountWords = {
  define: defineNoun,
  operation: (left, operator, right) => phrase`${left} ${symbols[operator]} ${right}`,
  forEach,
  share: (rate, of, s) => phrase`${rate} of ${within(of, ["atom", "noun"], s)}`,
  shareByList,
  notBelowZero: (value) => phrase`${value}, but not below zero`,
  extreme,
  rounded,
  conditional,
  table,
  slices,
  bands,
  dated,
  shift,
  distance,
  "date part": datePart,
  total,
  tally,
  ledger,
};

const symbols = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const;

/** "CNY 2,000 for each of the developers", "CNY 2,000 × the number of developers" */
function forEach(each: Rational, fact: Fact, s: PageSetting): Phrase {
  const counted = inWords(fact.label.text, s);
  return isPlural(counted) && !/^(the )?number\b/i.test(counted)
    ? phrase`${money(each, s)} for each of the ${label(fact, s)}`
    : phrase`${money(each, s)} × ${noun(fact, s)}`;
}

/** "a share of computing-power expenses: 50% if …, otherwise 40%", "a share of … depending on …" */
function shareByList(rate: Expression, of: Expression, s: PageSetting): Phrase {
  const depends = rate.kind === "table" || rate.kind === "bands";
  const base = within(of, ["atom", "noun"], s);
  return phrase`a share of ${base}${depends ? " " : ": "}${s.say.value(rate, s)}`;
}

/** "the smaller of A and B", "the latest of A, B and C" */
function extreme(of: readonly Phrase[], which: Extreme["which"], isDate: boolean): Phrase {
  const degree = of.length === 2 ? "two" : "more";
  const word = superlatives[isDate ? "date" : "quantity"][which][degree];
  return phrase`the ${word} of ${list(of, "and")}`;
}

const superlatives = {
  quantity: {
    min: { two: "smaller", more: "smallest" },
    max: { two: "larger", more: "largest" },
  },
  date: { min: { two: "earlier", more: "earliest" }, max: { two: "later", more: "latest" } },
} as const;

/** "A rounded up to a multiple of CNY 10", "A rounded down to a whole number" */
function rounded({ value: exact, mode, to, gives }: Rounded, s: PageSetting): Phrase {
  const how = gives === "money" ? toMoney(mode, to, s) : toNumber(mode, to, s);
  return phrase`${within(exact, ["atom"], s)} rounded ${how}`;
}
