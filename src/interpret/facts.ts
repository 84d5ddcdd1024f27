import type { PlainDate } from "../exact/date.ts";
import { parseDecimal } from "../exact/decimal.ts";
import type { Rational } from "../exact/rational.ts";
import { divide, rational } from "../exact/rational.ts";
import type { Expression } from "../model/amount.ts";
import type { CanonicalRow, CanonicalValue } from "../model/entry.ts";
import type { Policy } from "../model/policy.ts";
import { factsOf } from "../model/walk.ts";

/** What a claim or an entry states, by the names of the facts, in canonical form. */
export type Facts = Readonly<Record<string, CanonicalValue>>;

/** What is stated under the name. Only own keys: a fact may be called `constructor`. */
export const valueIn = (facts: Facts, name: string): CanonicalValue | undefined =>
  Object.hasOwn(facts, name) ? facts[name] : undefined;

/** The date that decides period and version; every claim and every entry states it. */
export function dateIn(facts: Facts, { datedBy }: Policy): PlainDate {
  const date = valueIn(facts, datedBy.name);
  if (typeof date !== "string") throw new Error(`An entry without ${datedBy.name}.`);
  return date;
}

/** A canonical quantity: a whole number, or a decimal or fraction as text. */
export function quantityOf(value: CanonicalValue): Rational {
  if (typeof value === "number") return rational(value);
  if (typeof value !== "string") throw new Error("A truth or a list is no quantity.");
  const [above = "", below = "1"] = value.split("/");
  const [n, d] = [parseDecimal(above), parseDecimal(below)];
  if (n === undefined || d === undefined) throw new Error(`"${value}" is no quantity.`);
  return divide(n, d);
}

/** Whether two claims state the same facts with the same values, in whatever order. */
export function sameFacts(a: Facts, b: Facts): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => sameValue(valueIn(a, name), valueIn(b, name)))
  );
}

/** Whether two canonical values are the same. */
export function sameValue(a: CanonicalValue | undefined, b: CanonicalValue | undefined): boolean {
  if (!isList(a) || !isList(b)) return a === b;
  return a.length === b.length && a.every((row, index) => sameRow(row, b[index]));
}

const sameRow = (a: CanonicalRow, b: CanonicalRow | undefined): boolean =>
  b !== undefined && sameFacts(a, b);

const isList = (value: CanonicalValue | undefined): value is readonly CanonicalRow[] =>
  Array.isArray(value);

/** The first fact that an expression reads: what an error in it is about; "" if it reads none. */
export const firstFact = (expression: Expression): string =>
  [...factsOf(expression)][0]?.name ?? "";

/** A canonical value as text, for messages. */
export const textOf = (value: CanonicalValue): string =>
  isList(value) ? JSON.stringify(value) : String(value);
