import type { FactType } from "../../model/fact.ts";
import type { Algebra } from "./algebra.ts";
import { firstDay, lastDay } from "./calendar.ts";
import { mostSafe } from "./course.ts";
import type { Quantity } from "./quantity.ts";

/*
 * What the formulas of both sides read: values of facts, left open within the bounds that reading a
 * claim has checked.
 */

/** The names of all choices, in the order of the numbers that stand for them in an evaluator. */
export type Choices = readonly string[];

/** What a fact or a column holds; `values` are those of a choice. */
export interface ValueType {
  readonly kind: FactType["kind"];
  readonly values: readonly string[];
}

export const valueType = (type: FactType): ValueType => ({
  kind: type.kind,
  values: type.kind === "one of" ? type.values.map(({ name }) => name) : [],
});

/** A money, count, number, percent, date, id or choice that is left open. */
export function anyValue(
  name: string,
  { kind, values }: ValueType,
  choices: Choices,
  algebra: Algebra,
): Quantity {
  switch (kind) {
    case "money":
    case "count":
      return algebra.open(name, [], { from: 0n, to: mostSafe });
    case "date":
      return algebra.open(name, [], { from: firstDay, to: lastDay });
    case "id":
      return algebra.open(name, [], { from: 0n });
    case "one of":
      return algebra.open(name, [], boundsOf(values, choices));
    case "number":
    case "percent":
      return algebra.open(name, [], { isWhole: false });
    case "yes/no":
    case "list":
      throw new Error(`${name} is no quantity.`);
  }
}

/** Wider than need be where its values do not stand side by side. */
function boundsOf(
  values: readonly string[],
  choices: Choices,
): { readonly from: bigint; readonly to: bigint } {
  const codes = values.map((name) => choices.indexOf(name));
  return { from: BigInt(Math.min(...codes)), to: BigInt(Math.max(...codes)) };
}

/** The day that decides the version and the period of a claim. */
export const dayOfClaim = (algebra: Algebra): Quantity =>
  anyValue("day of the claim", { kind: "date", values: [] }, [], algebra);

/** The name under which the value of a fact, or of a column in a row, is left open. */
export const factName = (name: string): string => `fact ${name}`;
export const columnName = (list: string, column: string): string => `row ${list}.${column}`;
