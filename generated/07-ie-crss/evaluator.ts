/**
 * Covid Restrictions Support Scheme
 *
 * The compiled evaluator of restrictionsSupport, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import {
  Ledger,
  always,
  cap,
  compare,
  daysBetween,
  divided,
  fixed,
  grant,
  ratio,
  shifted,
  slices,
  times,
  whole,
  wholeUnits,
} from "./runtime/index.ts";
import type {
  DateText,
  Decimal,
  Entry,
  Fact,
  Given,
  LedgerReading,
  Moment,
  Money,
  Policy,
  Ratio,
} from "./runtime/index.ts";

export type * from "./runtime/index.ts";
export { BadEntry, formatMinor, noAward } from "./runtime/index.ts";

/**
 * Article 2: Payment while restrictions last
 * Support for full weeks
 *
 * the weekly amount before the maximum × the full weeks that are claimed, per claim up to EUR 5,000 for each of the full weeks that are claimed
 */
export interface SupportClaim {
  readonly grant: "support";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** business */
  readonly business: string;
  /** first day of the claim period */
  readonly claimFrom: DateText;
  /** turnover of 2019 */
  readonly turnover2019: Money;
  /** last day of the claim period */
  readonly claimTo: DateText;
  /** turnover in the claim period */
  readonly turnoverInPeriod: Money;
  /** full weeks that are claimed */
  readonly fullWeeks: Decimal;
}

/**
 * Article 3: Restart payment
 * Restart payment for three weeks
 *
 * 2 × the weekly amount before the maximum × 3, up to EUR 30,000 per claim and at most one award per business in total
 */
export interface RestartClaim {
  readonly grant: "restart";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** business */
  readonly business: string;
  /** first day of the claim period */
  readonly claimFrom: DateText;
  /** turnover of 2019 */
  readonly turnover2019: Money;
}

export type Claim = SupportClaim | RestartClaim;

const fact = {
  business: { name: "business", place: 0, type: "id" },
  claimFrom: { name: "claimFrom", place: 1, type: "date" },
  turnover2019: { name: "turnover2019", place: 2, type: "money" },
  claimTo: { name: "claimTo", place: 3, type: "date" },
  turnoverInPeriod: { name: "turnoverInPeriod", place: 4, type: "money" },
  fullWeeks: { name: "fullWeeks", place: 5, type: "count" },
} satisfies Record<string, Fact>;

const readings = [] satisfies readonly LedgerReading[];

/** average weekly turnover of 2019 */
function averageWeekly(f: { readonly turnover2019: number }, _at: Moment): Ratio {
  return divided(whole(f.turnover2019), whole(52), "");
}

/** weekly amount before the maximum */
function weekly(f: { readonly turnover2019: number }, at: Moment): Ratio {
  return slices(averageWeekly(f, at), [
    { rate: ratio(1n, 10n), to: whole(2_000_000) },
    { rate: ratio(1n, 20n) },
  ]);
}

const supportCap1 = cap({
  id: "support.cap1",
  measure: "money",
  scope: "claim",
  period: { kind: "lifetime" },
  grants: ["support"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    fullWeeks: given.number(fact.fullWeeks),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: (f) => f.fullWeeks <= 18_014_398_509,
      numerator: (f) => 500_000 * f.fullWeeks,
    },
    exact: (f) => times(whole(500_000), whole(f.fullWeeks)),
  },
});

const restartCap1 = cap({
  id: "restart.cap1",
  measure: "money",
  scope: "claim",
  period: { kind: "lifetime" },
  grants: ["restart"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(3_000_000),
});

const restartCap2 = cap({
  id: "restart.cap2",
  measure: "awards",
  scope: [fact.business],
  period: { kind: "lifetime" },
  grants: ["restart"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

/** Article 2, in force from 2020-10-13. */
const support = grant({
  name: "support",
  inForce: always,
  states: [
    fact.business,
    fact.claimFrom,
    fact.turnover2019,
    fact.claimTo,
    fact.turnoverInPeriod,
    fact.fullWeeks,
  ],
  facts: (given: Given) => ({
    fullWeeks: given.number(fact.fullWeeks),
    claimFrom: given.number(fact.claimFrom),
    claimTo: given.number(fact.claimTo),
    turnoverInPeriod: given.number(fact.turnoverInPeriod),
    turnover2019: given.number(fact.turnover2019),
  }),
  conditions: [
    {
      id: "article2.when1",
      must: "hold",
      test: (f) =>
        f.fullWeeks <=
        wholeUnits(
          daysBetween(f.claimFrom, shifted(f.claimTo, 1, whole(1), "days", "claimTo")),
          7,
          "down",
        ) *
          1,
    },
    {
      id: "article2.when2",
      must: "hold",
      test: (f, at) =>
        compare(
          whole(f.turnoverInPeriod),
          times(ratio(1n, 4n), times(averageWeekly(f, at), whole(f.fullWeeks))),
        ) <= 0,
    },
  ],
  amount: {
    exact: (f, at) => times(weekly(f, at), whole(f.fullWeeks)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [supportCap1],
});

/** Article 3, in force from 2020-10-13. */
const restart = grant({
  name: "restart",
  inForce: always,
  states: [fact.business, fact.claimFrom, fact.turnover2019],
  facts: (given: Given) => ({
    claimFrom: given.number(fact.claimFrom),
    turnover2019: given.number(fact.turnover2019),
  }),
  conditions: [{ id: "article3.when1", must: "hold", test: (f) => f.claimFrom >= 2021_06_02 }],
  amount: {
    quick: {
      denominator: 1040,
      fits: (f) => f.turnover2019 <= 500_399_854_596_721,
      numerator: (f) =>
        2 *
        (2 * 1 * Math.min(f.turnover2019, 104_000_000) +
          1 * Math.max(0, f.turnover2019 - 104_000_000)) *
        3,
    },
    exact: (f, at) => times(times(whole(2), weekly(f, at)), whole(3)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [restartCap1, restartCap2],
});

export const policy: Policy = {
  name: "restrictionsSupport",
  currency: { code: "EUR", decimals: 2 },
  term: { from: 2020_10_13, until: 9999_12_31 },
  datedBy: fact.claimFrom,
  choices: [],
  facts: [
    fact.business,
    fact.claimFrom,
    fact.turnover2019,
    fact.claimTo,
    fact.turnoverInPeriod,
    fact.fullWeeks,
  ],
  grants: [support, restart],
  externals: [],
  caps: [supportCap1, restartCap1, restartCap2],
  readings,
};

/**
 * A new ledger, or the one that these entries left. Throws a `BadEntry` where one of them is
 * none of this policy.
 */
export const openLedger = (entries?: Iterable<Entry>): Ledger<Claim> =>
  new Ledger<Claim>(policy, entries);

/** The same for claims from outside, which may be anything: every one is checked in full. */
export const openUntypedLedger = (entries?: Iterable<Entry>): Ledger<unknown> =>
  new Ledger<unknown>(policy, entries);
