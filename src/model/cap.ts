import type { Span } from "../diagnostics/diagnostic.ts";
import type { Expression } from "./amount.ts";
import type { External, Fact } from "./fact.ts";
import type { Interval, Period } from "./period.ts";

/** Whom a cap holds for: everyone together, one claim, or each combination of facts' values. */
export type Scope =
  | { readonly kind: "everyone" }
  | { readonly kind: "claim" }
  | { readonly kind: "each"; readonly facts: readonly Fact[] };

/** The facts by whose values it counts; none where it holds for everyone, or for one claim. */
export const scopeFacts = (scope: Scope): readonly Fact[] =>
  scope.kind === "each" ? scope.facts : [];

/** An upper bound on what awards may add up to (manual, section 4). */
export interface Cap {
  /** Unique in its policy and the same in every version: `article2.cap1`, `article17.joint1`. */
  readonly id: string;
  readonly limit: Limit;
  readonly scope: Scope;
  readonly period: Period;
  /** Names of the grants it counts and binds, in document order, repealed ones included. */
  readonly grants: readonly string[];
  /** Counted, never bound. */
  readonly externals: readonly External[];
  readonly whenShort: WhenShort;
  /** Only of a cap on the number of awards. */
  readonly ranking: Ranking | undefined;
  /** How it was written; for prose only. */
  readonly wording: "cap" | "joint" | "joint over all" | "amount per";
  readonly article: string | undefined;
  readonly inForce: Interval;
  readonly span: Span;
}

/** Money, or a number of awards, open awards or consecutive years. */
export type Limit =
  | { readonly measure: "money"; readonly amount: Expression }
  | {
      readonly measure: "awards" | "open awards" | "consecutive years";
      readonly count: Expression;
    };

/** Count caps always refuse. */
export type WhenShort = "reduce" | "refuse" | "pro rata" | "in principle";

export type Ranking =
  | { readonly kind: "by award" }
  | { readonly kind: "by values"; readonly values: readonly Expression[] };
