/**
 * Computing voucher
 * 算力券
 *
 * The compiled evaluator of computeVoucher, written by Edict. Change the policy, not this file.
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
 * Computing voucher
 * 算力券
 *
 * 30% of computing-power expenses, up to CNY 6 million per enterprise per year
 * 按算力费用的30%给予资助，单家企业每年最高600万元
 */
export interface ComputeVoucherClaim {
  readonly grant: "computeVoucher";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise / 企业 */
  readonly enterprise: string;
  /** date of application / 申请日期 */
  readonly applied: DateText;
  /** computing-power expenses / 算力费用 */
  readonly computeSpend: Money;
}

export type Claim = ComputeVoucherClaim;

const fact = {
  enterprise: { name: "enterprise", place: 0, type: "id" },
  applied: { name: "applied", place: 1, type: "date" },
  computeSpend: { name: "computeSpend", place: 2, type: "money" },
} satisfies Record<string, Fact>;

const readings = [] satisfies readonly LedgerReading[];

const computeVoucherCap1 = cap({
  id: "computeVoucher.cap1",
  measure: "money",
  scope: [fact.enterprise],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["computeVoucher"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(600_000_000),
});

/** In force from 2025-01-10 to 2028-01-09. */
const computeVoucher = grant({
  name: "computeVoucher",
  inForce: always,
  states: [fact.enterprise, fact.applied, fact.computeSpend],
  facts: (given: Given) => ({
    computeSpend: given.number(fact.computeSpend),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 10,
      fits: (f) => f.computeSpend <= 3_002_399_751_580_330,
      numerator: (f) => 3 * f.computeSpend,
    },
    exact: (f) => times(ratio(3n, 10n), whole(f.computeSpend)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [computeVoucherCap1],
});

export const policy: Policy = {
  name: "computeVoucher",
  currency: { code: "CNY", decimals: 2 },
  term: { from: 2025_01_10, until: 2028_01_09 },
  datedBy: fact.applied,
  choices: [],
  facts: [fact.enterprise, fact.applied, fact.computeSpend],
  grants: [computeVoucher],
  externals: [],
  caps: [computeVoucherCap1],
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
