import type { Day, DayOfYear } from "./calendar.ts";
import type { Given } from "./given.ts";
import type { Ratio } from "./ratio.ts";
import { whole } from "./ratio.ts";
import type { Rounding } from "./rounding.ts";

/** A policy as an evaluator states it: data, and pure functions from facts to amounts. */
export interface Policy {
  readonly name: string;
  readonly currency: { readonly code: string; readonly decimals: number };
  readonly term: Interval;
  /** The date that decides the period, the version and whether the policy is in force. */
  readonly datedBy: Fact;
  /** The names of all `one of` values; an evaluator's code for one is its place here. */
  readonly choices: readonly string[];
  /** Every declaration, in document order; several of one name share its place. */
  readonly facts: readonly Fact[];
  /** Every version of every grant, in document order. */
  readonly grants: readonly Grant[];
  readonly externals: readonly string[];
  /** Every version of every cap, in document order. */
  readonly caps: readonly Cap[];
  /** What amounts and conditions ask of the ledger; they name them by their place here. */
  readonly readings: readonly LedgerReading[];
}

/** Both ends included. */
export interface Interval {
  readonly from: Day;
  readonly until: Day;
}

/** What a claim states. `place` is the same for all declarations of the name. */
export type Fact = FactType & {
  readonly name: string;
  readonly place: number;
  /** The names of the facts whose values this value belongs to; `perYear` adds the year. */
  readonly per?: readonly string[];
  readonly perYear?: true;
  /** An authority finds the value, so that it may change. */
  readonly setByAgency?: true;
};

export type FactType =
  | { readonly type: "money" | "count" | "percent" | "date" | "yes/no" | "id" }
  | { readonly type: "number"; readonly from: Ratio; readonly to: Ratio }
  | { readonly type: "one of"; readonly values: readonly string[] }
  | { readonly type: "list"; readonly columns: readonly Column[] };

export type Column = Exclude<FactType, { type: "list" }> & { readonly name: string };

/**
 * One version of a grant. `Facts` is what its functions read, made from a claim by `facts`; the
 * run time passes it on without looking inside.
 */
export interface Grant<Facts = unknown> {
  readonly name: string;
  readonly inForce: Interval;
  /** Days of a year, both included; may wrap the year's end. */
  readonly window?: { readonly from: DayOfYear; readonly to: DayOfYear };
  /** Facts that every claim states, and those that only a branch needs (manual, section 5). */
  readonly states: readonly Fact[];
  readonly mayState?: readonly Fact[];
  facts(given: Given): Facts;
  readonly needs?: Needs<Facts>;
  readonly conditions: readonly Condition<Facts>[];
  /** An authority decides an amount within the bound: `up to`. */
  readonly discretion?: true;
  readonly amount: Amount<Facts>;
  readonly less?: Amount<Facts>;
  readonly atLeast?: Amount<Facts>;
  readonly rounding: Rounding;
  readonly accumulated?: Accumulated;
  readonly nothingBelow?: Amount<Facts>;
  /** Every cap that binds it in some version, in document order. */
  readonly caps: readonly Cap[];
  readonly payment?: Payment<Facts>;
}

/**
 * Looks whether the facts of the branches that a claim takes are stated; absent where no fact is
 * in a branch alone. An amount that is accumulated chooses its branches on the totals.
 */
export interface Needs<Facts> {
  conditions?(facts: Facts, at: Moment): void;
  amount?(totals: Facts, at: Moment): void;
  award?(facts: Facts, at: Moment): void;
}

/** The claim's date, and what its amounts and conditions ask of the ledger. */
export interface Moment {
  readonly day: Day;
  read(reading: number): Ratio;
}

/** `id` is that of the model: `article3.when1`. */
export interface Condition<Facts> {
  readonly id: string;
  readonly must: "hold" | "fail";
  test(facts: Facts, at: Moment): boolean;
}

/**
 * A quantity in exact form, and where its shape allows in whole numbers: `numerator` over a fixed
 * `denominator`, for facts that are small enough (`fits`) for every step to stay within 2^53.
 */
export interface Amount<Facts> {
  /** Only of a whole number from 0 that no fact has a part in. */
  readonly fixed?: number;
  readonly quick?: Quick<Facts>;
  exact(facts: Facts, at: Moment): Ratio;
}
export interface Quick<Facts> {
  readonly denominator: number;
  fits(facts: Facts): boolean;
  numerator(facts: Facts, at: Moment): number;
}

/** `accumulated per SCOPE [PERIOD]`, with the facts that are added up. */
export interface Accumulated {
  readonly scope: Scope;
  readonly period: Period;
  readonly totals: readonly Fact[];
}

/** Equal parts, or stages of which a missing share is the rest. */
export type Payment<Facts> =
  | { readonly kind: "equal"; readonly parts: number }
  | { readonly kind: "stages"; readonly stages: readonly (Stage<Facts> | "rest")[] };
export interface Stage<Facts> {
  readonly of: "award" | "money";
  exact(facts: Facts, at: Moment): Ratio;
}

/**
 * Whom a cap or a reading holds for: everyone, one claim, or each combination of facts' values.
 */
export type Scope = "everyone" | "claim" | readonly Fact[];

/** For how long an award uses room (manual, section 4). */
export type Period =
  | { readonly kind: "lifetime" }
  | { readonly kind: "calendar"; readonly months: 1 | 3 | 6 | 12; readonly from: DayOfYear }
  | {
      readonly kind: "rolling";
      readonly count: number;
      readonly unit: "years" | "months" | "days";
    }
  | { readonly kind: "fiscal window"; readonly years: number; readonly from: DayOfYear };

/** An upper bound on what awards may add up to. */
export interface Cap<Facts = unknown, Ranked = unknown> {
  readonly id: string;
  readonly measure: "money" | "awards" | "open awards" | "consecutive years";
  readonly scope: Scope;
  readonly period: Period;
  readonly grants: readonly string[];
  readonly externals: readonly string[];
  readonly whenShort: "reduce" | "refuse" | "pro rata" | "in principle";
  readonly inForce: Interval;
  readonly limit: Amount<Facts>;
  /** What the limit reads, of a claim of any grant or external; absent where it reads nothing. */
  facts?(given: Given): Facts;
  /** As for a grant: of the branches of the limit, and of the ranking. */
  needs?(facts: Facts, at: Moment): void;
  rankingNeeds?(facts: Ranked, at: Moment): void;
  readonly ranking?: Ranking<Ranked>;
}

export type Ranking<Facts> =
  | { readonly by: "award" }
  | { readonly by: "values"; readonly values: readonly RankingValue<Facts>[] };
export interface RankingValue<Facts> {
  value(facts: Facts, at: Moment): Ratio | Day;
}

/** What amounts and conditions ask of the ledger (manual, section 5, "The ledger"). */
export interface LedgerReading {
  readonly measure: "awarded" | "paid" | "awards" | "years awarded" | "sum";
  /** Only of a `sum`. */
  readonly fact?: Fact;
  readonly grants: readonly string[];
  readonly externals: readonly string[];
  readonly scope: Scope;
  readonly period: Period;
}

/** The whole calendar. */
export const always: Interval = { from: 1_01_01, until: 9999_12_31 };

/** An amount that is the same for every claim, in whole minor units or as a count. */
export const fixed = (value: number): Amount<unknown> => ({
  fixed: Math.max(0, value),
  quick: { denominator: 1, fits: () => true, numerator: () => value },
  exact: () => whole(value),
});

/** Of a grant or cap as an evaluator states it: its facts say what its other functions read. */
export const grant = <Facts>(
  stated: Pick<Grant<Facts>, "facts"> & Grant<NoInfer<Facts>>,
): Grant<Facts> => stated;
export const cap = <Facts, Ranked>(
  stated: Pick<Cap<Facts, Ranked>, "facts" | "ranking"> & Cap<NoInfer<Facts>, NoInfer<Ranked>>,
): Cap<Facts, Ranked> => stated;
