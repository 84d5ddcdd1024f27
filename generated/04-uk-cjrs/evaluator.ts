/**
 * Coronavirus Job Retention Scheme
 *
 * The compiled evaluator of jobRetention, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import {
  Ledger,
  always,
  cap,
  divided,
  grant,
  greatest,
  minus,
  ratio,
  roundTo,
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
 * Article 2: Fixed pay
 * Furlough pay
 *
 * the wage at 80% for the days of furlough, per claim up to the maximum wage
 */
export interface FurloughClaim {
  readonly grant: "furlough";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** employer */
  readonly employer: string;
  /** first day of the claim */
  readonly claimFrom: DateText;
  /** periods of furlough within the claim */
  readonly periods: readonly {
    readonly length: "dayInMarch" | "dayInApril" | "dayInMay" | "week" | "month";
    readonly many: Decimal;
  }[];
  /** pay for a full month */
  readonly monthlyPay: Money;
  /** days of the month */
  readonly daysInMonth: Decimal;
  /** days of furlough in the month */
  readonly furloughDays: Decimal;
}

/**
 * Article 3: Flexible furlough
 * Flexible furlough pay
 *
 * the wage at 80% for the days of furlough × the share of the usual hours that was not worked, per claim up to the maximum wage × the share of the usual hours that was not worked
 */
export interface FlexibleClaim {
  readonly grant: "flexible";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** employer */
  readonly employer: string;
  /** first day of the claim */
  readonly claimFrom: DateText;
  /** periods of furlough within the claim */
  readonly periods: readonly {
    readonly length: "dayInMarch" | "dayInApril" | "dayInMay" | "week" | "month";
    readonly many: Decimal;
  }[];
  /** pay for a full month */
  readonly monthlyPay: Money;
  /** days of the month */
  readonly daysInMonth: Decimal;
  /** days of furlough in the month */
  readonly furloughDays: Decimal;
  /** usual hours in a week */
  readonly hoursPerWeek: Decimal;
  /** calendar days of the pay period */
  readonly calendarDays: Decimal;
  /** hours worked in the pay period */
  readonly hoursWorked: Decimal;
}

export type Claim = FurloughClaim | FlexibleClaim;

const fact = {
  employer: { name: "employer", place: 0, type: "id" },
  claimFrom: { name: "claimFrom", place: 1, type: "date" },
  periods: {
    name: "periods",
    place: 2,
    type: "list",
    columns: [
      {
        name: "length",
        type: "one of",
        values: ["dayInMarch", "dayInApril", "dayInMay", "week", "month"],
      },
      { name: "many", type: "count" },
    ],
  },
  monthlyPay: { name: "monthlyPay", place: 3, type: "money" },
  daysInMonth: { name: "daysInMonth", place: 4, type: "count" },
  furloughDays: { name: "furloughDays", place: 5, type: "count" },
  hoursPerWeek: { name: "hoursPerWeek", place: 6, type: "number", from: whole(0), to: whole(168) },
  calendarDays: { name: "calendarDays", place: 7, type: "count" },
  hoursWorked: { name: "hoursWorked", place: 8, type: "number", from: whole(0), to: whole(744) },
} satisfies Record<string, Fact>;

const choice = {
  dayInMarch: 0,
  dayInApril: 1,
  dayInMay: 2,
  week: 3,
  month: 4,
} as const;

const readings = [] satisfies readonly LedgerReading[];

/** maximum wage */
function maximumWage(
  f: { readonly periods: readonly { readonly length: number; readonly many: number }[] },
  _at: Moment,
): Ratio {
  return total(f.periods, (row) =>
    times(
      whole(row.many),
      row.length === choice.dayInMarch
        ? whole(8065)
        : row.length === choice.dayInApril
          ? whole(8334)
          : row.length === choice.dayInMay
            ? whole(8065)
            : row.length === choice.week
              ? whole(57_692)
              : whole(250_000),
    ),
  );
}

/** share of the usual hours that was not worked */
function shareNotWorked(
  f: { readonly hoursPerWeek: Ratio; readonly calendarDays: number; readonly hoursWorked: Ratio },
  at: Moment,
): Ratio {
  return divided(
    greatest(whole(0), minus(usualHours(f, at), f.hoursWorked)),
    usualHours(f, at),
    "hoursPerWeek",
  );
}

/** wage at 80% for the days of furlough */
function eightyPercent(
  f: { readonly monthlyPay: number; readonly daysInMonth: number; readonly furloughDays: number },
  _at: Moment,
): Ratio {
  return roundTo(
    times(
      ratio(4n, 5n),
      times(
        divided(whole(f.monthlyPay), whole(f.daysInMonth), "daysInMonth"),
        whole(f.furloughDays),
      ),
    ),
    "half up",
    whole(1),
  );
}

/** usual hours of the pay period */
function usualHours(
  f: { readonly hoursPerWeek: Ratio; readonly calendarDays: number },
  at: Moment,
): Ratio {
  return roundTo(exactUsualHours(f, at), "half up", whole(1));
}

/** exact usual hours */
function exactUsualHours(
  f: { readonly hoursPerWeek: Ratio; readonly calendarDays: number },
  _at: Moment,
): Ratio {
  return times(divided(f.hoursPerWeek, whole(7), ""), whole(f.calendarDays));
}

const furloughCap1 = cap({
  id: "furlough.cap1",
  measure: "money",
  scope: "claim",
  period: { kind: "lifetime" },
  grants: ["furlough"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    periods: given.rows(fact.periods, (row) => ({ length: row.number(0), many: row.number(1) })),
  }),
  limit: {
    exact: (f, at) => maximumWage(f, at),
  },
});

const flexibleCap1 = cap({
  id: "flexible.cap1",
  measure: "money",
  scope: "claim",
  period: { kind: "lifetime" },
  grants: ["flexible"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    hoursPerWeek: given.ratio(fact.hoursPerWeek),
    calendarDays: given.number(fact.calendarDays),
    hoursWorked: given.ratio(fact.hoursWorked),
    periods: given.rows(fact.periods, (row) => ({ length: row.number(0), many: row.number(1) })),
  }),
  limit: {
    exact: (f, at) => times(shareNotWorked(f, at), maximumWage(f, at)),
  },
});

/** Article 2, in force from 2020-03-01 to 2020-08-31. */
const furlough = grant({
  name: "furlough",
  inForce: always,
  states: [
    fact.employer,
    fact.claimFrom,
    fact.periods,
    fact.monthlyPay,
    fact.daysInMonth,
    fact.furloughDays,
  ],
  facts: (given: Given) => ({
    monthlyPay: given.number(fact.monthlyPay),
    daysInMonth: given.number(fact.daysInMonth),
    furloughDays: given.number(fact.furloughDays),
    periods: given.rows(fact.periods, (row) => ({ length: row.number(0), many: row.number(1) })),
  }),
  conditions: [],
  amount: {
    exact: (f, at) => eightyPercent(f, at),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [furloughCap1],
});

/** Article 3, in force from 2020-03-01 to 2020-08-31. */
const flexible = grant({
  name: "flexible",
  inForce: always,
  states: [
    fact.employer,
    fact.claimFrom,
    fact.periods,
    fact.monthlyPay,
    fact.daysInMonth,
    fact.furloughDays,
    fact.hoursPerWeek,
    fact.calendarDays,
    fact.hoursWorked,
  ],
  facts: (given: Given) => ({
    claimFrom: given.number(fact.claimFrom),
    hoursPerWeek: given.ratio(fact.hoursPerWeek),
    calendarDays: given.number(fact.calendarDays),
    hoursWorked: given.ratio(fact.hoursWorked),
    monthlyPay: given.number(fact.monthlyPay),
    daysInMonth: given.number(fact.daysInMonth),
    furloughDays: given.number(fact.furloughDays),
    periods: given.rows(fact.periods, (row) => ({ length: row.number(0), many: row.number(1) })),
  }),
  conditions: [{ id: "article3.when1", must: "hold", test: (f) => f.claimFrom >= 2020_07_01 }],
  amount: {
    exact: (f, at) => times(shareNotWorked(f, at), eightyPercent(f, at)),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [flexibleCap1],
});

export const policy: Policy = {
  name: "jobRetention",
  currency: { code: "GBP", decimals: 2 },
  term: { from: 2020_03_01, until: 2020_08_31 },
  datedBy: fact.claimFrom,
  choices: ["dayInMarch", "dayInApril", "dayInMay", "week", "month"],
  facts: [
    fact.employer,
    fact.claimFrom,
    fact.periods,
    fact.monthlyPay,
    fact.daysInMonth,
    fact.furloughDays,
    fact.hoursPerWeek,
    fact.calendarDays,
    fact.hoursWorked,
  ],
  grants: [furlough, flexible],
  externals: [],
  caps: [furloughCap1, flexibleCap1],
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
