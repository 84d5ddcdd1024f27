import { parseDay } from "./calendar.ts";
import { isMinor } from "./minor.ts";
import { canonicalId } from "./names.ts";
import type { Column, FactType } from "./policy.ts";
import { fail } from "./problem.ts";
import { decimalText, isRecord, ownValue, strayKey } from "./read-value.ts";
import type { Values } from "./values.ts";
import { parseExact } from "./values.ts";

/** The code of a value as an entry records it (`canonical.ts`), which must be in that form. */
export function readCanonical(
  name: string,
  type: FactType,
  value: unknown,
  values: Values,
): number {
  if (type.type === "list") return rowsCode(name, value, type.columns, values);
  return plainCode(name, type.type, value, values);
}

function plainCode(
  name: string,
  type: Exclude<FactType["type"], "list">,
  value: unknown,
  { names }: Values,
): number {
  switch (type) {
    case "money":
    case "count":
      return typeof value === "number" && isMinor(value) && value >= 0 ? value : wrong(name, type);
    case "date":
      return (typeof value === "string" ? parseDay(value) : undefined) ?? wrong(name, type);
    case "yes/no":
      return typeof value === "boolean" ? Number(value) : wrong(name, type);
    case "id":
    case "one of":
      return isCanonicalId(value) ? names.code(value) : wrong(name, type);
    case "number":
    case "percent":
      return isExact(value) ? names.code(value) : wrong(name, type);
  }
}

const isCanonicalId = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && canonicalId(value) === value;

/** In the one form that is kept of it, so that what is equal is the same text. */
function isExact(value: unknown): value is string {
  const exact = typeof value === "string" ? parseExact(value) : undefined;
  return exact !== undefined && exact.n >= 0n && decimalText(exact) === value;
}

function rowsCode(
  name: string,
  value: unknown,
  columns: readonly Column[],
  values: Values,
): number {
  if (!Array.isArray(value)) return wrong(name, "list");
  const given: readonly unknown[] = value;
  const known = columns.map((column) => column.name);
  const rows = given.map((row) => {
    const isWhole = isRecord(row) && strayKey(row, known) === undefined;
    if (!isWhole) return wrong(name, "list");
    return columns.map((column) =>
      plainCode(`${name}.${column.name}`, column.type, ownValue(row, column.name), values),
    );
  });
  return values.codeOfRows(rows);
}

const wrong = (name: string, type: string): never =>
  fail("wrong-type", name, undefined, `${type} as an entry records it`);
