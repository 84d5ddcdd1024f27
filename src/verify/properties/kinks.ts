import type { Rational } from "../../exact/rational.ts";
import { compare, divide, floor, isInteger, one, rational, zero } from "../../exact/rational.ts";
import type { Constant } from "../../model/amount.ts";
import { amountFormulas, conditionFormulas, limitFormula } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Formula } from "../../model/walk.ts";
import { everythingIn } from "../../model/walk.ts";

/** Where the amount of a grant may change its course: the figures in its formulas and its caps. */
export interface Kinks {
  /** Minor units: each figure, and what a rate must be of to come to it, one unit either side. */
  readonly money: readonly bigint[];
  /** Counts, one either side. */
  readonly counts: readonly bigint[];
  /** Every other figure, rates too. */
  readonly numbers: readonly Rational[];
}

/** The formulas that decide what a claim on the grant gets. */
export const formulasOf = (grant: Grant): readonly Formula[] => [
  ...amountFormulas(grant),
  ...conditionFormulas(grant),
  ...grant.caps.map(limitFormula),
];

export function kinksIn(formulas: readonly Formula[]): Kinks {
  const constants = formulas.flatMap(everythingIn).filter(isConstant);
  const figures = (gives: Constant["gives"]): readonly Rational[] =>
    distinct(constants.filter((each) => each.gives === gives).map(({ value }) => value));
  const [money, numbers] = [figures("money"), figures("number")];
  const rates = numbers.filter((value) => compare(value, zero) > 0 && compare(value, one) < 0);
  const whole = money.flatMap((amount) => [amount, ...rates.map((rate) => divide(amount, rate))]);
  const counts = [...figures("count"), ...numbers].filter(isInteger);
  return {
    money: around([...whole.map(floor), 100n]).slice(0, mostKinks),
    counts: around([...counts.map(({ n }) => n), 1n]).slice(0, mostKinks),
    numbers,
  };
}

/** So that a policy of many figures does not lose the few that meet under one cap. */
const mostKinks = 90;

const isConstant = (formula: Formula): formula is Constant => formula.kind === "constant";

const distinct = (values: readonly Rational[]): readonly Rational[] => [
  ...new Map(values.map((value) => [`${value.n}/${value.d}`, value])).values(),
];

/** Each, one less and one more; none below 0, none twice. */
const around = (values: readonly bigint[]): readonly bigint[] =>
  [...new Set(values.flatMap((value) => [value, value - 1n, value + 1n]))].filter(
    (value) => value >= 0n && value <= 9_007_199_254_740_991n,
  );

export const wholeNumber = (value: bigint): Rational => rational(value);
