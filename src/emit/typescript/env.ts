import type { Choice, Define, Expression } from "../../model/amount.ts";
import type { Condition } from "../../model/condition.ts";
import type { Column, Fact } from "../../model/fact.ts";
import { literal, member } from "./literal.ts";
import type { Whole } from "./magnitude.ts";
import type { Module } from "./module.ts";

/**
 * Where a formula stands: in which module, what it may count on, and how its parts are written.
 */
export interface Env {
  readonly module: Module;
  /** Whether every claim for which the formula is worked out states the fact. */
  isSure(fact: Fact): boolean;
  /** A quantity as an exact fraction, a `Ratio`. */
  exact(expression: Expression): string;
  /** A quantity in whole numbers, where its shape allows that. */
  whole(expression: Expression): Whole | undefined;
  /** A date, as a `number`. */
  date(expression: Expression): string;
  /** A condition, as a `boolean`. */
  condition(condition: Condition): string;
}

/** What a formula reads of a fact; one that only a branch needs may be missing elsewhere. */
export function factCode(fact: Fact, env: Env): string {
  const read = member("f", fact.name);
  if (env.isSure(fact)) return read;
  return `(${read} ?? missing(${literal(fact.name)}, ${literal(fact.type.kind)}))`;
}

/** What a formula reads of the row that it stands for. */
export const columnCode = (column: Column): string => member("row", column.name);

export const choiceCode = (choice: Choice, env: Env): string =>
  choice.kind === "fact" ? factCode(choice.fact, env) : columnCode(choice.column);

/** A define is a function of its own, so that one that is used often is written once. */
export const defineCall = (define: Define, { module }: Env): string =>
  `${module.define(define)}(f, at)`;
