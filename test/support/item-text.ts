import type { ScopeNode } from "../../src/syntax/amount.ts";
import type { CapNode } from "../../src/syntax/cap.ts";
import type { FactNode, ItemNode, TypeNode } from "../../src/syntax/document.ts";
import type { ClaimStepNode, ExampleNode, StatementNode } from "../../src/syntax/example.ts";
import type { ClauseNode, GrantNode, PayNode } from "../../src/syntax/grant.ts";
import type { Name, TextNode } from "../../src/syntax/node.ts";
import { scopeText, treeText } from "./tree-text.ts";

/** An item on one line for each of its parts; expressions as nested lists. */
export function itemText(item: ItemNode): string {
  switch (item.kind) {
    case "languages":
      return `languages ${namesText(item.languages)}`;
    case "issued by":
    case "interpreted by":
      return `${item.kind} ${item.agency.name}`;
    case "source":
      return `source ${item.path.value}`;
    case "currency":
      return `currency ${item.code.name} ${item.mode} ${treeText(item.to)}`;
    case "effective":
      return `effective ${item.from.date} ${termText(item.term)}`;
    case "dated by":
    case "beneficiary":
      return `${item.kind} ${item.fact.name}`;
    case "window":
      return `window ${item.from.month}/${item.from.day} to ${item.to.month}/${item.to.day}`;
    case "agency":
    case "external":
      return `${item.kind} ${item.name.name} ${textText(item.text)}`;
    case "fact":
      return factText(item);
    case "define":
      return `define ${item.name.name} ${treeText(item.value)} ${textText(item.label)}`;
    case "use":
      return `use ${item.path.value} as ${item.as.name}`;
    case "grant":
      return grantText(item);
    case "stray":
      return `stray ${clauseText(item.clause)}`;
    case "when":
    case "except":
    case "cap":
      return clauseText(item);
    case "quote":
      return `quote ${item.words.value}`;
    case "purpose":
    case "commitment":
    case "note":
      return `${item.kind} ${textText(item.text)}`;
    case "responsible":
      return `responsible ${namesText(item.agencies)}`;
    case "prevails over":
    case "yields to":
      return `${item.kind} ${item.external.name}`;
    case "reading":
      return [
        `reading ${item.words.value}: ${textText(item.as)}`,
        ...item.ratherThan.map((text) => `not ${textText(text)}`),
        `because ${textText(item.because)}`,
      ].join("\n");
    case "example":
      return exampleText(item);
  }
}

const namesText = (names: readonly Name[]): string => names.map(({ name }) => name).join(", ");

const textText = ({ strings }: TextNode): string => strings.map(({ value }) => value).join(" / ");

type Term = Extract<ItemNode, { readonly kind: "effective" }>["term"];

function termText(term: Term): string {
  switch (term.kind) {
    case "open":
      return "open";
    case "to":
      return `to ${term.to.date}`;
    case "for":
      return `for ${term.count} ${term.unit}`;
  }
}

function factText({ name, type, per, perYear, setBy, label }: FactNode): string {
  const parts = [
    ...per.map((fact) => `per ${fact.name}`),
    ...(perYear ? ["per year"] : []),
    ...(setBy === undefined ? [] : [`set by ${setBy.name}`]),
  ];
  return ["fact", name.name, typeText(type), ...parts, textText(label)].join(" ");
}

function typeText(type: TypeNode): string {
  switch (type.kind) {
    case "number":
      return `number ${treeText(type.from)} to ${treeText(type.to)}`;
    case "one of":
      return `one of (${type.values.map(({ name, label }) => `${name.name} ${textText(label)}`).join(", ")})`;
    case "list of":
      return `list of (${type.columns
        .map((column) => `${column.name.name} ${typeText(column.type)} ${textText(column.label)}`)
        .join(", ")})`;
    default:
      return type.kind;
  }
}

function grantText({ name, title, amount, to, clauses }: GrantNode): string {
  const head = [
    "grant",
    ...(name === undefined ? [] : [name.name]),
    ...(title === undefined ? [] : [`${textText(title)}:`]),
    ...(amount.discretion ? ["up to"] : []),
    treeText(amount.value),
    ...(amount.per === undefined ? [] : [scopeText(amount.per)]),
    ...(to === undefined ? [] : [`to ${to.name}`]),
  ];
  return [head.join(" "), ...clauses.map(clauseText)].join("\n");
}

function clauseText(clause: ClauseNode): string {
  switch (clause.kind) {
    case "when":
    case "except":
      return `${clause.kind} ${treeText(clause.condition)}`;
    case "less":
    case "at least":
    case "nothing below":
      return `${clause.kind} ${treeText(clause.amount)}`;
    case "accumulated":
      return `accumulated ${scopeText(clause.scope)}`;
    case "cap":
      return capText(clause);
    case "pay":
      return `pay ${planText(clause)}`;
  }
}

function capText({ limit, scope, whenShort, ranked, over }: CapNode): string {
  const parts = [
    `cap ${treeText(limit.value)} ${limit.measure}`,
    ...optionalScope(scope),
    ...whenShort.map(({ word }) => word),
    ...(ranked === undefined ? [] : [rankedText(ranked.by)]),
    ...(over === undefined ? [] : [`over ${over.all ? "all; " : ""}${namesText(over.names)}`]),
  ];
  return parts.join(", ");
}

const optionalScope = (scope: ScopeNode | undefined): readonly string[] =>
  scope === undefined ? [] : [scopeText(scope)];

type Ranking = NonNullable<CapNode["ranked"]>["by"];

const rankedText = (by: Ranking): string =>
  by === "award" ? "ranked by award" : `ranked by ${by.map(treeText).join(" then ")}`;

function planText({ plan }: PayNode): string {
  if (plan.kind === "equal") return `in ${treeText(plan.parts)} parts`;
  return plan.stages
    .map(
      ({ share, when }) =>
        `${share === undefined ? "rest" : treeText(share)} when ${textText(when)}`,
    )
    .join(", ");
}

function exampleText({ title, given, steps }: ExampleNode): string {
  const lines = steps.map((step) => {
    if (step.kind === "claim") return claimText(step);
    if (step.kind === "round") return "round";
    return [step.kind, treeText(step.claim), ...(step.amount ? [treeText(step.amount)] : [])].join(
      " ",
    );
  });
  return [`example ${textText(title)}`, `given ${statementsText(given)}`, ...lines].join("\n");
}

function claimText({ grant, facts, expected }: ClaimStepNode): string {
  const { outcome, amount, by } = expected;
  const result = [
    outcome,
    ...(amount === undefined ? [] : [treeText(amount)]),
    ...(by === undefined ? [] : [`by ${by.value}`]),
  ];
  return `claim ${grant.name} (${statementsText(facts)}) ${result.join(" ")}`;
}

const statementsText = (statements: readonly StatementNode[]): string =>
  statements.map(({ fact, value }) => `${fact.name}=${valueText(value)}`).join(" ");

function valueText(value: StatementNode["value"]): string {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.value);
    case "list":
      return `[${value.rows.map(({ cells }) => statementsText(cells)).join("; ")}]`;
    default:
      return treeText(value);
  }
}
