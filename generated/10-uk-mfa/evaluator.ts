/**
 * Minimal Financial Assistance, Subsidy Control Act 2022
 *
 * The compiled evaluator of minimalAssistance, written by Edict. Change the policy, not this file.
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
 * Article 36: Minimal financial assistance
 * Minimal financial assistance
 *
 * the assistance proposed, up to GBP 315,000 per group of enterprises in any 3 successive years that start on 1 April together with “de minimis aid, and small amounts or services assistance, given under earlier rules” and “minimal financial assistance of other public authorities” (an award that does not fit is refused)
 */
export interface AssistanceClaim {
  readonly grant: "assistance";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** enterprise */
  readonly enterprise: string;
  /** group of enterprises */
  readonly undertaking: string;
  /** date on which the assistance is given */
  readonly givenOn: DateText;
  /** assistance proposed */
  readonly proposed: Money;
  /** the enterprise has confirmed in writing that the ceiling is not passed */
  readonly confirmed: boolean | "yes" | "no";
}

/**
 * de minimis aid, and small amounts or services assistance, given under earlier rules
 *
 * Another programme: its awards are recorded here.
 */
export interface EarlierAidClaim {
  readonly grant: "earlierAid";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What was given. */
  readonly decided: Money;
  /** enterprise */
  readonly enterprise: string;
  /** group of enterprises */
  readonly undertaking: string;
  /** date on which the assistance is given */
  readonly givenOn: DateText;
}

/**
 * minimal financial assistance of other public authorities
 *
 * Another programme: its awards are recorded here.
 */
export interface OtherAssistanceClaim {
  readonly grant: "otherAssistance";
  /** The claim's own id, so that it may be sent again. Absent: the ledger gives one. */
  readonly id?: string;
  /** What was given. */
  readonly decided: Money;
  /** enterprise */
  readonly enterprise: string;
  /** group of enterprises */
  readonly undertaking: string;
  /** date on which the assistance is given */
  readonly givenOn: DateText;
}

export type Claim = AssistanceClaim | EarlierAidClaim | OtherAssistanceClaim;

const fact = {
  enterprise: { name: "enterprise", place: 0, type: "id" },
  undertaking: {
    name: "undertaking",
    place: 1,
    type: "id",
    per: ["enterprise"],
    setByAgency: true,
  },
  givenOn: { name: "givenOn", place: 2, type: "date" },
  proposed: { name: "proposed", place: 3, type: "money" },
  confirmed: { name: "confirmed", place: 4, type: "yes/no" },
} satisfies Record<string, Fact>;

const readings = [] satisfies readonly LedgerReading[];

const article36Joint1 = cap({
  id: "article36.joint1",
  measure: "money",
  scope: [fact.undertaking],
  period: { kind: "fiscal window", years: 3, from: 4_01 },
  grants: ["assistance"],
  externals: ["earlierAid", "otherAssistance"],
  whenShort: "refuse",
  inForce: always,
  limit: fixed(31_500_000),
});

/** Article 36, in force from 2023-01-01. */
const assistance = grant({
  name: "assistance",
  inForce: always,
  states: [fact.enterprise, fact.undertaking, fact.givenOn, fact.proposed, fact.confirmed],
  facts: (given: Given) => ({
    confirmed: given.truth(fact.confirmed),
    proposed: given.number(fact.proposed),
  }),
  conditions: [{ id: "article36.when1", must: "hold", test: (f) => f.confirmed }],
  amount: {
    quick: {
      denominator: 1,
      fits: () => true,
      numerator: (f) => f.proposed,
    },
    exact: (f) => whole(f.proposed),
  },
  rounding: { mode: "down", unit: 1 },
  caps: [article36Joint1],
});

export const policy: Policy = {
  name: "minimalAssistance",
  currency: { code: "GBP", decimals: 2 },
  term: { from: 2023_01_01, until: 9999_12_31 },
  datedBy: fact.givenOn,
  choices: [],
  facts: [fact.enterprise, fact.undertaking, fact.givenOn, fact.proposed, fact.confirmed],
  grants: [assistance],
  externals: ["earlierAid", "otherAssistance"],
  caps: [article36Joint1],
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
