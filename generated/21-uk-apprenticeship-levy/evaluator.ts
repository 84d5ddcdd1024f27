/**
 * Apprenticeship levy
 *
 * The compiled evaluator of apprenticeshipLevy, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import {
  Ledger,
  always,
  cap,
  divided,
  fixed,
  grant,
  ratio,
  times,
  total,
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
 * Article 1: Allowance
 * Part of the allowance
 *
 * the part of the allowance that the employer is to have, up to GBP 15,000 per group of connected employers per year from 6 April (an award that does not fit is refused) and at most one award per employer per year from 6 April
 */
export interface AllowanceClaim {
  readonly grant: "allowance";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** employer */
  readonly employer: string;
  /** group of connected employers */
  readonly group: string;
  /** last day of the tax month */
  readonly monthEnd: DateText;
  /** part of the allowance that the employer is to have */
  readonly allowanceWanted: Money;
}

/**
 * Article 2: Levy
 * Levy
 *
 * the levy before the allowance, less the allowance up to this month, at most one award per employer per month
 */
export interface LevyClaim {
  readonly grant: "levy";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** employer */
  readonly employer: string;
  /** last day of the tax month */
  readonly monthEnd: DateText;
  /** number of the tax month */
  readonly taxMonth: Decimal;
  /** pay bill of the month */
  readonly payBill: Money;
}

/**
 * Article 3: Employers that pay once a year
 * Levy of the year
 *
 * the levy of the year before the allowance, less the allowance of the employer for the tax year, at most one award per employer per year from 6 April
 */
export interface YearLevyClaim {
  readonly grant: "yearLevy";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** employer */
  readonly employer: string;
  /** last day of the tax month */
  readonly monthEnd: DateText;
  /** employees */
  readonly payroll: readonly { readonly earnings: Money }[];
}

export type Claim = AllowanceClaim | LevyClaim | YearLevyClaim;

const fact = {
  employer: { name: "employer", place: 0, type: "id" },
  group: { name: "group", place: 1, type: "id", per: ["employer"] },
  monthEnd: { name: "monthEnd", place: 2, type: "date" },
  allowanceWanted: { name: "allowanceWanted", place: 3, type: "money" },
  taxMonth: { name: "taxMonth", place: 4, type: "number", from: whole(1), to: whole(12) },
  payBill: { name: "payBill", place: 5, type: "money" },
  payroll: {
    name: "payroll",
    place: 6,
    type: "list",
    columns: [{ name: "earnings", type: "money" }],
  },
} satisfies Record<string, Fact>;

const readings = [
  {
    measure: "awarded",
    grants: ["allowance"],
    externals: [],
    scope: [fact.employer],
    period: { kind: "calendar", months: 12, from: 4_06 },
  },
] satisfies readonly LedgerReading[];

/** levy before the allowance */
function gross(f: { readonly payBill: number }, _at: Moment): Ratio {
  return times(ratio(1n, 200n), whole(f.payBill));
}

/** allowance up to this month */
function allowanceToDate(f: { readonly taxMonth: Ratio }, at: Moment): Ratio {
  return times(yearAllowance(f, at), divided(f.taxMonth, whole(12), ""));
}

/** levy of the year before the allowance */
function yearGross(
  f: { readonly payroll: readonly { readonly earnings: number }[] },
  at: Moment,
): Ratio {
  return times(ratio(1n, 200n), yearPayBill(f, at));
}

/** allowance of the employer for the tax year */
function yearAllowance(_f: unknown, at: Moment): Ratio {
  return at.read(0);
}

/** pay bill of the year */
function yearPayBill(
  f: { readonly payroll: readonly { readonly earnings: number }[] },
  _at: Moment,
): Ratio {
  return total(f.payroll, (row) => whole(row.earnings));
}

const allowanceCap1 = cap({
  id: "allowance.cap1",
  measure: "money",
  scope: [fact.group],
  period: { kind: "calendar", months: 12, from: 4_06 },
  grants: ["allowance"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1_500_000),
});

const allowanceCap2 = cap({
  id: "allowance.cap2",
  measure: "awards",
  scope: [fact.employer],
  period: { kind: "calendar", months: 12, from: 4_06 },
  grants: ["allowance"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const levyCap1 = cap({
  id: "levy.cap1",
  measure: "awards",
  scope: [fact.employer],
  period: { kind: "calendar", months: 1, from: 1_01 },
  grants: ["levy"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

const yearLevyCap1 = cap({
  id: "yearLevy.cap1",
  measure: "awards",
  scope: [fact.employer],
  period: { kind: "calendar", months: 12, from: 4_06 },
  grants: ["yearLevy"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

/** Article 1, in force from 2017-04-06. */
const allowance = grant({
  name: "allowance",
  inForce: always,
  states: [fact.employer, fact.group, fact.monthEnd, fact.allowanceWanted],
  facts: (given: Given) => ({
    allowanceWanted: given.number(fact.allowanceWanted),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => f.allowanceWanted,
    },
    exact: (f) => whole(f.allowanceWanted),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [allowanceCap1, allowanceCap2],
});

/** Article 2, in force from 2017-04-06. */
const levy = grant({
  name: "levy",
  inForce: always,
  states: [fact.employer, fact.monthEnd, fact.taxMonth, fact.payBill],
  facts: (given: Given) => ({
    payBill: given.number(fact.payBill),
    taxMonth: given.ratio(fact.taxMonth),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 200,
      fits: () => true,
      numerator: (f) => f.payBill,
    },
    exact: (f, at) => gross(f, at),
  },
  less: {
    exact: (f, at) => allowanceToDate(f, at),
  },
  rounding: { mode: "half up", unit: 1 },
  accumulated: {
    scope: [fact.employer],
    period: { kind: "calendar", months: 12, from: 4_06 },
    totals: [fact.payBill],
  },
  caps: [levyCap1],
});

/** Article 3, in force from 2017-04-06. */
const yearLevy = grant({
  name: "yearLevy",
  inForce: always,
  states: [fact.employer, fact.monthEnd, fact.payroll],
  facts: (given: Given) => ({
    payroll: given.rows(fact.payroll, (row) => ({ earnings: row.number(0) })),
  }),
  conditions: [],
  amount: {
    exact: (f, at) => yearGross(f, at),
  },
  less: {
    exact: (f, at) => yearAllowance(f, at),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [yearLevyCap1],
});

export const policy: Policy = {
  name: "apprenticeshipLevy",
  currency: { code: "GBP", decimals: 2 },
  term: { from: 2017_04_06, until: 9999_12_31 },
  datedBy: fact.monthEnd,
  choices: [],
  facts: [
    fact.employer,
    fact.group,
    fact.monthEnd,
    fact.allowanceWanted,
    fact.taxMonth,
    fact.payBill,
    fact.payroll,
  ],
  grants: [allowance, levy, yearLevy],
  externals: [],
  caps: [allowanceCap1, allowanceCap2, levyCap1, yearLevyCap1],
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
