/**
 * Research and development premium under the Bill of 2019 (not enacted)
 *
 * The compiled evaluator of rdBill2019, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import { Ledger, always, cap, fixed, grant, ratio, slices, times, whole } from "./runtime/index.ts";
import type {
  DateText,
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
 * Premium over the tax rate
 *
 * 4.5% of the expenditure on research and development up to the edge of the first tier, 8.5% of the part above the edge of the first tier up to the edge of the second tier and 12.5% of the part above the edge of the second tier; at most one award per company and income year
 */
export interface PremiumClaim {
  readonly grant: "premium";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** company */
  readonly company: string;
  /** income year */
  readonly incomeYear: string;
  /** first day of the income year */
  readonly yearStart: DateText;
  /** total expenditure of the income year */
  readonly totalExpenditure: Money;
  /** expenditure on research and development */
  readonly rdExpenditure: Money;
}

export type Claim = PremiumClaim;

const fact = {
  company: { name: "company", place: 0, type: "id" },
  incomeYear: { name: "incomeYear", place: 1, type: "id" },
  yearStart: { name: "yearStart", place: 2, type: "date" },
  totalExpenditure: {
    name: "totalExpenditure",
    place: 3,
    type: "money",
    per: ["company", "incomeYear"],
  },
  rdExpenditure: { name: "rdExpenditure", place: 4, type: "money", per: ["company", "incomeYear"] },
} satisfies Record<string, Fact>;

const readings = [] satisfies readonly LedgerReading[];

/** edge of the first tier */
function firstEdge(f: { readonly totalExpenditure: number }, _at: Moment): Ratio {
  return times(ratio(1n, 25n), whole(f.totalExpenditure));
}

/** edge of the second tier */
function secondEdge(f: { readonly totalExpenditure: number }, _at: Moment): Ratio {
  return times(ratio(9n, 100n), whole(f.totalExpenditure));
}

const premiumCap1 = cap({
  id: "premium.cap1",
  measure: "awards",
  scope: [fact.company, fact.incomeYear],
  period: { kind: "lifetime" },
  grants: ["premium"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

/** In force from 2019-07-01 to 2021-06-30. */
const premium = grant({
  name: "premium",
  inForce: always,
  states: [
    fact.company,
    fact.incomeYear,
    fact.yearStart,
    fact.totalExpenditure,
    fact.rdExpenditure,
  ],
  facts: (given: Given) => ({
    rdExpenditure: given.number(fact.rdExpenditure),
    totalExpenditure: given.number(fact.totalExpenditure),
  }),
  conditions: [],
  amount: {
    exact: (f, at) =>
      slices(whole(f.rdExpenditure), [
        { rate: ratio(9n, 200n), to: firstEdge(f, at) },
        { rate: ratio(17n, 200n), to: secondEdge(f, at) },
        { rate: ratio(1n, 8n) },
      ]),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [premiumCap1],
});

export const policy: Policy = {
  name: "rdBill2019",
  currency: { code: "AUD", decimals: 2 },
  term: { from: 2019_07_01, until: 2021_06_30 },
  datedBy: fact.yearStart,
  choices: [],
  facts: [fact.company, fact.incomeYear, fact.yearStart, fact.totalExpenditure, fact.rdExpenditure],
  grants: [premium],
  externals: [],
  caps: [premiumCap1],
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
