/**
 * Research and development credit
 * 研发抵免
 *
 * The compiled evaluator of rdCredit, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import {
  Ledger,
  always,
  divided,
  grant,
  greatest,
  minus,
  noValueYet,
  ratio,
  slices,
  times,
  whole,
} from "./runtime/index.ts";
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
 * Research and development credit
 * 研发抵免
 *
 * 35% of the qualified research and development expenditure up to the expenditure limit of the group and 15% of the part above the expenditure limit of the group
 * 按合格研发支出分段计算的金额给予资助：不超过集团支出限额的部分，按35%；超过集团支出限额的部分，按15%
 */
export interface RdCreditClaim {
  readonly grant: "rdCredit";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** corporation / 公司 */
  readonly corporation: string;
  /** associated group / 关联集团 */
  readonly group: string;
  /** tax year / 纳税年度 */
  readonly taxYear: string;
  /** first day of the tax year / 纳税年度首日 */
  readonly taxYearStart: DateText;
  /** taxable capital of the group in the preceding year / 集团上一年度应税资本 */
  readonly taxableCapital: Money;
  /** qualified research and development expenditure / 合格研发支出 */
  readonly qualifiedSpend: Money;
}

export type Claim = RdCreditClaim;

const fact = {
  corporation: { name: "corporation", place: 0, type: "id" },
  group: { name: "group", place: 1, type: "id", per: ["corporation"] },
  taxYear: { name: "taxYear", place: 2, type: "id" },
  taxYearStart: { name: "taxYearStart", place: 3, type: "date" },
  taxableCapital: { name: "taxableCapital", place: 4, type: "money", per: ["group", "taxYear"] },
  qualifiedSpend: { name: "qualifiedSpend", place: 5, type: "money" },
} satisfies Record<string, Fact>;

const readings = [] satisfies readonly LedgerReading[];

/**
 * expenditure limit of the group
 * 集团支出限额
 */
function expenditureLimit(f: { readonly taxableCapital: number }, at: Moment): Ratio {
  return times(
    fullLimit(f, at),
    divided(
      greatest(
        whole(0),
        minus(phaseOutTo(f, at), greatest(whole(f.taxableCapital), phaseOutFrom(f, at))),
      ),
      minus(phaseOutTo(f, at), phaseOutFrom(f, at)),
      "",
    ),
  );
}

/**
 * full expenditure limit
 * 支出限额（全额）
 */
function fullLimit(_f: unknown, at: Moment): Ratio {
  return at.day >= 2024_12_16
    ? whole(600_000_000)
    : at.day >= 2019_03_19
      ? whole(300_000_000)
      : noValueYet("taxYearStart", at.day, 2019_03_19);
}

/**
 * capital at which the limit is nil
 * 限额降为零的应税资本
 */
function phaseOutTo(_f: unknown, at: Moment): Ratio {
  return at.day >= 2024_12_16
    ? whole(7_500_000_000)
    : at.day >= 2019_03_19
      ? whole(5_000_000_000)
      : noValueYet("taxYearStart", at.day, 2019_03_19);
}

/**
 * capital at which the limit starts to fall
 * 限额开始递减的应税资本
 */
function phaseOutFrom(_f: unknown, at: Moment): Ratio {
  return at.day >= 2024_12_16
    ? whole(1_500_000_000)
    : at.day >= 2019_03_19
      ? whole(1_000_000_000)
      : noValueYet("taxYearStart", at.day, 2019_03_19);
}

/** In force from 2019-03-19. */
const rdCredit = grant({
  name: "rdCredit",
  inForce: always,
  states: [
    fact.corporation,
    fact.group,
    fact.taxYear,
    fact.taxYearStart,
    fact.taxableCapital,
    fact.qualifiedSpend,
  ],
  facts: (given: Given) => ({
    qualifiedSpend: given.number(fact.qualifiedSpend),
    taxableCapital: given.number(fact.taxableCapital),
  }),
  conditions: [],
  amount: {
    exact: (f, at) =>
      slices(whole(f.qualifiedSpend), [
        { rate: ratio(7n, 20n), to: expenditureLimit(f, at) },
        { rate: ratio(3n, 20n) },
      ]),
  },
  rounding: { mode: "half up", unit: 1 },
  accumulated: {
    scope: [fact.group, fact.taxYear],
    period: { kind: "lifetime" },
    totals: [fact.qualifiedSpend],
  },
  caps: [],
});

export const policy: Policy = {
  name: "rdCredit",
  currency: { code: "CAD", decimals: 2 },
  term: { from: 2019_03_19, until: 9999_12_31 },
  datedBy: fact.taxYearStart,
  choices: [],
  facts: [
    fact.corporation,
    fact.group,
    fact.taxYear,
    fact.taxYearStart,
    fact.taxableCapital,
    fact.qualifiedSpend,
  ],
  grants: [rdCredit],
  externals: [],
  caps: [],
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
