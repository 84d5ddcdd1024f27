/**
 * De minimis aid, Regulation (EU) 2023/2831
 *
 * The compiled evaluator of deMinimis, written by Edict. Change the policy, not this file.
 *
 * It is plain TypeScript and depends on nothing. Node, Deno, Bun and bundlers run it as it is;
 * tsc wants `allowImportingTsExtensions` or `rewriteRelativeImportExtensions`.
 */
import { Ledger, always, cap, fixed, grant, whole } from "./runtime/index.ts";
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
 * Article 3: De minimis aid
 * De minimis aid
 *
 * the gross grant equivalent of the aid, up to EUR 300,000 per single undertaking and Member State in any period of 3 years together with “de minimis aid granted by other authorities of the Member State” (an award that does not fit is refused)
 */
export interface AidClaim {
  readonly grant: "aid";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise */
  readonly enterprise: string;
  /** single undertaking */
  readonly undertaking: string;
  /** Member State */
  readonly memberState: string;
  /** date on which the legal right to the aid arises */
  readonly grantedOn: DateText;
  /** gross grant equivalent of the aid */
  readonly grossGrantEquivalent: Money;
}

/**
 * de minimis aid granted by other authorities of the Member State
 *
 * Another programme: its awards are recorded here.
 */
export interface OtherAidClaim {
  readonly grant: "otherAid";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What was given. */
  readonly decided: Money;
  /** enterprise */
  readonly enterprise: string;
  /** single undertaking */
  readonly undertaking: string;
  /** Member State */
  readonly memberState: string;
  /** date on which the legal right to the aid arises */
  readonly grantedOn: DateText;
}

export type Claim = AidClaim | OtherAidClaim;

const fact = {
  enterprise: { name: "enterprise", place: 0, type: "id" },
  undertaking: {
    name: "undertaking",
    place: 1,
    type: "id",
    per: ["enterprise"],
    setByAgency: true,
  },
  memberState: { name: "memberState", place: 2, type: "id" },
  grantedOn: { name: "grantedOn", place: 3, type: "date" },
  grossGrantEquivalent: { name: "grossGrantEquivalent", place: 4, type: "money" },
} satisfies Record<string, Fact>;

const readings = [] satisfies readonly LedgerReading[];

const article3Joint1 = cap({
  id: "article3.joint1",
  measure: "money",
  scope: [fact.undertaking, fact.memberState],
  period: { kind: "rolling", count: 3, unit: "years" },
  grants: ["aid"],
  externals: ["otherAid"],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(30_000_000),
});

/** Article 3, in force from 2024-01-01 to 2030-12-31. */
const aid = grant({
  name: "aid",
  inForce: always,
  states: [
    fact.enterprise,
    fact.undertaking,
    fact.memberState,
    fact.grantedOn,
    fact.grossGrantEquivalent,
  ],
  facts: (given: Given) => ({
    grossGrantEquivalent: given.number(fact.grossGrantEquivalent),
  }),
  conditions: [],
  amount: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => f.grossGrantEquivalent,
    },
    exact: (f) => whole(f.grossGrantEquivalent),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article3Joint1],
});

export const policy: Policy = {
  name: "deMinimis",
  currency: { code: "EUR", decimals: 2 },
  term: { from: 2024_01_01, until: 2030_12_31 },
  datedBy: fact.grantedOn,
  choices: [],
  facts: [
    fact.enterprise,
    fact.undertaking,
    fact.memberState,
    fact.grantedOn,
    fact.grossGrantEquivalent,
  ],
  grants: [aid],
  externals: ["otherAid"],
  caps: [article3Joint1],
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
