import type { Span } from "../diagnostics/diagnostic.ts";
import type { Kind } from "../diagnostics/kinds.ts";
import type { Choice, Expression, Unit } from "../model/amount.ts";
import type { Condition, IdValue } from "../model/condition.ts";
import type { Column, NamedValue } from "../model/fact.ts";
import type { ExpressionNode, NameNode } from "../syntax/amount.ts";
import type { Context, DefineUse } from "./context.ts";

/** What an expression is before its surroundings have settled the unit of bare numbers. */
export type Draft = Quantity | Holding | Choosing | Naming | Rows;

/** What can be worked out: an amount, a number or a date. */
export type Quantity = Settled | Flexible;

/** A quantity with a unit of its own, or a date. */
export interface Settled {
  readonly kind: "settled";
  readonly value: Expression;
  readonly span: Span;
}

/** An expression of bare numbers: it takes the unit of what it stands beside (manual, section 5). */
export interface Flexible {
  readonly kind: "flexible";
  /** Whether it is made of literals alone, without any fact or define. */
  readonly literal: boolean;
  /** Whether it holds a define, which may turn out to be money elsewhere. */
  readonly named: boolean;
  /** What it is where nothing beside it has a unit: money if a define in it is money elsewhere. */
  prefers(): "money" | "number";
  /** Settles the unit, once. Undefined: it cannot be had so, which has been reported. */
  as(wanted: Wanted): Expression | undefined;
  readonly span: Span;
}

/**
 * A unit, or more closely: a number that is a rate, or money that multiplies a number, as in
 * `0.005 * pages`; such a price may be finer than the smallest coin.
 */
export type Wanted = Unit | "rate" | "price";

export interface Holding {
  readonly kind: "condition";
  readonly value: Condition;
  readonly span: Span;
}
/** A `one of` fact or column, whose value is a name. */
export interface Choosing {
  readonly kind: "choice";
  readonly of: Choice;
  readonly name: string;
  readonly values: readonly NamedValue[];
  readonly span: Span;
}
export interface Naming {
  readonly kind: "id";
  readonly of: IdValue;
  readonly span: Span;
}
export interface Rows {
  readonly kind: "list";
  readonly span: Span;
}

/** What the check of one construct asks of its surroundings: its parts may be anything. */
export interface Checker extends Context {
  /** Inside the value of a define: how its check came here, the outermost first. */
  readonly within: readonly DefineUse[];
  draft(node: ExpressionNode): Draft | undefined;
  /** The same, with the columns of a list in sight. */
  over(columns: readonly Column[]): Checker;
}

export const settled = (value: Expression): Settled => ({
  kind: "settled",
  value,
  span: value.span,
});

export const holding = (value: Condition): Holding => ({
  kind: "condition",
  value,
  span: value.span,
});

/** What a draft is, as the messages say it. */
export function kindOf(draft: Draft): Kind {
  switch (draft.kind) {
    case "settled":
      return kindOfValue(draft.value);
    case "flexible":
      return draft.prefers();
    case "condition":
      return "yes/no";
    case "choice":
    case "id":
    case "list":
      return draft.kind;
  }
}

const kindOfValue = (value: Expression): Kind => (isRate(value) ? "rate" : value.gives);

/** Whether its drafter thinks of it in percent. */
export function isRate(value: Expression): boolean {
  switch (value.kind) {
    case "constant":
      return value.written !== "";
    case "fact":
      return value.fact.type.kind === "percent";
    case "column":
      return value.column.type.kind === "percent";
    default:
      return false;
  }
}

/** What stands inside the brackets, if there are any. */
export function ungroup(node: ExpressionNode): ExpressionNode {
  return node.kind === "group" ? ungroup(node.inner) : node;
}

/** A name in brackets is still a name: of a value of a `one of`, or `yes` and `no`. */
export function nameIn(node: ExpressionNode): NameNode | undefined {
  const inner = ungroup(node);
  return inner.kind === "name" ? inner : undefined;
}
