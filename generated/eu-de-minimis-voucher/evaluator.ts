/**
 * Rural digital voucher
 * 乡村数字化补助券
 *
 * The compiled evaluator of digitalVoucher, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import { Ledger, always, cap, fixed, grant, ratio, times, whole } from "./runtime/index.ts";
import type {
  DateText,
  Entry,
  Fact,
  Given,
  LedgerReading,
  Money,
  Policy,
} from "./runtime/index.ts";

export type * from "./runtime/index.ts";
export { BadEntry, formatMinor, noAward } from "./runtime/index.ts";

/**
 * Article 1: Voucher / 补助券
 * Digital voucher
 * 数字化补助券
 *
 * 50% of eligible digitalisation costs, without VAT, up to EUR 20,000 per enterprise per year and at most one award per invoice
 * 按符合条件的数字化费用（不含增值税）的50%给予资助，单家企业每年最高2万欧元，每张发票最多资助1次
 */
export interface VoucherClaim {
  readonly grant: "voucher";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** single undertaking / 单一经营体 */
  readonly undertaking: string;
  /** date on which the legal right to the aid arises / 援助权利产生之日 */
  readonly granted: DateText;
  /** voucher budget of the year / 年度补助预算 */
  readonly yearBudget: Money;
  /** primary production of fishery, aquaculture or agricultural products, or export aid / 属于渔业、水产养殖、农产品初级生产或出口援助 */
  readonly excludedSector: boolean | "yes" | "no";
  /** invoice / 发票 */
  readonly invoice: string;
  /** eligible digitalisation costs, without VAT / 符合条件的数字化费用（不含增值税） */
  readonly digitalCosts: Money;
}

/**
 * de minimis aid granted by other authorities
 * 其他机构给予的小额援助
 *
 * Another programme: its awards are recorded here.
 */
export interface OtherDeMinimisClaim {
  readonly grant: "otherDeMinimis";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What was given. */
  readonly decided: Money;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** single undertaking / 单一经营体 */
  readonly undertaking: string;
  /** date on which the legal right to the aid arises / 援助权利产生之日 */
  readonly granted: DateText;
}

export type Claim = VoucherClaim | OtherDeMinimisClaim;

const fact = {
  enterprise: { name: "enterprise", place: 0, type: "id" },
  undertaking: {
    name: "undertaking",
    place: 1,
    type: "id",
    per: ["enterprise"],
    setByAgency: true,
  },
  granted: { name: "granted", place: 2, type: "date" },
  yearBudget: { name: "yearBudget", place: 3, type: "money", perYear: true, setByAgency: true },
  excludedSector: { name: "excludedSector", place: 4, type: "yes/no" },
  invoice: { name: "invoice", place: 5, type: "id" },
  digitalCosts: { name: "digitalCosts", place: 6, type: "money" },
} satisfies Record<string, Fact>;

const readings = [] satisfies readonly LedgerReading[];

const voucherCap1 = cap({
  id: "voucher.cap1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["voucher"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(2_000_000),
});

const voucherCap2 = cap({
  id: "voucher.cap2",
  measure: "awards",
  scope: [fact.invoice],
  period: { kind: "lifetime" },
  grants: ["voucher"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const article2Joint1 = cap({
  id: "article2.joint1",
  measure: "money",
  scope: [fact.undertaking],
  period: { kind: "rolling", count: 3, unit: "years" },
  grants: ["voucher"],
  externals: ["otherDeMinimis"],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(30_000_000),
});

const article3Joint1 = cap({
  id: "article3.joint1",
  measure: "money",
  scope: "everyone",
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["voucher"],
  externals: [],
  whenShort: "pro rata",
  inForce: always,
  facts: (given: Given) => ({
    yearBudget: given.number(fact.yearBudget),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => f.yearBudget,
    },
    exact: (f) => whole(f.yearBudget),
  },
});

/** Article 1, in force from 2024-01-01 to 2030-12-31. */
const voucher = grant({
  name: "voucher",
  inForce: always,
  window: { from: 3_01, to: 10_31 },
  states: [
    fact.enterprise,
    fact.undertaking,
    fact.granted,
    fact.yearBudget,
    fact.excludedSector,
    fact.invoice,
    fact.digitalCosts,
  ],
  facts: (given: Given) => ({
    excludedSector: given.truth(fact.excludedSector),
    digitalCosts: given.number(fact.digitalCosts),
    yearBudget: given.number(fact.yearBudget),
  }),
  conditions: [
    { id: "policy.except1", must: "fail", test: (f) => f.excludedSector },
    { id: "article1.when1", must: "hold", test: (f) => f.digitalCosts >= 200_000 },
  ],
  amount: {
    quick: {
      denominator: 2,
      fits: () => true,
      numerator: (f) => f.digitalCosts,
    },
    exact: (f) => times(ratio(1n, 2n), whole(f.digitalCosts)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [voucherCap1, voucherCap2, article2Joint1, article3Joint1],
});

export const policy: Policy = {
  name: "digitalVoucher",
  currency: { code: "EUR", decimals: 2 },
  term: { from: 2024_01_01, until: 2030_12_31 },
  datedBy: fact.granted,
  choices: [],
  facts: [
    fact.enterprise,
    fact.undertaking,
    fact.granted,
    fact.yearBudget,
    fact.excludedSector,
    fact.invoice,
    fact.digitalCosts,
  ],
  grants: [voucher],
  externals: ["otherDeMinimis"],
  caps: [voucherCap1, voucherCap2, article2Joint1, article3Joint1],
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
