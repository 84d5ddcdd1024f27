/**
 * Paycheck Protection Program, first loan
 *
 * The compiled evaluator of paycheckProtection, written by Edict. Change the policy, not this file.
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
  greatest,
  least,
  minus,
  missing,
  plus,
  ratio,
  times,
  total,
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
 * Article 2: The largest loan
 * Loan
 *
 * up to 2.5 × average monthly payroll costs + the disaster loan to be refinanced, up to USD 10 million per borrower in total and at most one award per borrower in total
 */
export interface LoanClaim {
  readonly grant: "loan";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What the authority decided. Absent: it has not, and the result says what it may decide. */
  readonly decided?: Money;
  /** borrower */
  readonly borrower: string;
  /** date of application */
  readonly applied: DateText;
  /** statement of payroll costs */
  readonly payrollGiven: "inTotal" | "byEmployee";
  /** payroll costs of the last twelve months */
  readonly annualPayroll?: Money;
  /** pay in excess of an annual salary of 100,000 dollars, summed over all employees */
  readonly excessOver100k?: Money;
  /** employees */
  readonly employees?: readonly { readonly salary: Money }[];
  /** outstanding amount of an Economic Injury Disaster Loan made between January 31 and April 3, 2020 */
  readonly eidl: Money;
  /** advance under that loan, which need not be repaid */
  readonly eidlAdvance: Money;
}

export type Claim = LoanClaim;

const fact = {
  borrower: { name: "borrower", place: 0, type: "id" },
  applied: { name: "applied", place: 1, type: "date" },
  payrollGiven: {
    name: "payrollGiven",
    place: 2,
    type: "one of",
    values: ["inTotal", "byEmployee"],
  },
  annualPayroll: { name: "annualPayroll", place: 3, type: "money" },
  excessOver100k: { name: "excessOver100k", place: 4, type: "money" },
  employees: {
    name: "employees",
    place: 5,
    type: "list",
    columns: [{ name: "salary", type: "money" }],
  },
  eidl: { name: "eidl", place: 6, type: "money" },
  eidlAdvance: { name: "eidlAdvance", place: 7, type: "money" },
} satisfies Record<string, Fact>;

const choice = {
  inTotal: 0,
  byEmployee: 1,
} as const;

const readings = [] satisfies readonly LedgerReading[];

/** average monthly payroll costs */
function averageMonthly(
  f: {
    readonly employees: readonly { readonly salary: number }[] | undefined;
    readonly payrollGiven: number;
    readonly annualPayroll: number | undefined;
    readonly excessOver100k: number | undefined;
  },
  at: Moment,
): Ratio {
  return divided(payrollCosts(f, at), whole(12), "");
}

/** disaster loan to be refinanced */
function refinanced(
  f: { readonly eidl: number; readonly eidlAdvance: number },
  _at: Moment,
): Ratio {
  return greatest(whole(0), minus(whole(f.eidl), whole(f.eidlAdvance)));
}

/** payroll costs without pay above 100,000 dollars */
function payrollCosts(
  f: {
    readonly employees: readonly { readonly salary: number }[] | undefined;
    readonly payrollGiven: number;
    readonly annualPayroll: number | undefined;
    readonly excessOver100k: number | undefined;
  },
  _at: Moment,
): Ratio {
  return f.payrollGiven === choice.byEmployee
    ? total(f.employees ?? missing("employees", "list"), (row) =>
        least(whole(row.salary), whole(10_000_000)),
      )
    : minus(
        whole(f.annualPayroll ?? missing("annualPayroll", "money")),
        whole(f.excessOver100k ?? missing("excessOver100k", "money")),
      );
}

const loanCap1 = cap({
  id: "loan.cap1",
  measure: "money",
  scope: [fact.borrower],
  period: { kind: "lifetime" },
  grants: ["loan"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  limit: fixed(1_000_000_000),
});

const loanCap2 = cap({
  id: "loan.cap2",
  measure: "awards",
  scope: [fact.borrower],
  period: { kind: "lifetime" },
  grants: ["loan"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

/** Article 2, in force from 2020-04-03. */
const loan = grant({
  name: "loan",
  inForce: always,
  states: [fact.borrower, fact.applied, fact.payrollGiven, fact.eidl, fact.eidlAdvance],
  mayState: [fact.annualPayroll, fact.excessOver100k, fact.employees],
  facts: (given: Given) => ({
    employees: given.rowsIf(fact.employees, (row) => ({ salary: row.number(0) })),
    payrollGiven: given.number(fact.payrollGiven),
    annualPayroll: given.numberIf(fact.annualPayroll),
    excessOver100k: given.numberIf(fact.excessOver100k),
    eidl: given.number(fact.eidl),
    eidlAdvance: given.number(fact.eidlAdvance),
  }),
  needs: {
    amount: (f) => {
      if (f.payrollGiven === choice.byEmployee) {
        if (f.employees === undefined) missing("employees", "list");
      } else {
        if (f.annualPayroll === undefined) missing("annualPayroll", "money");
        if (f.excessOver100k === undefined) missing("excessOver100k", "money");
      }
    },
  },
  conditions: [],
  discretion: true,
  amount: {
    exact: (f, at) => plus(times(ratio(5n, 2n), averageMonthly(f, at)), refinanced(f, at)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [loanCap1, loanCap2],
});

export const policy: Policy = {
  name: "paycheckProtection",
  currency: { code: "USD", decimals: 2 },
  term: { from: 2020_04_03, until: 9999_12_31 },
  datedBy: fact.applied,
  choices: ["inTotal", "byEmployee"],
  facts: [
    fact.borrower,
    fact.applied,
    fact.payrollGiven,
    fact.annualPayroll,
    fact.excessOver100k,
    fact.employees,
    fact.eidl,
    fact.eidlAdvance,
  ],
  grants: [loan],
  externals: [],
  caps: [loanCap1, loanCap2],
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
