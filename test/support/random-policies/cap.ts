import fc from "fast-check";
import { amounts, largeAmounts } from "./vocabulary.ts";

/**
 * A cap's text, without `joint` and `over`. `rankedByValue`: whether it holds a ranking by an
 * expression, of which a grant stands under one at most.
 */
export interface RandomCap {
  readonly text: string;
  readonly rankedByValue: boolean;
}

const calendarPeriods = ["per year", "per half-year", "per quarter", "per month"] as const;
const otherPeriods = ["per year from 04-01", "per lifetime"] as const;
const windows = [
  "in any 2 years",
  "in any 3 months",
  "in any 30 days",
  "in any 2 years from 04-01",
] as const;

const amount = fc.constantFrom(...amounts.slice(2), ...largeAmounts);
const scope = fc.constantFrom(
  "per enterprise",
  "per project",
  "per group",
  "per enterprise per size",
  "per size",
  "",
);
const period = fc.constantFrom<string>(...calendarPeriods, ...otherPeriods);

const join = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");
const plain = (text: string): RandomCap => ({ text, rankedByValue: false });

const moneyCap: fc.Arbitrary<RandomCap> = fc
  .tuple(amount, scope, period, fc.constantFrom("", "", "or refuse", "pro rata", "in principle"))
  .map(([limit, per, during, short]) => plain(join("cap", limit, per, during, short)));

const windowCap: fc.Arbitrary<RandomCap> = fc
  .tuple(
    amount,
    scope,
    fc.constantFrom(...windows),
    fc.constantFrom("", "or refuse", "in principle"),
  )
  .map(([limit, per, during, short]) => plain(join("cap", limit, per, during, short)));

/** Amounts that belong to the scope or the period. */
const ownAmountCap: fc.Arbitrary<RandomCap> = fc
  .constantFrom(
    "cap 50% of price per project",
    "cap budget per year pro rata",
    "cap budget per quarter",
    "cap (1_000 from 2020-01-01, 300 from 2025-07-01) per enterprise per year",
    "cap 40% of spend per claim",
    "cap (spend - cost) per claim or refuse",
  )
  .map(plain);

const count = fc.constantFrom("1", "2", "3");
const countCap: fc.Arbitrary<RandomCap> = fc
  .tuple(count, scope, fc.constantFrom(...calendarPeriods, ...otherPeriods, ...windows))
  .map(([n, per, during]) => plain(join("cap", n, "awards", per, during)));

const electionCap: fc.Arbitrary<RandomCap> = fc
  .tuple(count, scope, period)
  .map(([n, per, during]) => plain(join("cap", n, "awards", per, during, "ranked by award")));

const rankedCap: fc.Arbitrary<RandomCap> = fc
  .tuple(count, scope, period, fc.constantFrom("score", "spend then score", "jobs"))
  .map(([n, per, during, by]) => ({
    text: join("cap", n, "awards", per, during, "ranked by", by),
    rankedByValue: true,
  }));

const stateCap: fc.Arbitrary<RandomCap> = fc
  .tuple(
    count,
    fc.constantFrom("open awards", "consecutive years"),
    fc.constantFrom("per enterprise", "per project", "per group"),
  )
  .map(([n, what, per]) => plain(join("cap", n, what, per)));

/** Any cap; weighted so that money caps, which most policies have, come first. */
export const randomCap: fc.Arbitrary<RandomCap> = fc.oneof(
  { weight: 4, arbitrary: moneyCap },
  { weight: 2, arbitrary: windowCap },
  { weight: 2, arbitrary: ownAmountCap },
  { weight: 2, arbitrary: countCap },
  { weight: 1, arbitrary: electionCap },
  { weight: 1, arbitrary: rankedCap },
  { weight: 2, arbitrary: stateCap },
);
