import { addDays, yearsBetween, monthsBetween, daysBetween } from "../../exact/date.ts";
import { minorPerMajor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { divide, rational } from "../../exact/rational.ts";
import type { Constant } from "../../model/amount.ts";
import type { Period } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Formula } from "../../model/walk.ts";
import type { FigureKind } from "./figures.ts";
import { figuresIn } from "./figures.ts";
import { numberWordsIn } from "./number-words.ts";
import type { Passage } from "./passage.ts";

/** A figure that the drafter wrote into a clause, in whole currency units. */
export interface ClauseFigure {
  readonly value: Rational;
  readonly kind: FigureKind;
  readonly constant: Constant;
}

export const clauseFigures = ({ formulas }: Passage, policy: Policy): readonly ClauseFigure[] =>
  formulas
    .filter((formula) => formula.kind === "constant")
    .map((constant) => ({ value: inMajor(constant, policy), kind: kindOf(constant), constant }));

const inMajor = ({ gives, value }: Constant, { currency }: Policy): Rational =>
  gives === "money" ? divide(value, rational(minorPerMajor(currency.code))) : value;

function kindOf({ gives, written }: Constant): FigureKind {
  if (gives === "money") return "money";
  return written === "" ? "plain" : "rate";
}

/** Every number that a passage says, in clauses or in words, as keys to look values up with. */
export function saidNumbers(passage: Passage, policy: Policy): ReadonlySet<string> {
  return new Set(
    [
      ...clauseFigures(passage, policy).map(({ value }) => value),
      ...passage.formulas.flatMap((formula) => numbersOf(formula, policy)),
      ...passage.caps.flatMap(({ period }) => lengthsOf(period)),
      ...passage.grants.flatMap(({ accumulated, payment }) => [
        ...(accumulated === undefined ? [] : lengthsOf(accumulated.period)),
        ...(payment?.kind === "equal" ? [rational(payment.parts)] : []),
      ]),
      ...passage.facts.flatMap(({ type }) => (type.kind === "number" ? [type.from, type.to] : [])),
      ...passage.texts.flatMap(numbersIn),
    ].map(keyOf),
  );
}

/** What the term of the policy says. */
export function termNumbers({ term }: Policy): readonly string[] {
  if (term.until === undefined) return [];
  const end = addDays(term.until, 1);
  const lengths = [yearsBetween, monthsBetween, daysBetween].map((length) =>
    length(term.from, end),
  );
  return lengths.map((length) => keyOf(rational(length)));
}

/** All that a text says in figures or in words. */
export const numbersIn = (text: string): readonly Rational[] => [
  ...figuresIn(text).map(({ value }) => value),
  ...numberWordsIn(text),
];

export const keyOf = ({ n, d }: Rational): string => `${n}/${d}`;

/** Numbers that are no constants. */
function numbersOf(formula: Formula, policy: Policy): readonly Rational[] {
  switch (formula.kind) {
    case "ledger":
      return lengthsOf(formula.period);
    case "table":
      return formula.rows.flatMap(({ key }) => (key.kind === "quantity" ? [key.value] : []));
    case "rounded": {
      const isMoney = formula.gives === "money";
      return [
        isMoney ? divide(formula.to, rational(minorPerMajor(policy.currency.code))) : formula.to,
      ];
    }
    default:
      return [];
  }
}

function lengthsOf(period: Period): readonly Rational[] {
  switch (period.kind) {
    case "calendar":
      return [rational(period.months), rational(1)];
    case "rolling":
      return period.unit === "years"
        ? [rational(period.count), rational(12 * period.count)]
        : [rational(period.count)];
    case "fiscal window":
      return [rational(period.years)];
    case "lifetime":
      return [];
  }
}
