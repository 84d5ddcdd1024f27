/**
 * SR&ED Investment Tax Credit
 *
 * The compiled evaluator of sredCredit, written by Edict. Change the policy, not this file.
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
  greatest,
  minus,
  missing,
  plus,
  ratio,
  shifted,
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
 * Article 3: Credit
 * Credit
 *
 * 35% of the expenditure that counts up to the expenditure limit of the corporation and 15% of the part above the expenditure limit of the corporation; at most one award per corporation and tax year
 */
export interface CreditClaim {
  readonly grant: "credit";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** corporation */
  readonly corporation: string;
  /** group of associated corporations */
  readonly group: string;
  /** tax year */
  readonly taxYear: string;
  /** first day of the tax year */
  readonly yearStart: DateText;
  /** last day of the tax year */
  readonly yearEnd: DateText;
  /** taxable capital of the group in the year before */
  readonly taxableCapital: Money;
  /** the corporation is associated with others */
  readonly associated: boolean | "yes" | "no";
  /** part of the limit that the group has allocated to the corporation */
  readonly allocation?: Money;
  /** qualified expenditure */
  readonly spend: Money;
  /** assistance from governments and others for the same work */
  readonly assistance: Money;
}

export type Claim = CreditClaim;

const fact = {
  corporation: { name: "corporation", place: 0, type: "id" },
  group: { name: "group", place: 1, type: "id", per: ["corporation"] },
  taxYear: { name: "taxYear", place: 2, type: "id" },
  yearStart: { name: "yearStart", place: 3, type: "date" },
  yearEnd: { name: "yearEnd", place: 4, type: "date" },
  taxableCapital: { name: "taxableCapital", place: 5, type: "money", per: ["group", "taxYear"] },
  associated: { name: "associated", place: 6, type: "yes/no", per: ["corporation", "taxYear"] },
  allocation: { name: "allocation", place: 7, type: "money" },
  spend: { name: "spend", place: 8, type: "money" },
  assistance: { name: "assistance", place: 9, type: "money" },
} satisfies Record<string, Fact>;

const readings = [
  {
    measure: "sum",
    fact: fact.allocation,
    grants: ["credit"],
    externals: [],
    scope: [fact.group, fact.taxYear],
    period: { kind: "lifetime" },
  },
] satisfies readonly LedgerReading[];

/** limit that is allocated with this claim */
function allocatedTogether(
  f: { readonly allocation: number | undefined; readonly associated: boolean },
  at: Moment,
): Ratio {
  return f.associated
    ? plus(allocatedBefore(f, at), whole(f.allocation ?? missing("allocation", "money")))
    : whole(0);
}

/** expenditure limit of the group */
function expenditureLimit(
  f: { readonly taxableCapital: number; readonly yearStart: number; readonly yearEnd: number },
  at: Moment,
): Ratio {
  return times(times(fullLimit(f, at), remaining(f, at)), partOfYear(f, at));
}

/** expenditure limit of the corporation */
function ownLimit(
  f: {
    readonly allocation: number | undefined;
    readonly associated: boolean;
    readonly taxableCapital: number;
    readonly yearStart: number;
    readonly yearEnd: number;
  },
  at: Moment,
): Ratio {
  return f.associated
    ? whole(f.allocation ?? missing("allocation", "money"))
    : expenditureLimit(f, at);
}

/** expenditure that counts */
function countedSpend(
  f: { readonly spend: number; readonly assistance: number },
  _at: Moment,
): Ratio {
  return greatest(whole(0), minus(whole(f.spend), whole(f.assistance)));
}

/** part of the limit that is allocated already */
function allocatedBefore(_f: unknown, at: Moment): Ratio {
  return at.read(0);
}

/** full limit */
function fullLimit(_f: unknown, _at: Moment): Ratio {
  return whole(300_000_000);
}

/** share of the limit that remains */
function remaining(f: { readonly taxableCapital: number }, at: Moment): Ratio {
  return divided(
    greatest(whole(0), minus(fallTo(f, at), greatest(whole(f.taxableCapital), fallFrom(f, at)))),
    minus(fallTo(f, at), fallFrom(f, at)),
    "",
  );
}

/** part of a year */
function partOfYear(
  f: { readonly yearStart: number; readonly yearEnd: number },
  at: Moment,
): Ratio {
  return daysBetween(f.yearStart, shifted(f.yearEnd, 1, whole(1), "days", "yearEnd")) < 357
    ? divided(yearLength(f, at), whole(365), "")
    : whole(1);
}

/** capital at which the limit is nil */
function fallTo(_f: unknown, _at: Moment): Ratio {
  return whole(5_000_000_000);
}

/** capital at which the limit starts to fall */
function fallFrom(_f: unknown, _at: Moment): Ratio {
  return whole(1_000_000_000);
}

/** length of the tax year in days */
function yearLength(
  f: { readonly yearStart: number; readonly yearEnd: number },
  _at: Moment,
): Ratio {
  return whole(daysBetween(f.yearStart, shifted(f.yearEnd, 1, whole(1), "days", "yearEnd")));
}

const creditCap1 = cap({
  id: "credit.cap1",
  measure: "awards",
  scope: [fact.corporation, fact.taxYear],
  period: { kind: "lifetime" },
  grants: ["credit"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

/** Article 3, in force from 2019-03-19 to 2024-12-15. */
const credit = grant({
  name: "credit",
  inForce: always,
  states: [
    fact.corporation,
    fact.group,
    fact.taxYear,
    fact.yearStart,
    fact.yearEnd,
    fact.taxableCapital,
    fact.associated,
    fact.spend,
    fact.assistance,
  ],
  mayState: [fact.allocation],
  facts: (given: Given) => ({
    allocation: given.numberIf(fact.allocation),
    associated: given.truth(fact.associated),
    taxableCapital: given.number(fact.taxableCapital),
    yearStart: given.number(fact.yearStart),
    yearEnd: given.number(fact.yearEnd),
    spend: given.number(fact.spend),
    assistance: given.number(fact.assistance),
  }),
  needs: {
    conditions: (f) => {
      if (f.associated) {
        if (f.allocation === undefined) missing("allocation", "money");
      }
      void (daysBetween(f.yearStart, shifted(f.yearEnd, 1, whole(1), "days", "yearEnd")) < 357);
    },
    amount: (f) => {
      if (f.associated) {
        if (f.allocation === undefined) missing("allocation", "money");
      } else {
        void (daysBetween(f.yearStart, shifted(f.yearEnd, 1, whole(1), "days", "yearEnd")) < 357);
      }
    },
  },
  conditions: [
    {
      id: "credit.when1",
      must: "hold",
      test: (f, at) => compare(allocatedTogether(f, at), expenditureLimit(f, at)) <= 0,
    },
  ],
  amount: {
    exact: (f, at) =>
      slices(countedSpend(f, at), [
        { rate: ratio(7n, 20n), to: ownLimit(f, at) },
        { rate: ratio(3n, 20n) },
      ]),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [creditCap1],
});

export const policy: Policy = {
  name: "sredCredit",
  currency: { code: "CAD", decimals: 2 },
  term: { from: 2019_03_19, until: 2024_12_15 },
  datedBy: fact.yearStart,
  choices: [],
  facts: [
    fact.corporation,
    fact.group,
    fact.taxYear,
    fact.yearStart,
    fact.yearEnd,
    fact.taxableCapital,
    fact.associated,
    fact.allocation,
    fact.spend,
    fact.assistance,
  ],
  grants: [credit],
  externals: [],
  caps: [creditCap1],
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
