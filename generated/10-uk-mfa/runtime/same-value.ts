import { canonicalValue } from "./canonical.ts";
import type { Given } from "./given.ts";
import { cell, item } from "./growing.ts";
import type { Fact } from "./policy.ts";

/*
 * What is stated of a fact, as a number that is equal where the value is, in whatever text of the
 * policy it is declared. This is its code, unless the texts give the fact different types: the 7 of
 * a count and the seventh id have one code. Then the value is written out, with its type, and the
 * number is the code of that text.
 */

/** The number of the value that is given of the fact, or NaN where it is not stated. */
export function valueIn(given: Given, fact: Fact): number {
  const { shape, values } = given;
  const position = shape.position(fact.place);
  if (position < 0) return NaN;
  const code = cell(given.codes, position);
  if (!shape.retyped.includes(fact.place)) return code;
  const value = canonicalValue(item(shape.facts, position), code, values);
  return values.names.code(JSON.stringify(value));
}
