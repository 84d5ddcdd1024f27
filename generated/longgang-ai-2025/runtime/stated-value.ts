import { canonicalText, canonicalValue } from "./canonical.ts";
import { item } from "./growing.ts";
import type { PerOfShape } from "./per-values.ts";
import type { Prepared } from "./prepared.ts";
import type { Values } from "./values.ts";

/*
 * What a claim states of a `per` fact, as a number that is equal where the value is. This is its
 * code, unless a later text of the policy has made the fact another type, of which the same code
 * is another value: then the value is written out, with its type, and the number is the code of
 * that text and a half, which is no code.
 */

/** The number of what the claim states of the fact. */
export function statedValue(
  { per, position }: PerOfShape,
  claim: Prepared,
  values: Values,
): number {
  const code = claim.code(position);
  if (per.plan.isOneType) return code;
  const value = canonicalValue(item(claim.shape.facts, position), code, values);
  return values.names.code(JSON.stringify(value)) + 0.5;
}

/** The value of this number as text, for messages and notes. */
export function statedText({ per }: PerOfShape, stated: number, values: Values): string {
  if (per.plan.isOneType) return canonicalText(per.plan.fact, stated, values);
  const text = values.names.text(stated - 0.5);
  const value: unknown = JSON.parse(text);
  return typeof value === "string" ? value : text;
}
