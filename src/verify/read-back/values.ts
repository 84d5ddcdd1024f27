import type { Texts } from "../../diagnostics/message.ts";
import type { Course } from "./course.ts";
import type { Quantity } from "./quantity.ts";
import type { Truth } from "./truth.ts";
import * as unread from "./unread.ts";

/** What an expression of the text gives. Numbers of the text are whole numbers. */
export type Value =
  | { readonly kind: "number"; readonly of: Quantity }
  | { readonly kind: "ratio"; readonly of: Quantity }
  /** A number of the text that was divided by a whole number, to be cut off at once. */
  | { readonly kind: "divided"; readonly of: Quantity }
  /** What `compare` gives: -1, 0 or 1, to be compared with 0. */
  | { readonly kind: "order"; readonly left: Quantity; readonly right: Quantity }
  | { readonly kind: "truth"; readonly of: Truth }
  | { readonly kind: "bigint"; readonly value: bigint }
  | { readonly kind: "text"; readonly value: string }
  /** Written as `true` or `false`. */
  | { readonly kind: "boolean"; readonly value: boolean }
  | Fields
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "rows"; readonly list: string; readonly row: Fields }
  | Applied
  /** A fact that a claim may not state: `undefined` where it does not. */
  | { readonly kind: "perhaps"; readonly stated: Truth; readonly value: Value }
  | { readonly kind: "absent" }
  /** Nothing comes after what has failed. */
  | { readonly kind: "never" };

export interface Fields {
  readonly kind: "record";
  readonly fields: ReadonlyMap<string, Value>;
}

export interface Applied {
  readonly kind: "function";
  readonly apply: (given: readonly Value[], course: Course) => Value;
}

/** What the names of the text stand for. */
export type Names = (name: string) => Value | undefined;

export const absent: Value = { kind: "absent" };
export const never: Value = { kind: "never" };
export const number = (of: Quantity): Value => ({ kind: "number", of });
export const ratio = (of: Quantity): Value => ({ kind: "ratio", of });
export const truthValue = (of: Truth): Value => ({ kind: "truth", of });
export const record = (fields: Readonly<Record<string, Value>>): Fields => ({
  kind: "record",
  fields: new Map(Object.entries(fields)),
});
export const applied = (apply: Applied["apply"]): Applied => ({ kind: "function", apply });

/**
 * Text outside of what can be read back. It is thrown, caught in one place, and handed out as a
 * refusal; what is refused is never taken for something near it.
 */
export class Outside extends Error {
  readonly says: Texts;
  /** Where it stands, as an offset into the text; absent until the nearest node is known. */
  readonly at: number | undefined;
  constructor(says: Texts, at?: number) {
    super(says.en);
    this.says = says;
    this.at = at;
  }
}

/** One of two values, by a condition; what has failed leaves the other one. */
export function chosen(condition: Truth, then: Value, otherwise: Value, course: Course): Value {
  const { algebra } = course;
  if (then.kind === "never") return otherwise;
  if (otherwise.kind === "never") return then;
  if (condition.kind === "known") return condition.is ? then : otherwise;
  if (then.kind === "number" && otherwise.kind === "number") {
    return number(algebra.choose(condition, then.of, otherwise.of));
  }
  if (then.kind === "ratio" && otherwise.kind === "ratio") {
    return ratio(algebra.choose(condition, then.of, otherwise.of));
  }
  if (then.kind === "truth" && otherwise.kind === "truth") {
    return truthValue(algebra.chooseTruth(condition, then.of, otherwise.of));
  }
  if (then.kind === "absent" && otherwise.kind === "absent") return absent;
  throw new Outside(unread.choiceBetween(then.kind, otherwise.kind));
}
