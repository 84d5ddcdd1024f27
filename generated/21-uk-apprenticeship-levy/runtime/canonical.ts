import { dayText } from "./calendar.ts";
import type { CanonicalRow, CanonicalValue } from "./entry.ts";
import type { Given } from "./given.ts";
import type { FactType } from "./policy.ts";
import { cell } from "./growing.ts";
import type { Values } from "./values.ts";

/** The facts of a claim as plain data, in the order of the policy. */
export const canonicalFacts = ({ shape, codes, values }: Given): Record<string, CanonicalValue> =>
  Object.fromEntries(
    shape.facts.map((fact, place) => [fact.name, canonicalValue(fact, cell(codes, place), values)]),
  );

/** A value as plain data that survives JSON, from its code. */
export function canonicalValue(type: FactType, code: number, values: Values): CanonicalValue {
  if (type.type !== "list") return plainValue(type.type, code, values);
  return values.rows(code).map((row): CanonicalRow => {
    const cells = type.columns.map((column, place) => [
      column.name,
      plainValue(column.type, cell(row, place), values),
    ]);
    return Object.fromEntries(cells);
  });
}

function plainValue(
  type: Exclude<FactType["type"], "list">,
  code: number,
  values: Values,
): number | string | boolean {
  switch (type) {
    case "money":
    case "count":
      return code;
    case "date":
      return dayText(code);
    case "yes/no":
      return code === 1;
    case "id":
    case "one of":
    case "number":
    case "percent":
      return values.names.text(code);
  }
}

/** A value as text, for messages and notes. */
export function canonicalText(type: FactType, code: number, values: Values): string {
  const value = canonicalValue(type, code, values);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
