import type { PlainDate } from "../exact/date.ts";
import { parseDate } from "../exact/date.ts";
import { parseDecimal } from "../exact/decimal.ts";
import { minorPerMajor } from "../exact/money.ts";
import type { Rational } from "../exact/rational.ts";
import { divide, multiply, rational } from "../exact/rational.ts";
import type { RawRow, RawValue } from "../model/claim.ts";
import type { Column, FactType } from "../model/fact.ts";
import type { Text } from "../model/text.ts";
import { valueLabel } from "./form.ts";

/**
 * What a claim states, ready to be told. What is no value of the fact's type stays as it was
 * given.
 */
export type Stated =
  | { readonly kind: "money" | "number" | "percent"; readonly value: Rational }
  | { readonly kind: "date"; readonly date: PlainDate }
  | { readonly kind: "yes/no"; readonly holds: boolean }
  | { readonly kind: "choice"; readonly label: Text }
  | { readonly kind: "list"; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: "as given"; readonly text: string };

export interface Cell {
  readonly column: Column;
  readonly stated: Stated;
}

/** Money is a decimal string in units of the currency, or whole minor units (model, `Claim`). */
export function stated(raw: RawValue, type: FactType, currency: string): Stated {
  switch (type.kind) {
    case "money":
      return quantity("money", raw, minorOf(raw, currency));
    case "count":
    case "number":
      return quantity("number", raw, parseDecimal(textOf(raw)));
    case "percent":
      return quantity("percent", raw, rateOf(textOf(raw)));
    case "date":
      return dateOf(raw);
    case "yes/no":
      return truthOf(raw);
    case "one of":
      return choiceOf(raw, type);
    case "list":
      return listOf(raw, type.columns, currency);
    case "id":
      return asGiven(raw);
  }
}

/** A value as a ledger keeps it, in one text: money in minor units, a rate as a decimal. */
export function recorded(text: string, type: FactType, currency: string): Stated {
  switch (type.kind) {
    case "money":
      return quantity("money", text, parseDecimal(text));
    case "percent":
      return quantity("percent", text, parseDecimal(text));
    case "yes/no":
      return truthOf(text === "true" ? "yes" : text === "false" ? "no" : text);
    case "count":
    case "number":
    case "date":
    case "one of":
    case "id":
    case "list":
      return stated(text, type, currency);
  }
}

function quantity(
  kind: "money" | "number" | "percent",
  raw: RawValue,
  value: Rational | undefined,
): Stated {
  return value === undefined ? asGiven(raw) : { kind, value };
}

function minorOf(raw: RawValue, currency: string): Rational | undefined {
  if (typeof raw === "bigint") return rational(raw);
  if (typeof raw === "number") return Number.isSafeInteger(raw) ? rational(raw) : undefined;
  const major = typeof raw === "string" ? parseDecimal(raw) : undefined;
  return major && multiply(major, rational(minorPerMajor(currency)));
}

/** "33.3%", "5‰" */
function rateOf(text: string): Rational | undefined {
  const value = /[%‰]$/.test(text) ? parseDecimal(text.slice(0, -1)) : undefined;
  return value && divide(value, rational(text.endsWith("%") ? 100 : 1000));
}

function dateOf(raw: RawValue): Stated {
  const date = typeof raw === "string" ? parseDate(raw) : undefined;
  return date === undefined ? asGiven(raw) : { kind: "date", date };
}

function truthOf(raw: RawValue): Stated {
  if (raw === true || raw === "yes") return { kind: "yes/no", holds: true };
  return raw === false || raw === "no" ? { kind: "yes/no", holds: false } : asGiven(raw);
}

function choiceOf(raw: RawValue, type: FactType): Stated {
  const label = typeof raw === "string" ? valueLabel(type, raw) : undefined;
  return label === undefined ? asGiven(raw) : { kind: "choice", label };
}

function listOf(raw: RawValue, columns: readonly Column[], currency: string): Stated {
  if (typeof raw !== "object") return asGiven(raw);
  return { kind: "list", rows: raw.map((row) => cells(row, columns, currency)) };
}

const cells = (row: RawRow, columns: readonly Column[], currency: string): readonly Cell[] =>
  columns.flatMap((column) => {
    const raw = Object.hasOwn(row, column.name) ? row[column.name] : undefined;
    return raw === undefined ? [] : [{ column, stated: stated(raw, column.type, currency) }];
  });

const asGiven = (raw: RawValue): Stated => ({ kind: "as given", text: textOf(raw) });

/** A value as it was given, in one line. */
export const textOf = (raw: RawValue): string =>
  typeof raw === "object" ? JSON.stringify(raw) : String(raw);
