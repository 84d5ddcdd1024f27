import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import type { Define } from "../model/amount.ts";
import type { Agency, Column, External, Fact } from "../model/fact.ts";
import type { Currency } from "../model/policy.ts";
import type { Unit } from "../model/amount.ts";
import type { Name } from "../syntax/node.ts";
import type { Draft } from "./draft.ts";

/** What a name of the policy stands for (manual, section 2, "Names"). */
export type Named =
  | { readonly kind: "fact"; readonly fact: Fact; readonly declared: Span }
  | { readonly kind: "define"; readonly define: DefineInUse; readonly declared: Span }
  | { readonly kind: "grant"; readonly grant: string; readonly declared: Span }
  | { readonly kind: "agency"; readonly agency: Agency; readonly declared: Span }
  | { readonly kind: "external"; readonly external: External; readonly declared: Span };

/**
 * A define is checked when it is first used: bare numbers in it take the unit of the use. `wanted`
 * absent: whatever it gives by itself. Undefined: it has a mistake, which has been reported once.
 */
export interface DefineInUse {
  readonly name: string;
  resolve(wanted: Unit | undefined, use: Span): Define | undefined;
  /** What a use of its name is worth; `within` are the defines whose values lead to this use. */
  draft(use: Span, within: readonly DefineUse[]): Draft | undefined;
}

/** A define whose value is being checked, and the place in it where the next one is used. */
export interface DefineUse {
  readonly define: string;
  readonly use: Span;
}

/**
 * Which defines of bare numbers are money, as far as their uses have shown. A use that leaves the
 * unit open may come before the one that settles it; then the policy is checked once more.
 */
export interface FoundUnits {
  /** Their places, each a file and an offset. */
  readonly money: Set<string>;
}

/** Where names are looked up: the whole policy, seen from one article's version. */
export interface Names {
  /**
   * Reports an unknown name, offering the nearest, and marks what it finds as used. `words` are
   * those of the language that could stand in its place.
   */
  find(name: Name, words?: readonly string[]): Named | undefined;
  /** As `find`, but silent about what it does not know. */
  peek(name: string): Named | undefined;
}

/** What the checks of expressions and clauses need beside the node. */
export interface Context {
  readonly names: Names;
  readonly currency: Currency;
  /** The grant whose clauses these are: what `this` stands for. */
  readonly grant: string | undefined;
  /** The columns in sight inside `sum of … over` and `count of … where`. */
  readonly columns: readonly Column[];
  readonly units: FoundUnits;
  /** Whom the header names as paid, for repairs that offer a scope. */
  readonly beneficiary: string | undefined;
  report(problem: Diagnostic): void;
}
