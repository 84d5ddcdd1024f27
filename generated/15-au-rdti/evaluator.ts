/**
 * Research and Development Tax Incentive
 *
 * The compiled evaluator of rdIncentive, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import {
  Ledger,
  always,
  cap,
  fixed,
  grant,
  least,
  plus,
  ratio,
  slices,
  times,
  whole,
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
 * Article 2: Small companies: an offset that is refunded
 * Refundable offset
 *
 * the rate of a small company on the first AUD 150 million of the expenditure on research and development and the tax rate of the company on the rest; at most one award per company and income year
 *
 * > tax rate + 18.5%, refundable
 */
export interface RefundableOffsetClaim {
  readonly grant: "refundableOffset";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** company */
  readonly company: string;
  /** income year */
  readonly incomeYear: string;
  /** first day of the income year */
  readonly yearStart: DateText;
  /** tax rate of the company */
  readonly taxRate: Decimal;
  /** aggregated turnover of the income year */
  readonly turnover: Money;
  /** expenditure on research and development */
  readonly rdExpenditure: Money;
  /** a registered research provider did all of the research */
  readonly withResearchProvider: boolean | "yes" | "no";
}

/**
 * Article 3: Other companies: an offset by intensity
 * Offset by intensity
 *
 * the rate of the first tier on the expenditure on research and development up to the edge of the first tier, the rate of the second tier on the part above the edge of the first tier up to AUD 150 million and the tax rate of the company on the part above AUD 150 million; at most one award per company and income year
 *
 * > tax rate + 8.5% for R&D up to 2% of total expenditure and + 16.5% for R&D above 2%
 * > If the eligible expenditure exceeds $150 million … the tax offset is calculated using your company tax rate.
 */
export interface IntensityOffsetClaim {
  readonly grant: "intensityOffset";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** company */
  readonly company: string;
  /** income year */
  readonly incomeYear: string;
  /** first day of the income year */
  readonly yearStart: DateText;
  /** tax rate of the company */
  readonly taxRate: Decimal;
  /** aggregated turnover of the income year */
  readonly turnover: Money;
  /** total expenditure of the income year */
  readonly totalExpenditure: Money;
  /** expenditure on research and development */
  readonly rdExpenditure: Money;
  /** a registered research provider did all of the research */
  readonly withResearchProvider: boolean | "yes" | "no";
}

export type Claim = RefundableOffsetClaim | IntensityOffsetClaim;

const fact = {
  company: { name: "company", place: 0, type: "id" },
  incomeYear: { name: "incomeYear", place: 1, type: "id" },
  yearStart: { name: "yearStart", place: 2, type: "date" },
  taxRate: {
    name: "taxRate",
    place: 3,
    type: "number",
    from: whole(0),
    to: whole(1),
    per: ["company", "incomeYear"],
  },
  turnover: { name: "turnover", place: 4, type: "money", per: ["company", "incomeYear"] },
  totalExpenditure: {
    name: "totalExpenditure",
    place: 5,
    type: "money",
    per: ["company", "incomeYear"],
  },
  rdExpenditure: { name: "rdExpenditure", place: 6, type: "money", per: ["company", "incomeYear"] },
  withResearchProvider: { name: "withResearchProvider", place: 7, type: "yes/no" },
} satisfies Record<string, Fact>;

const readings = [] satisfies readonly LedgerReading[];

/** the expenditure on research and development is large enough, or went to a research provider */
function isEnough(
  f: { readonly rdExpenditure: number; readonly withResearchProvider: boolean },
  _at: Moment,
): boolean {
  return f.rdExpenditure >= 2_000_000 || f.withResearchProvider;
}

/** the turnover is that of a small company */
function isSmall(f: { readonly turnover: number }, _at: Moment): boolean {
  return f.turnover < 2_000_000_000;
}

/** rate of a small company */
function smallRate(f: { readonly taxRate: Ratio }, _at: Moment): Ratio {
  return plus(f.taxRate, ratio(37n, 200n));
}

/** edge of the first tier */
function lowTier(f: { readonly totalExpenditure: number }, _at: Moment): Ratio {
  return least(times(ratio(1n, 50n), whole(f.totalExpenditure)), whole(15_000_000_000));
}

/** rate of the first tier */
function lowRate(f: { readonly taxRate: Ratio }, _at: Moment): Ratio {
  return plus(f.taxRate, ratio(17n, 200n));
}

/** rate of the second tier */
function highRate(f: { readonly taxRate: Ratio }, _at: Moment): Ratio {
  return plus(f.taxRate, ratio(33n, 200n));
}

const refundableOffsetCap1 = cap({
  id: "refundableOffset.cap1",
  measure: "awards",
  scope: [fact.company, fact.incomeYear],
  period: { kind: "lifetime" },
  grants: ["refundableOffset"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const intensityOffsetCap1 = cap({
  id: "intensityOffset.cap1",
  measure: "awards",
  scope: [fact.company, fact.incomeYear],
  period: { kind: "lifetime" },
  grants: ["intensityOffset"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

/** Article 2, in force from 2021-07-01. */
const refundableOffset = grant({
  name: "refundableOffset",
  inForce: always,
  states: [
    fact.company,
    fact.incomeYear,
    fact.yearStart,
    fact.taxRate,
    fact.turnover,
    fact.rdExpenditure,
    fact.withResearchProvider,
  ],
  facts: (given: Given) => ({
    rdExpenditure: given.number(fact.rdExpenditure),
    withResearchProvider: given.truth(fact.withResearchProvider),
    turnover: given.number(fact.turnover),
    taxRate: given.ratio(fact.taxRate),
  }),
  conditions: [
    { id: "policy.when1", must: "hold", test: (f, at) => isEnough(f, at) },
    { id: "refundableOffset.when1", must: "hold", test: (f, at) => isSmall(f, at) },
  ],
  amount: {
    exact: (f, at) =>
      slices(whole(f.rdExpenditure), [
        { rate: smallRate(f, at), to: whole(15_000_000_000) },
        { rate: f.taxRate },
      ]),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [refundableOffsetCap1],
});

/** Article 3, in force from 2021-07-01. */
const intensityOffset = grant({
  name: "intensityOffset",
  inForce: always,
  states: [
    fact.company,
    fact.incomeYear,
    fact.yearStart,
    fact.taxRate,
    fact.turnover,
    fact.totalExpenditure,
    fact.rdExpenditure,
    fact.withResearchProvider,
  ],
  facts: (given: Given) => ({
    rdExpenditure: given.number(fact.rdExpenditure),
    withResearchProvider: given.truth(fact.withResearchProvider),
    turnover: given.number(fact.turnover),
    taxRate: given.ratio(fact.taxRate),
    totalExpenditure: given.number(fact.totalExpenditure),
  }),
  conditions: [
    { id: "policy.when1", must: "hold", test: (f, at) => isEnough(f, at) },
    { id: "intensityOffset.except1", must: "fail", test: (f, at) => isSmall(f, at) },
  ],
  amount: {
    exact: (f, at) =>
      slices(whole(f.rdExpenditure), [
        { rate: lowRate(f, at), to: lowTier(f, at) },
        { rate: highRate(f, at), to: whole(15_000_000_000) },
        { rate: f.taxRate },
      ]),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [intensityOffsetCap1],
});

export const policy: Policy = {
  name: "rdIncentive",
  currency: { code: "AUD", decimals: 2 },
  term: { from: 2021_07_01, until: 9999_12_31 },
  datedBy: fact.yearStart,
  choices: [],
  facts: [
    fact.company,
    fact.incomeYear,
    fact.yearStart,
    fact.taxRate,
    fact.turnover,
    fact.totalExpenditure,
    fact.rdExpenditure,
    fact.withResearchProvider,
  ],
  grants: [refundableOffset, intensityOffset],
  externals: [],
  caps: [refundableOffsetCap1, intensityOffsetCap1],
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
