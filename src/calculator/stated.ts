import { maxMinor } from "../exact/money.ts";
import { typedNumber, typedPercent } from "../locale/typed.ts";
import type { RawRow, RawValue } from "../model/claim.ts";
import type { Inputs, TypedRow } from "./inputs.ts";
import { textAt } from "./inputs.ts";
import type { Field, FieldKind, GrantPlan } from "./plan.ts";

export type Facts = Readonly<Record<string, RawValue>>;

/** The facts of the claim that the inputs make, without those that are empty and asked for. */
export const statedFacts = (inputs: Inputs, plan: GrantPlan): Facts => ({
  ...plan.assumed,
  ...Object.fromEntries(plan.fields.flatMap((field) => stated(field, inputs))),
});

function stated(field: Field, { typed, rows }: Inputs): readonly (readonly [string, RawValue])[] {
  if (field.kind === "list") {
    const filled = rowsAt(rows, field.fact).map(rowOf(field));
    const isBlank = filled.every((row) => Object.keys(row).length === 0);
    return isBlank && field.ifEmpty === "leave out" ? [] : [[field.fact, filled]];
  }
  const text = textAt(typed, field.fact);
  if (text !== "") return [[field.fact, plainValue(field.kind, text)]];
  // No award comes near it, so that what it limits is not limited.
  return field.ifEmpty === "no ceiling" ? [[field.fact, maxMinor]] : [];
}

const rowsAt = (rows: Inputs["rows"], list: string): readonly TypedRow[] =>
  Object.hasOwn(rows, list) ? (rows[list] ?? []) : [];

/** A cell left empty is missing, and the evaluator says so. */
const rowOf =
  ({ columns }: Field) =>
  (row: TypedRow): RawRow =>
    Object.fromEntries(
      columns.flatMap(({ fact, kind }) => {
        const text = textAt(row, fact);
        return text === "" ? [] : [[fact, plainValue(kind, text)]];
      }),
    );

/** What a person types, as a claim states it; what is none stays as it is, to be an error. */
export function plainValue(kind: FieldKind, text: string): string {
  switch (kind) {
    case "money":
    case "count":
    case "number":
      return typedNumber(text);
    case "percent":
      return typedPercent(text);
    case "date":
    case "yes/no":
    case "one of":
    case "id":
    case "list":
      return text;
  }
}
