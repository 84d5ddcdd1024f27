import type { Rational } from "../exact/rational.ts";
import type { Column, Fact, FactType } from "../model/fact.ts";
import type { PolicyError } from "../model/outcome.ts";
import { parseExact } from "./exact-amount.ts";
import type { Setting } from "./setting.ts";
import { factNamed } from "./setting.ts";

/** What an error is about. */
export type Named =
  | { readonly kind: "fact"; readonly fact: Fact }
  | { readonly kind: "column"; readonly list: Fact; readonly column: Column; readonly name: string }
  | { readonly kind: "field"; readonly field: Field }
  | { readonly kind: "other"; readonly name: string };

/** What a claim, an event or a row of a register has beside facts. */
export type Field = (typeof fields)[number];
const fields = ["grant", "id", "decided", "amount", "claim", "event", "award"] as const;

/** A fact, a column as "staff.wage", or a field of the claim. */
export function named(name: string, s: Setting): Named {
  const fact = factNamed(name, s);
  if (fact !== undefined) return { kind: "fact", fact };
  const field = fields.find((one) => one === name);
  if (field !== undefined) return { kind: "field", field };
  return columnNamed(name, s) ?? { kind: "other", name };
}

export function typeOf(found: Named): FactType | undefined {
  if (found.kind === "fact") return found.fact.type;
  return found.kind === "column" ? found.column.type : undefined;
}

function columnNamed(name: string, s: Setting): Named | undefined {
  const [listName = "", columnName] = name.split(".");
  const list = factNamed(listName, s);
  const columns = list?.type.kind === "list" ? list.type.columns : [];
  const column = columns.find((one) => one.name === columnName);
  return list && column && { kind: "column", list, column, name };
}

/** The amount in "at most 5000", which an error says in minor units; 0 where there is none. */
export const boundIn = ({ expected }: PolicyError): Rational =>
  parseExact(/-?\d+(?:\/\d+)?$/.exec(expected)?.[0] ?? "0");

/** The day in "2025-01-01 or later", as it is written in a cell. */
export const dayIn = ({ expected }: PolicyError): string =>
  /^\d{4}-\d{2}-\d{2}/.exec(expected)?.[0] ?? "";
