import type { Interval, Period } from "../../model/period.ts";
import type { WhenShort } from "../../model/cap.ts";
import type { Bool, Int } from "./terms.ts";

/**
 * What a compiled evaluator does, as read back from its own text: never from the emitter, nor from
 * the model. Proofs set it against what the clauses of the policy say.
 */
export interface Evaluator {
  /** Every version of every grant, by name. */
  readonly grants: ReadonlyMap<string, readonly EvaluatorVersion[]>;
  /** Every cap of the text, in its order; each literal once. */
  readonly caps: readonly EvaluatorCap[];
  readonly arithmetic: CapArithmetic;
}

export interface EvaluatorVersion {
  readonly name: string;
  /** Open-ended where the text says `always`. */
  readonly inForce: Interval;
  /** The rounding unit, in minor units. */
  readonly unit: bigint;
  /** Those that it meets, in the order of the literal. */
  readonly caps: readonly EvaluatorCap[];
}

/** A literal `cap({ … })`: it says what is counted, under which key, and what binds. */
export interface EvaluatorCap {
  readonly id: string;
  readonly measure: "money" | "awards" | "open awards" | "consecutive years";
  /** Names of the facts whose values make the key. */
  readonly scope: "everyone" | "claim" | readonly string[];
  readonly period: Period;
  readonly grants: readonly string[];
  readonly externals: readonly string[];
  readonly whenShort: WhenShort;
  readonly inForce: Interval;
  /** Minor units, or a number; undefined where it depends on the claim. */
  readonly limit: bigint | undefined;
}

/**
 * The arithmetic of the capped step and of counting, read back from the run time. All are whole
 * numbers: minor units, or a number of awards. A limit that is a fraction is taken rounded down,
 * which changes nothing beside whole amounts.
 */
export interface CapArithmetic {
  /** What is left of the limit, rounded down to the unit; never below 0. */
  readonly roomLeft: (limit: Int, used: Int, unit: Int) => Int;
  /** What a money cap leaves of an amount. */
  readonly withinRoom: (amount: Int, room: Int, refuses: boolean) => Int;
  /** Whether one more fits. */
  readonly hasPlace: (limit: Int, used: Int) => Bool;
  /** A counter of money after an award. */
  readonly counted: (used: Int, amount: Int) => Int;
  /** A counter of awards after an award: one of 0 is none. */
  readonly countedOne: (used: Int, amount: Int) => Int;
  /** What an award counts for, as things stand. */
  readonly weight: (measure: "money" | "awards" | "open awards", award: AwardStanding) => Int;
  /** The most that an event may concern. */
  readonly most: (event: AmountEvent, award: AwardStanding) => Int;
  /** Where an event posts what it changes of what its award counts for, and by how much. */
  readonly posted: (award: PostedAward) => Posted;
  /** The standing after an event of this amount. */
  readonly after: (event: LedgerEventKind, award: AwardStanding, amount: Int) => AwardStanding;
}

type AmountEvent = "reverse" | "clawback" | "pay";
export type LedgerEventKind = AmountEvent | "complete";

/** An award under one scope, with what it counts for before an event and after it. */
export interface PostedAward {
  /** The values of the facts of the scope, in their order. */
  readonly facts: readonly Int[];
  readonly date: Int;
  readonly before: Int;
  readonly after: Int;
}

/** What is added to a counter. */
export interface Posted {
  /** The account: values of the facts, and a date of its period. */
  readonly facts: readonly Int[];
  readonly period: Int;
  /** The day under which a counter that keeps days keeps it. */
  readonly day: Int;
  readonly change: Int;
}

/** An award with what has become of it since it was entered, in minor units. */
export interface AwardStanding {
  readonly amount: Int;
  readonly reversed: Int;
  readonly clawedBack: Int;
  readonly paid: Int;
  readonly completed: Bool;
}
