import { diagnose } from "../diagnostics/diagnostic.ts";
import { scopeNotCountable } from "../diagnostics/messages/ledger.ts";
import { emptyRange, listInList, partTwice } from "../diagnostics/messages/names.ts";
import { compare } from "../exact/rational.ts";
import type { Agency, Column, Fact, FactType, NamedValue } from "../model/fact.ts";
import type { ColumnNode, FactNode, TypeNode, ValueOfTypeNode } from "../syntax/document.ts";
import type { Name, Node } from "../syntax/node.ts";
import type { ClauseContext } from "./document.ts";
import { kindOfType } from "./kind.ts";
import { agencyNamed, factNamed } from "./lookup.ts";
import { checkLabel, checkText } from "./texts.ts";
import { allPresent } from "./units.ts";

/** What a claim states (manual, section 2, "Declarations"). */
export function checkFact(node: FactNode, context: ClauseContext): Fact | undefined {
  const label = checkLabel(node.label, node.type.kind === "id", context);
  const type = checkType(node.type, node.name, context);
  const per = allPresent(node.per.map((name) => ownerNamed(name, context)));
  const setBy = node.setBy === undefined ? "nobody" : agencyNamed(node.setBy, context);
  if (type === undefined || per === undefined || setBy === undefined) return undefined;
  return {
    name: node.name.name,
    type,
    label,
    setBy: setBy === "nobody" ? undefined : setBy,
    per,
    perYear: node.perYear,
    article: context.place.article?.number,
    span: node.span,
  };
}

/** What a value belongs to: a thing, or a choice among named values. */
function ownerNamed(name: Name, context: ClauseContext): Fact | undefined {
  const fact = factNamed(name, context);
  if (fact === undefined || fact.type.kind === "id" || fact.type.kind === "one of") return fact;
  const values = { name: name.name, found: kindOfType(fact.type) };
  context.report(diagnose(scopeNotCountable, values, name.span));
  return undefined;
}

/** Undefined, too, of a type that the drafter left out or wrote in part, which has been reported. */
function checkType(node: TypeNode, of: Name, context: ClauseContext): FactType | undefined {
  if (isMissing(node)) return undefined;
  switch (node.kind) {
    case "money":
    case "count":
    case "percent":
    case "date":
    case "yes/no":
    case "id":
      return { kind: node.kind };
    case "number":
      return rangeOf(node, of, context);
    case "one of":
      reportTwice(node.values, of, context);
      return { kind: "one of", values: node.values.map((value) => namedValue(value, context)) };
    case "list of":
      return listOf(node.columns, of, context);
  }
}

function rangeOf(
  node: Extract<TypeNode, { readonly kind: "number" }>,
  of: Name,
  context: ClauseContext,
): FactType | undefined {
  if (isMissing(node.from) || isMissing(node.to)) return undefined;
  const [from, to] = [node.from.value, node.to.value];
  if (compare(from, to) <= 0) return { kind: "number", from, to };
  context.report(diagnose(emptyRange, { name: of.name }, node.span));
  return undefined;
}

const isMissing = ({ span }: Node): boolean => span.start === span.end;

const namedValue = ({ name, label }: ValueOfTypeNode, context: ClauseContext): NamedValue => ({
  name: name.name,
  label: checkText(label, context),
});

function listOf(
  nodes: readonly ColumnNode[],
  of: Name,
  context: ClauseContext,
): FactType | undefined {
  reportTwice(nodes, of, context);
  const columns = allPresent(nodes.map((column) => checkColumn(column, context)));
  return columns && { kind: "list", columns };
}

function checkColumn(node: ColumnNode, context: ClauseContext): Column | undefined {
  const { name } = node.name;
  const label = checkLabel(node.label, node.type.kind === "id", context);
  if (node.type.kind === "list of") {
    context.report(diagnose(listInList, { name }, node.type.span));
    return undefined;
  }
  const type = checkType(node.type, node.name, context);
  return type && { name, type, label };
}

/** Parts without a name have been reported by the syntax. */
function reportTwice(parts: readonly { readonly name: Name }[], of: Name, context: ClauseContext) {
  for (const [place, { name }] of parts.entries()) {
    const first = parts.slice(0, place).find((earlier) => earlier.name.name === name.name);
    if (first === undefined || name.name === "") continue;
    const message = { en: "The first one stands here.", zh: "第一个在此处。" };
    const related = [{ span: first.name.span, message }];
    const values = { name: name.name, of: of.name };
    context.report(diagnose(partTwice, values, name.span, { related }));
  }
}

/** Whether claims and entries cannot tell the two apart, whatever their labels say. */
export const isSameShape = (a: Fact, b: Fact): boolean =>
  isSameType(a.type, b.type) &&
  namesOf(a.per) === namesOf(b.per) &&
  a.perYear === b.perYear &&
  agencyName(a.setBy) === agencyName(b.setBy);

const namesOf = (facts: readonly Fact[]): string => facts.map(({ name }) => name).join(" ");
const agencyName = (agency: Agency | undefined): string => agency?.name ?? "";

function isSameType(a: FactType, b: FactType): boolean {
  if (a.kind === "number" && b.kind === "number") {
    return compare(a.from, b.from) === 0 && compare(a.to, b.to) === 0;
  }
  if (a.kind === "one of" && b.kind === "one of") return isSameRow(a.values, b.values, () => true);
  if (a.kind === "list" && b.kind === "list") {
    return isSameRow(a.columns, b.columns, (one, other) => isSameType(one.type, other.type));
  }
  return a.kind === b.kind;
}

const isSameRow = <Part extends { readonly name: string }>(
  a: readonly Part[],
  b: readonly Part[],
  isAlike: (one: Part, other: Part) => boolean,
): boolean =>
  a.length === b.length &&
  a.every((part, place) => {
    const other = b[place];
    return other !== undefined && part.name === other.name && isAlike(part, other);
  });
