import type { Field } from "../../calculator/plan.ts";
import type { Column, FactType } from "../../model/fact.ts";

/** What is asked for a fact or a column that its reader has to know. */
export const columnOf = ({ name, type }: Pick<Column, "name" | "type">): Field => ({
  fact: name,
  kind: type.kind,
  ifEmpty: "ask",
  values: valuesOf(type),
  columns: type.kind === "list" ? type.columns.map(columnOf) : [],
});

export function valuesOf(type: FactType): readonly string[] {
  if (type.kind === "yes/no") return ["yes", "no"];
  return type.kind === "one of" ? type.values.map(({ name }) => name) : [];
}
