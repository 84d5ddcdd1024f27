/**
 * Rent Support Grant (家賃支援給付金)
 *
 * The compiled evaluator of rentSupport, written by Edict. Change the policy, not this file.
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
  missing,
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
 * Article 2: Amount
 * Rent support
 *
 * the amount of a month × 6, per applicant in total up to the largest grant for this kind of applicant and at most one award per applicant in total
 */
export interface SupportClaim {
  readonly grant: "support";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** applicant */
  readonly applicant: string;
  /** date of application (申請日) */
  readonly applied: DateText;
  /** kind of applicant */
  readonly kind: "corporation" | "individual";
  /** rent paid in the month before the application */
  readonly rent?: Money;
  /** the rent has changed since April 1, 2020 */
  readonly rentChanged: boolean | "yes" | "no";
  /** rent of the contract on March 31, 2020 */
  readonly rentAtMarch2020?: Money;
}

export type Claim = SupportClaim;

const fact = {
  applicant: { name: "applicant", place: 0, type: "id" },
  applied: { name: "applied", place: 1, type: "date" },
  kind: {
    name: "kind",
    place: 2,
    type: "one of",
    values: ["corporation", "individual"],
    per: ["applicant"],
  },
  rent: { name: "rent", place: 3, type: "money" },
  rentChanged: { name: "rentChanged", place: 4, type: "yes/no" },
  rentAtMarch2020: { name: "rentAtMarch2020", place: 5, type: "money" },
} satisfies Record<string, Fact>;

const choice = {
  corporation: 0,
  individual: 1,
} as const;

const readings = [] satisfies readonly LedgerReading[];

/** largest grant for this kind of applicant */
function largest(f: { readonly kind: number }, _at: Moment): Ratio {
  return f.kind === choice.corporation ? whole(6_000_000) : whole(3_000_000);
}

/** amount of a month */
function monthly(
  f: {
    readonly rent: number | undefined;
    readonly rentAtMarch2020: number | undefined;
    readonly rentChanged: boolean;
    readonly kind: number;
  },
  at: Moment,
): Ratio {
  return slices(rentCounted(f, at), [
    { rate: ratio(2n, 3n), to: fullRateUpTo(f, at) },
    { rate: ratio(1n, 3n) },
  ]);
}

/** rent of a month that counts at two thirds */
function fullRateUpTo(f: { readonly kind: number }, _at: Moment): Ratio {
  return f.kind === choice.corporation ? whole(750_000) : whole(375_000);
}

/** rent that counts (算定の基礎となる賃料) */
function rentCounted(
  f: {
    readonly rent: number | undefined;
    readonly rentAtMarch2020: number | undefined;
    readonly rentChanged: boolean;
  },
  _at: Moment,
): Ratio {
  return f.rentChanged
    ? least(
        whole(f.rent ?? missing("rent", "money")),
        whole(f.rentAtMarch2020 ?? missing("rentAtMarch2020", "money")),
      )
    : whole(f.rent ?? missing("rent", "money"));
}

const supportCap1 = cap({
  id: "support.cap1",
  measure: "money",
  scope: [fact.applicant],
  period: { kind: "lifetime" },
  grants: ["support"],
  externals: [],
  whenShort: "reduce",
  inForce: always,
  facts: (given: Given) => ({
    kind: given.number(fact.kind),
  }),
  limit: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => (f.kind === choice.corporation ? 6_000_000 : 3_000_000),
    },
    exact: (f, at) => largest(f, at),
  },
});

const supportCap2 = cap({
  id: "support.cap2",
  measure: "awards",
  scope: [fact.applicant],
  period: { kind: "lifetime" },
  grants: ["support"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

/** Article 2, in force from 2020-07-14. */
const support = grant({
  name: "support",
  inForce: always,
  states: [fact.applicant, fact.applied, fact.kind, fact.rentChanged],
  mayState: [fact.rent, fact.rentAtMarch2020],
  facts: (given: Given) => ({
    rent: given.numberIf(fact.rent),
    rentAtMarch2020: given.numberIf(fact.rentAtMarch2020),
    rentChanged: given.truth(fact.rentChanged),
    kind: given.number(fact.kind),
  }),
  needs: {
    amount: (f) => {
      if (f.rentChanged) {
        if (f.rent === undefined) missing("rent", "money");
        if (f.rentAtMarch2020 === undefined) missing("rentAtMarch2020", "money");
      } else {
        if (f.rent === undefined) missing("rent", "money");
      }
    },
  },
  conditions: [],
  amount: {
    exact: (f, at) => times(monthly(f, at), whole(6)),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [supportCap1, supportCap2],
});

export const policy: Policy = {
  name: "rentSupport",
  currency: { code: "JPY", decimals: 0 },
  term: { from: 2020_07_14, until: 9999_12_31 },
  datedBy: fact.applied,
  choices: ["corporation", "individual"],
  facts: [
    fact.applicant,
    fact.applied,
    fact.kind,
    fact.rent,
    fact.rentChanged,
    fact.rentAtMarch2020,
  ],
  grants: [support],
  externals: [],
  caps: [supportCap1, supportCap2],
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
