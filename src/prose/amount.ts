import type {
  Arithmetic,
  Constant,
  Define,
  Expression,
  Extreme,
  LedgerReading,
  Share,
} from "../model/amount.ts";
import type { Rational } from "../exact/rational.ts";
import type { Fact } from "../model/fact.ts";
import { within } from "./brackets.ts";
import { date, number } from "./figure.ts";
import { amountForEach, form, notBelowZero, rateOf, withCurrency } from "./form.ts";
import { grantRef } from "./names.ts";
import type { Phrase } from "./phrase.ts";
import type { PageSetting } from "./grammar.ts";

/** What a language says of each kind of value, as part of a sentence. */
export interface AmountWords extends ToldWhole {
  readonly define: (define: Define, s: PageSetting) => Phrase;
  /** "A + B", 甲＋乙; also a rate that is no figure, times its base. */
  readonly operation: (left: Phrase, operator: Arithmetic["operator"], right: Phrase) => Phrase;
  /** "CNY 2,000 for each of the developers", 开发者人数×2000元 */
  readonly forEach: (money: Rational, counted: Fact, s: PageSetting) => Phrase;
  /** "30% of computing-power expenses", 算力费用的30% */
  readonly share: (rate: Phrase, of: Expression, s: PageSetting) => Phrase;
  /** "a share of …: 50% if …, otherwise 40%", where the rate is a list. */
  readonly shareByList: (rate: Expression, of: Expression, s: PageSetting) => Phrase;
  /** "A, but not below zero" */
  readonly notBelowZero: (value: Phrase) => Phrase;
  /** "the smaller of A and B", "the latest of A, B and C" */
  readonly extreme: (of: readonly Phrase[], which: Extreme["which"], isDate: boolean) => Phrase;
  /** "what has been awarded under “Top-up” for the same project so far" */
  readonly ledger: (reading: LedgerReading, under: Phrase, s: PageSetting) => Phrase;
}

/** Kinds of which each language puts the whole together in its own way. */
type ToldWhole = {
  readonly [Kind in Whole]: (told: Extract<Expression, { kind: Kind }>, s: PageSetting) => Phrase;
};
type Whole =
  | "rounded"
  | "conditional"
  | "table"
  | "slices"
  | "bands"
  | "dated"
  | "shift"
  | "distance"
  | "date part"
  | "total"
  | "tally";

/** "30% of computing-power expenses", "the smaller of … and …" */
export function value(told: Expression, s: PageSetting): Phrase {
  const { amounts: say } = s.tongue;
  switch (told.kind) {
    case "constant":
      return constant(told, s);
    case "date":
      return date(told.date, s);
    case "fact":
      return s.tongue.noun(told.fact, s);
    case "column":
      return s.tongue.column(told.column, s);
    case "define":
      return say.define(told.define, s);
    case "arithmetic":
      return arithmetic(told, s);
    case "share":
      return share(told, s);
    case "extreme":
      return extreme(told, s);
    case "rounded":
      return say.rounded(told, s);
    case "conditional":
      return say.conditional(told, s);
    case "table":
      return say.table(told, s);
    case "slices":
      return say.slices(told, s);
    case "bands":
      return say.bands(told, s);
    case "dated":
      return say.dated(told, s);
    case "shift":
      return say.shift(told, s);
    case "distance":
      return say.distance(told, s);
    case "date part":
      return say["date part"](told, s);
    case "total":
      return say.total(told, s);
    case "tally":
      return say.tally(told, s);
    case "ledger":
      return ledger(told, s);
  }
}

/** "CNY 500,000", "30%", "20" */
function constant({ gives, value: figure, written }: Constant, s: PageSetting): Phrase {
  if (gives === "money") return s.tongue.money(figure, s);
  return written === "" ? number(figure, s) : s.tongue.rate(figure, written, s);
}

function arithmetic(expression: Arithmetic, s: PageSetting): Phrase {
  const { amounts: say } = s.tongue;
  const each = amountForEach(expression);
  if (each !== undefined) return say.forEach(each.each.value, each.of.fact, s);
  const { operator, left, right } = withCurrency(expression, s.currency);
  const isSum = operator === "+" || operator === "-";
  return say.operation(
    within(left, isSum ? ["atom", "product", "sum"] : ["atom", "product"], s),
    operator,
    within(right, isSum ? ["atom", "product"] : ["atom"], s),
  );
}

function share({ rate, of }: Share, s: PageSetting): Phrase {
  const { amounts: say } = s.tongue;
  if (rate.kind === "constant") {
    return say.share(s.tongue.rate(rate.value, rate.written, s), of, s);
  }
  const told = rateOf(rate);
  if (form(told) === "list") return say.shareByList(told, of, s);
  return say.operation(within(of, ["atom", "product"], s), "*", within(rate, ["atom"], s));
}

function extreme(told: Extreme, s: PageSetting): Phrase {
  const { amounts: say } = s.tongue;
  const bounded = notBelowZero(told);
  if (bounded !== undefined) {
    return say.notBelowZero(within(bounded, ["atom", "product", "sum"], s));
  }
  const operands = told.of.map((one) => within(one, ["atom", "product"], s));
  return say.extreme(operands, told.which, told.gives === "date");
}

function ledger(reading: LedgerReading, s: PageSetting): Phrase {
  const { amounts: say } = s.tongue;
  const sources = [...reading.grants, ...reading.externals.map(({ name }) => name)];
  const under = s.tongue.list(
    sources.map((name) => grantRef(name, s)),
    "and",
  );
  return say.ledger(reading, under, s);
}
