import type { AmountCstNode, ScopeCstNode, ScopePartCstNode } from "../../generated/grammar/cst.ts";
import { diagnose, type Span } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import type { ConditionNode } from "./condition.ts";
import { readNames, type DateNode, type Name, type Node, type NumberNode } from "./node.ts";
import { readCalendarPeriod, readRollingPeriod, type PeriodNode } from "./period.ts";
import { has, nowhere, spanning, spanOf, wordsAt, type Reader } from "./reader.ts";

/** Every expression, conditions included, as the drafter wrote it (manual, section 5). */
export type ExpressionNode =
  | NumberNode
  | DateNode
  | NameNode
  | DurationNode
  | GroupNode
  | ArithmeticNode
  | ShareNode
  | ExtremeNode
  | RoundNode
  | ConditionalNode
  | TableNode
  | SlicesNode
  | BandsNode
  | DatedNode
  | DistanceNode
  | PartNode
  | TotalNode
  | TallyNode
  | LedgerNode
  | ConditionNode
  | MissingNode;

/** A name used as a value: a fact, a define, a value of a `one of`, a column; or `yes` / `no`. */
export interface NameNode extends Node {
  readonly kind: "name";
  readonly name: string;
}

/** `3 years`, only to the right of `+` or `-` beside a date. */
export interface DurationNode extends Node {
  readonly kind: "duration";
  readonly count: ExpressionNode;
  readonly unit: "years" | "months" | "days";
}

/** An expression in brackets; kept, because `(A of B) + C` and `A of B + C` must be told apart. */
export interface GroupNode extends Node {
  readonly kind: "group";
  readonly inner: ExpressionNode;
}

/** `a + b`, `a - b`, `a * b`, `a / b`. */
export interface ArithmeticNode extends Node {
  readonly kind: "arithmetic";
  readonly operator: "+" | "-" | "*" | "/";
  readonly operatorSpan: Node["span"];
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
}

/** `A of B`. */
export interface ShareNode extends Node {
  readonly kind: "share";
  readonly rate: ExpressionNode;
  readonly of: ExpressionNode;
}

/** `min(a, b, …)` or `max(a, b, …)`. */
export interface ExtremeNode extends Node {
  readonly kind: "extreme";
  readonly which: "min" | "max";
  readonly of: readonly ExpressionNode[];
}

export type RoundingWord = "down" | "up" | "half up" | "half even";

/** `round X down to 100`. */
export interface RoundNode extends Node {
  readonly kind: "round";
  readonly value: ExpressionNode;
  readonly mode: RoundingWord;
  readonly to: NumberNode;
}

/** `A if COND, otherwise B`. */
export interface ConditionalNode extends Node {
  readonly kind: "conditional";
  readonly then: ExpressionNode;
  readonly condition: ExpressionNode;
  readonly otherwise: ExpressionNode;
}

/** `by EXPRESSION: VALUE for KEY, …, otherwise VALUE`. */
export interface TableNode extends Node {
  readonly kind: "table";
  readonly by: ExpressionNode;
  readonly rows: readonly TableRow[];
  readonly otherwise: ExpressionNode | undefined;
}
export interface TableRow extends Node {
  readonly value: ExpressionNode;
  readonly key: ExpressionNode;
}

/** `slices of X: 35% to 3_000_000, 15% above`. */
export interface SlicesNode extends Node {
  readonly kind: "slices";
  readonly of: ExpressionNode;
  readonly parts: readonly BandNode[];
}

/** `bands of X: 50_000 to 1_000_000, 80_000 below 5_000_000, 100_000 above`. */
export interface BandsNode extends Node {
  readonly kind: "bands";
  readonly of: ExpressionNode;
  readonly parts: readonly BandNode[];
}
export interface BandNode extends Node {
  readonly value: ExpressionNode;
  readonly edge: "to" | "below" | "above";
  /** Absent for `above`. */
  readonly bound: ExpressionNode | undefined;
}

/** `3_000_000 from 2019-03-19, 6_000_000 from 2024-12-16`. */
export interface DatedNode extends Node {
  readonly kind: "dated";
  readonly values: readonly DatedValue[];
}
export interface DatedValue extends Node {
  readonly value: ExpressionNode;
  readonly from: DateNode;
}

/** `days from D to D`, `years from …`, `months from …`. */
export interface DistanceNode extends Node {
  readonly kind: "distance";
  readonly unit: "years" | "months" | "days";
  readonly from: ExpressionNode;
  readonly to: ExpressionNode;
}

/** `year of D`, `month of D`. */
export interface PartNode extends Node {
  readonly kind: "part";
  readonly part: "year" | "month";
  readonly of: ExpressionNode;
}

/** `sum of EXPRESSION over LIST`. */
export interface TotalNode extends Node {
  readonly kind: "total";
  readonly value: ExpressionNode;
  readonly over: Name;
}

/** `count of LIST [where COND]`. */
export interface TallyNode extends Node {
  readonly kind: "tally";
  readonly over: Name;
  readonly where: ExpressionNode | undefined;
}

/** `awarded by G per SCOPE [PERIOD]` and its kin. `this` is a name here. */
export interface LedgerNode extends Node {
  readonly kind: "ledger";
  readonly measure: "awarded" | "paid" | "awards" | "years awarded" | "sum";
  /** Only with `sum of FACT by …`. */
  readonly fact: Name | undefined;
  readonly by: readonly Name[];
  readonly per: readonly Name[];
  readonly perClaim: boolean;
  readonly period: PeriodNode | undefined;
}

/** What stands where the drafter left something out; it has been reported already. */
export interface MissingNode extends Node {
  readonly kind: "missing";
}

/** The amount of a grant: `[up to] EXPRESSION [per FACT … [PERIOD]]` (manual, section 3). */
export interface AmountNode extends Node {
  readonly discretion: boolean;
  readonly value: ExpressionNode;
  /** `AMOUNT per FACT [PERIOD]`: the amount, and a cap of that amount. */
  readonly per: ScopeNode | undefined;
}

/** `per enterprise per kind per year`: the facts, `claim`, and the period, as far as written. */
export interface ScopeNode extends Node {
  readonly facts: readonly Name[];
  readonly claim: boolean;
  readonly period: PeriodNode | undefined;
}

/** What stands where the drafter left out an expression; what was left out has been reported. */
export const missing = (span: Span): MissingNode => ({ kind: "missing", span });

export function readAmount(reader: Reader, cst: AmountCstNode | undefined): AmountNode {
  if (cst === undefined) {
    const span = nowhere(reader.file);
    return { discretion: false, value: missing(span), per: undefined, span };
  }
  const { Up, expression, scope } = cst.children;
  return {
    discretion: has(Up),
    value: reader.expression(expression?.[0], "whole"),
    per: scope === undefined ? undefined : readScope(reader, scope[0]),
    span: spanOf(reader, cst),
  };
}

export function readScope(reader: Reader, cst: ScopeCstNode | undefined): ScopeNode {
  const parts = cst?.children.scopePart ?? [];
  return scopeOf(reader, parts) ?? noScope(nowhere(reader.file));
}

const noScope = (span: Span): ScopeNode => ({ facts: [], claim: false, period: undefined, span });

/** The parts of a scope, in any order; undefined where there are none. Two periods are reported. */
export function scopeOf(reader: Reader, parts: readonly ScopePartCstNode[]): ScopeNode | undefined {
  const [first, ...others] = parts.map((part) => spanOf(reader, part));
  if (first === undefined) return undefined;
  const pers = parts.flatMap(({ children }) => children.perPart ?? []);
  return {
    facts: pers.flatMap(({ children }) => readNames(reader, children.Name)),
    claim: pers.some(({ children }) => has(children.Claim)),
    period: onlyPeriod(
      reader,
      parts.flatMap((part) => periodOf(reader, part) ?? []),
    ),
    span: spanning(first, ...others),
  };
}

function periodOf(reader: Reader, { children }: ScopePartCstNode): PeriodNode | undefined {
  const [per] = children.perPart ?? [];
  if (per !== undefined) return readCalendarPeriod(reader, per);
  const [rolling] = children.rollingPeriod ?? [];
  return rolling === undefined ? undefined : readRollingPeriod(reader, rolling);
}

function onlyPeriod(reader: Reader, periods: readonly PeriodNode[]): PeriodNode | undefined {
  const [first, second] = periods;
  if (first !== undefined && second !== undefined) {
    const values = { first: wordsAt(reader, first.span), second: wordsAt(reader, second.span) };
    reader.report(diagnose(structure.secondPeriod, values, second.span));
  }
  return first;
}
