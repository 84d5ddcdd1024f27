import type { Scope } from "../../model/cap.ts";
import type { Period } from "../../model/period.ts";
import type { EvaluatorCap } from "../smt/evaluator.ts";
import type { Int } from "../smt/terms.ts";
import { anyFunction, anyInt, anySet } from "../smt/terms.ts";
import type { Bool } from "../smt/terms.ts";

/**
 * Where an award stands: the values of its facts and its date, all left open. Ids, choices and
 * dates are whole numbers to the solver; which, does not matter.
 */
export interface Place {
  readonly fact: (name: string) => Int;
  readonly date: Int;
  readonly inputs: readonly Int[];
}

/** A place of this name, with these facts of the scopes that are asked for. */
export const placeNamed = (name: string, facts: readonly string[]): Place => {
  const fact = (of: string): Int => anyInt(`${name} ${of}`);
  const date = anyInt(`${name} date`);
  return { fact, date, inputs: [...facts.map(fact), date] };
};

/** The facts of a scope; a claim of its own has no account that others share. */
export type Key = "everyone" | "claim" | readonly string[];

export function keyOf(scope: Scope): Key {
  switch (scope.kind) {
    case "everyone":
    case "claim":
      return scope.kind;
    case "each":
      return scope.facts.map(({ name }) => name);
  }
}

export const factsOf = (key: Key): readonly string[] => (typeof key === "string" ? [] : key);

/**
 * The account of an award under a scope and a period: its values, and the part of the calendar that
 * its date lies in. Periods with windows keep an account for each day.
 */
export function accountOf(key: Key, period: Period, at: Place): readonly Int[] {
  const values = factsOf(key).map((name) => at.fact(name));
  return [...values, ...partOfTime(period, at.date)];
}

/** Which year, quarter or month it is, is any function of the date, the same for both sides. */
function partOfTime(period: Period, date: Int): readonly Int[] {
  switch (period.kind) {
    case "lifetime":
      return [];
    case "calendar":
      return [anyFunction(`part ${periodName(period)}`)(date)];
    case "rolling":
    case "fiscal window":
      return [date];
  }
}

export const isWindowed = ({ kind }: Period): boolean =>
  kind === "rolling" || kind === "fiscal window";

/** Whether a window of the period contains the date. */
export const isWithin = (period: Period, window: Int, date: Int): Bool =>
  anySet(`within ${periodName(period)}`)(window, date);

/** The same text for the same period. */
function periodName(period: Period): string {
  switch (period.kind) {
    case "lifetime":
      return "lifetime";
    case "calendar":
      return `${period.months} months from ${period.from.month}-${period.from.day}`;
    case "rolling":
      return `any ${period.count} ${period.unit}`;
    case "fiscal window":
      return `any ${period.years} years from ${period.from.month}-${period.from.day}`;
  }
}

export const isSameKey = (a: Key, b: Key): boolean =>
  typeof a === "string" || typeof b === "string" ? a === b : a.join() === b.join();

/** Whether both keep the same accounts. */
export const keepsSameAccounts = (
  key: Key,
  period: Period,
  other: Pick<EvaluatorCap, "scope" | "period">,
): boolean => isSameKey(key, other.scope) && periodName(period) === periodName(other.period);
