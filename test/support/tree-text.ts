import { formatDecimal, isFiniteDecimal } from "../../src/exact/decimal.ts";
import { multiply, rational } from "../../src/exact/rational.ts";
import type { BandNode, ExpressionNode, LedgerNode, ScopeNode } from "../../src/syntax/amount.ts";
import type { NumberNode } from "../../src/syntax/node.ts";
import type { PeriodNode } from "../../src/syntax/period.ts";

/** An expression as nested lists, one list for each node: "(* 2 jobs)". */
export function treeText(node: ExpressionNode): string {
  switch (node.kind) {
    case "number":
      return numberText(node);
    case "date":
      return node.date;
    case "name":
      return node.name;
    case "missing":
      return "?";
    case "duration":
      return list(node.unit, treeText(node.count));
    case "group":
      return list("group", treeText(node.inner));
    case "arithmetic":
      return list(node.operator, treeText(node.left), treeText(node.right));
    case "share":
      return list("of", treeText(node.rate), treeText(node.of));
    case "extreme":
      return list(node.which, ...node.of.map(treeText));
    case "round":
      return list(`round ${node.mode}`, treeText(node.value), numberText(node.to));
    case "conditional":
      return list("if", ...[node.condition, node.then, node.otherwise].map(treeText));
    case "table":
      return list(
        "by",
        treeText(node.by),
        ...node.rows.map(({ key, value }) => `${treeText(key)}=${treeText(value)}`),
        ...(node.otherwise === undefined ? [] : [`else=${treeText(node.otherwise)}`]),
      );
    case "slices":
    case "bands":
      return list(node.kind, treeText(node.of), ...node.parts.map(bandText));
    case "dated":
      return list(
        "dated",
        ...node.values.map(({ from, value }) => `${from.date}=${treeText(value)}`),
      );
    case "distance":
      return list(`${node.unit} from`, treeText(node.from), treeText(node.to));
    case "part":
      return list(`${node.part} of`, treeText(node.of));
    case "total":
      return list("sum", treeText(node.value), node.over.name);
    case "tally":
      return list("count", node.over.name, ...(node.where ? [treeText(node.where)] : []));
    case "ledger":
      return ledgerText(node);
    case "and":
    case "or":
      return list(node.kind, ...node.parts.map(treeText));
    case "not":
      return list("not", treeText(node.part));
    case "comparison":
      return list(node.operator, treeText(node.left), treeText(node.right));
    case "within":
      return list("in", ...[node.value, node.from, node.to].map(treeText));
  }
}

/** "per enterprise, per year". */
export function scopeText({ facts, claim, period }: ScopeNode): string {
  const parts = facts.map(({ name }) => `per ${name}`);
  return [...parts, ...(claim ? ["per claim"] : []), ...periodText(period)].join(", ");
}

const list = (...parts: readonly string[]): string => `(${parts.join(" ")})`;

function numberText({ value, sign }: NumberNode): string {
  const shown = multiply(value, rational({ "": 1, "%": 100, "‰": 1000 }[sign]));
  const figure = isFiniteDecimal(shown) ? formatDecimal(shown) : `${shown.n}/${shown.d}`;
  return `${figure}${sign}`;
}

const bandText = ({ value, edge, bound }: BandNode): string =>
  `${edge}${bound === undefined ? "" : ` ${treeText(bound)}`}=${treeText(value)}`;

function ledgerText({ measure, fact, by, per, perClaim, period, span }: LedgerNode): string {
  const what = fact === undefined ? measure : `${measure} ${fact.name}`;
  const scope = scopeText({ facts: per, claim: perClaim, period, span });
  const names = by.map(({ name }) => name).join(" ");
  return scope === "" ? list(what, names) : list(what, `${names}; ${scope}`);
}

function periodText(period: PeriodNode | undefined): readonly string[] {
  if (period === undefined) return [];
  switch (period.kind) {
    case "lifetime":
      return ["per lifetime"];
    case "calendar":
      return [`per ${period.unit}${dayText(period.from)}`];
    case "rolling":
      return [`in any ${period.count} ${period.unit}${dayText(period.from)}`];
  }
}

const dayText = (day: { readonly month: number; readonly day: number } | undefined): string =>
  day === undefined ? "" : ` from ${day.month}/${day.day}`;
