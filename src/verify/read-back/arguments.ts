import type { Course } from "./course.ts";
import { isTrue } from "./operators.ts";
import type { Quantity } from "./quantity.ts";
import type { Truth } from "./truth.ts";
import type { Applied, Fields, Value } from "./values.ts";
import { Outside } from "./values.ts";
import * as unread from "./unread.ts";

/* What a word of the run time is given, by its kind; another kind is outside of what is read. */

export const numberOf = (value: Value | undefined): Quantity => kindOf(value, "number").of;
export const ratioOf = (value: Value | undefined): Quantity => kindOf(value, "ratio").of;
export const dividedOf = (value: Value | undefined): Quantity => kindOf(value, "divided").of;
export const bigintOf = (value: Value | undefined): bigint => kindOf(value, "bigint").value;
export const textOf = (value: Value | undefined): string => kindOf(value, "text").value;
export const itemsOf = (value: Value | undefined): readonly Value[] => kindOf(value, "list").items;
export const functionOf = (value: Value | undefined): Applied => kindOf(value, "function");
export const rowsOf = (value: Value | undefined): Extract<Value, { kind: "rows" }> =>
  kindOf(value, "rows");
export const fieldsOf = (value: Value | undefined): Fields => kindOf(value, "record");

export const truthsOf = (values: readonly Value[], course: Course): readonly Truth[] =>
  values.map((value) => isTrue(value, course));

/** One of a few words. */
export function wordOf<Word extends string>(
  value: Value | undefined,
  words: readonly Word[],
): Word {
  const text = textOf(value);
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Outside(unread.theWord(text));
  return found;
}

/** The field of a record; undefined where it has none. */
export const fieldOf = (value: Value | undefined, name: string): Value | undefined =>
  fieldsOf(value).fields.get(name);

/** A record with these fields and no others; those with `?` may be absent. */
export function withFields(value: Value | undefined, names: readonly string[]): Fields {
  const found = fieldsOf(value);
  const known = names.map((name) => name.replace("?", ""));
  const strange = [...found.fields.keys()].find((name) => !known.includes(name));
  if (strange !== undefined) throw new Outside(unread.theField(strange));
  const lacking = names.find((name) => !name.endsWith("?") && !found.fields.has(name));
  if (lacking !== undefined) throw new Outside(unread.noField(lacking));
  return found;
}

function kindOf<Kind extends Value["kind"]>(
  value: Value | undefined,
  kind: Kind,
): Extract<Value, { kind: Kind }> {
  if (value !== undefined && isKind(value, kind)) return value;
  throw new Outside(unread.otherKind(value?.kind ?? "gap", kind));
}

const isKind = <Kind extends Value["kind"]>(
  value: Value,
  kind: Kind,
): value is Extract<Value, { kind: Kind }> => value.kind === kind;
