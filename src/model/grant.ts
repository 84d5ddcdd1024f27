import type { Span } from "../diagnostics/diagnostic.ts";
import type { Rational, RoundingMode } from "../exact/rational.ts";
import type { Expression } from "./amount.ts";
import type { Cap, Scope } from "./cap.ts";
import type { Condition } from "./condition.ts";
import type { Fact } from "./fact.ts";
import type { Interval, Period, YearWindow } from "./period.ts";
import type { Text } from "./text.ts";

/**
 * One version of a grant (manual, sections 3 and 8). Versions of one name have intervals that do not
 * overlap; whatever a header says of all grants has been lowered into each.
 */
export interface Grant {
  /** What a claim names; for an unnamed grant `article2`, or the policy's name. */
  readonly name: string;
  readonly title: Text | undefined;
  readonly article: string | undefined;
  readonly inForce: Interval;
  readonly window: YearWindow | undefined;
  readonly payee: Fact;
  readonly conditions: readonly GrantCondition[];
  /** Whether an authority decides an amount within the bound: `up to`. */
  readonly discretion: boolean;
  readonly amount: Expression;
  readonly less: Expression | undefined;
  readonly atLeast: Expression | undefined;
  readonly rounding: Rounding;
  readonly accumulated: Accumulated | undefined;
  readonly nothingBelow: Expression | undefined;
  /** Every cap that binds it in some version, in document order; look at `inForce` of each. */
  readonly caps: readonly Cap[];
  readonly payment: Payment | undefined;
  readonly states: readonly Stated[];
  readonly span: Span;
}

/** A condition with its place among the grant's, from the header down. */
export interface GrantCondition {
  /** Unique in its policy: `article3.when1`, `policy.except1`. */
  readonly id: string;
  readonly must: "hold" | "fail";
  readonly test: Condition;
  readonly owner: "policy" | "article" | "grant";
  readonly span: Span;
}

/** `rounded down to 0.01`; the unit is in minor units. */
export interface Rounding {
  readonly mode: RoundingMode;
  readonly unit: Rational;
}

/** `accumulated per SCOPE [PERIOD]`, with the facts that are added up. */
export interface Accumulated {
  readonly scope: Scope;
  readonly period: Period;
  readonly totals: readonly Fact[];
}

/** How an award is paid out (manual, section 3). */
export type Payment =
  | { readonly kind: "equal"; readonly parts: number }
  | { readonly kind: "stages"; readonly stages: readonly Stage[] };
export interface Stage {
  /** A number is a share of the award, money an amount; absent: the rest. */
  readonly share: Expression | undefined;
  readonly when: Text;
}

/** A fact that a claim on this grant states; not `always`: only in a branch (manual, section 5). */
export interface Stated {
  readonly fact: Fact;
  readonly always: boolean;
}
