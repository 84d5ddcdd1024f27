import type { Rational } from "../../exact/rational.ts";
import type { Column, Fact, FactType } from "../../model/fact.ts";
import { constant } from "./constant.ts";
import { key, literal } from "./literal.ts";
import type { Module } from "./module.ts";

/** The declarations of all facts, by which grants, caps and readings name them. */
export function factDeclarations(module: Module): string {
  const { facts } = module.policy;
  const names = [...new Set(facts.map(({ name }) => name))];
  const declared = facts.map(
    (fact) => `${key(module.factKey(fact))}: ${declaration(fact, names.indexOf(fact.name))},`,
  );
  return `const fact = {\n${declared.join("\n")}\n} satisfies Record<string, Fact>;`;
}

function declaration({ name, type, per, perYear, setBy }: Fact, place: number): string {
  const owners = per.map((owner) => literal(owner.name));
  const fields = [
    `name: ${literal(name)}`,
    `place: ${place}`,
    typeFields(type),
    ...(per.length > 0 ? [`per: [${owners.join(", ")}]`] : []),
    ...(perYear ? ["perYear: true"] : []),
    ...(setBy === undefined ? [] : ["setByAgency: true"]),
  ];
  return `{ ${fields.join(", ")} }`;
}

function typeFields(type: FactType): string {
  const field = `type: ${literal(type.kind)}`;
  switch (type.kind) {
    case "number":
      return `${field}, ${range(type)}`;
    case "one of":
      return `${field}, values: [${type.values.map(({ name }) => literal(name)).join(", ")}]`;
    case "list":
      return `${field}, columns: [${type.columns.map(column).join(", ")}]`;
    default:
      return field;
  }
}

const range = ({ from, to }: { readonly from: Rational; readonly to: Rational }): string =>
  `from: ${constant(from)}, to: ${constant(to)}`;

const column = ({ name, type }: Column): string =>
  `{ name: ${literal(name)}, ${typeFields(type)} }`;

/** The codes of all values of `one of` facts. */
export function choiceCodes({ choices }: Module): string {
  const codes = choices.map((value, code) => `${key(value)}: ${code},`);
  return `const choice = {\n${codes.join("\n")}\n} as const;`;
}

/** Facts that formulas read, and whether every claim for which they are worked out states them. */
export type FactsRead = ReadonlyMap<Fact, boolean>;

/** The function that reads them from a claim, as a property. */
export function reader(facts: FactsRead, module: Module): string {
  const read = [...facts].map(
    ([fact, isSure]) => `${key(fact.name)}: ${readOne(fact, isSure, module)}`,
  );
  if (read.length === 0) return "facts: () => ({})";
  return `facts: (given: Given) => ({\n${read.join(",\n")}\n})`;
}

function readOne(fact: Fact, isSure: boolean, module: Module): string {
  const method = `${readingMethod(fact)}${isSure ? "" : "If"}`;
  const columns = fact.type.kind === "list" ? `, ${rowReader(fact.type.columns)}` : "";
  return `given.${method}(${module.fact(fact)}${columns})`;
}

function rowReader(columns: readonly Column[]): string {
  const read = columns.map(
    (each, place) => `${key(each.name)}: row.${readingMethod(each)}(${place})`,
  );
  return `(row) => ({ ${read.join(", ")} })`;
}

function readingMethod({ type }: Fact | Column): string {
  switch (type.kind) {
    case "yes/no":
      return "truth";
    case "number":
    case "percent":
      return "ratio";
    case "list":
      return "rows";
    case "money":
    case "count":
    case "date":
    case "id":
    case "one of":
      return "number";
  }
}

/** The type of a parameter through which a function gets them. */
export function factsType(facts: FactsRead): string {
  const fields = [...facts].map(
    ([fact, isSure]) =>
      `readonly ${key(fact.name)}: ${valueType(fact)}${isSure ? "" : " | undefined"}`,
  );
  return fields.length === 0 ? "unknown" : `{ ${fields.join("; ")} }`;
}

function valueType({ type }: Fact | Column): string {
  switch (type.kind) {
    case "yes/no":
      return "boolean";
    case "number":
    case "percent":
      return "Ratio";
    case "list":
      return `readonly { ${type.columns
        .map((each) => `readonly ${key(each.name)}: ${valueType(each)}`)
        .join("; ")} }[]`;
    default:
      return "number";
  }
}
