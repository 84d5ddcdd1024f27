/**
 * Basic Payment Scheme, progressive reductions
 *
 * The compiled evaluator of basicPayment, written by Edict. Change the policy, not this file.
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
  noValueYet,
  plus,
  ratio,
  slices,
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
 * Article 2: Reduction
 * Basic payment
 *
 * the payment before the reduction, less the progressive reduction, at most one award per farm business per year
 */
export interface PaymentClaim {
  readonly grant: "payment";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** farm business */
  readonly farm: string;
  /** date of application in the scheme year */
  readonly applied: DateText;
  /** payment before the reduction */
  readonly paymentBefore: Money;
}

export type Claim = PaymentClaim;

const fact = {
  farm: { name: "farm", place: 0, type: "id" },
  applied: { name: "applied", place: 1, type: "date" },
  paymentBefore: { name: "paymentBefore", place: 2, type: "money", setByAgency: true },
} satisfies Record<string, Fact>;

const readings = [] satisfies readonly LedgerReading[];

/** progressive reduction */
function reduction(f: { readonly paymentBefore: number }, at: Moment): Ratio {
  return plus(
    plus(plus(firstReduction(f, at), secondReduction(f, at)), thirdReduction(f, at)),
    topReduction(f, at),
  );
}

/** reduction in the first band */
function firstReduction(f: { readonly paymentBefore: number }, at: Moment): Ratio {
  return slices(whole(f.paymentBefore), [{ rate: firstRate(f, at), to: whole(3_000_000) }]);
}

/** reduction in the second band */
function secondReduction(f: { readonly paymentBefore: number }, at: Moment): Ratio {
  return slices(whole(f.paymentBefore), [
    { rate: whole(0), to: whole(3_000_000) },
    { rate: secondRate(f, at), to: whole(5_000_000) },
  ]);
}

/** reduction in the third band */
function thirdReduction(f: { readonly paymentBefore: number }, at: Moment): Ratio {
  return slices(whole(f.paymentBefore), [
    { rate: whole(0), to: whole(5_000_000) },
    { rate: thirdRate(f, at), to: whole(15_000_000) },
  ]);
}

/** reduction in the top band */
function topReduction(f: { readonly paymentBefore: number }, at: Moment): Ratio {
  return slices(whole(f.paymentBefore), [
    { rate: whole(0), to: whole(15_000_000) },
    { rate: topRate(f, at) },
  ]);
}

/** rate up to 30,000 pounds */
function firstRate(_f: unknown, at: Moment): Ratio {
  return at.day >= 2024_01_01
    ? ratio(1n, 2n)
    : at.day >= 2023_01_01
      ? ratio(7n, 20n)
      : at.day >= 2022_01_01
        ? ratio(1n, 5n)
        : at.day >= 2021_01_01
          ? ratio(1n, 20n)
          : noValueYet("applied", at.day, 2021_01_01);
}

/** rate between 30,000 and 50,000 pounds */
function secondRate(_f: unknown, at: Moment): Ratio {
  return at.day >= 2024_01_01
    ? ratio(11n, 20n)
    : at.day >= 2023_01_01
      ? ratio(2n, 5n)
      : at.day >= 2022_01_01
        ? ratio(1n, 4n)
        : at.day >= 2021_01_01
          ? ratio(1n, 10n)
          : noValueYet("applied", at.day, 2021_01_01);
}

/** rate between 50,000 and 150,000 pounds */
function thirdRate(_f: unknown, at: Moment): Ratio {
  return at.day >= 2024_01_01
    ? ratio(13n, 20n)
    : at.day >= 2023_01_01
      ? ratio(1n, 2n)
      : at.day >= 2022_01_01
        ? ratio(7n, 20n)
        : at.day >= 2021_01_01
          ? ratio(1n, 5n)
          : noValueYet("applied", at.day, 2021_01_01);
}

/** rate above 150,000 pounds */
function topRate(_f: unknown, at: Moment): Ratio {
  return at.day >= 2024_01_01
    ? ratio(7n, 10n)
    : at.day >= 2023_01_01
      ? ratio(11n, 20n)
      : at.day >= 2022_01_01
        ? ratio(2n, 5n)
        : at.day >= 2021_01_01
          ? ratio(1n, 4n)
          : noValueYet("applied", at.day, 2021_01_01);
}

const paymentCap1 = cap({
  id: "payment.cap1",
  measure: "awards",
  scope: [fact.farm],
  period: { kind: "calendar", months: 12, from: 1_01 },
  grants: ["payment"],
  externals: [],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(1),
});

/** Article 2, in force from 2021-01-01 to 2024-12-31. */
const payment = grant({
  name: "payment",
  inForce: always,
  states: [fact.farm, fact.applied, fact.paymentBefore],
  facts: (given: Given) => ({
    paymentBefore: given.number(fact.paymentBefore),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => f.paymentBefore,
    },
    exact: (f) => whole(f.paymentBefore),
  },
  less: {
    exact: (f, at) => reduction(f, at),
  },
  rounding: { mode: "half up", unit: 1 },
  caps: [paymentCap1],
});

export const policy: Policy = {
  name: "basicPayment",
  currency: { code: "GBP", decimals: 2 },
  term: { from: 2021_01_01, until: 2024_12_31 },
  datedBy: fact.applied,
  choices: [],
  facts: [fact.farm, fact.applied, fact.paymentBefore],
  grants: [payment],
  externals: [],
  caps: [paymentCap1],
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
