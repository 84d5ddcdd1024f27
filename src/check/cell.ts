import type { Fix, Span } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  emptyId,
  percentageWithoutSign,
  valueOutOfRange,
  wrongValue,
} from "../diagnostics/messages/values.ts";
import { formatDecimal, isFiniteDecimal } from "../exact/decimal.ts";
import { formatMinor } from "../exact/money.ts";
import type { Rational } from "../exact/rational.ts";
import { compare, isInteger, multiply, one, rational, zero } from "../exact/rational.ts";
import type { RawRow } from "../model/claim.ts";
import type { FactType } from "../model/fact.ts";
import type { ValueNode } from "../syntax/example.ts";
import type { NumberNode } from "../syntax/node.ts";
import { checkChoice, replacement } from "./choice.ts";
import type { Context } from "./context.ts";
import { kindOfType } from "./kind.ts";
import { checkMoney } from "./literal.ts";

/** A fact, or a column of a list. */
export interface Stated {
  readonly name: string;
  readonly type: FactType;
}

/** Whatever a row can hold in one column. */
export type RawCell = RawRow[string];

/** The raw form of one value that is no list. */
export function checkCell(node: ValueNode, of: Stated, context: Context): RawCell | undefined {
  switch (of.type.kind) {
    case "money":
      return moneyValue(node, of, context);
    case "count":
      return countValue(node, of, context);
    case "number":
      return numberValue(node, { ...of, ...of.type }, context);
    case "percent":
      return percentValue(node, of, context);
    case "date":
      return node.kind === "date" ? node.date : wrong(node, of, context);
    case "yes/no":
      return yesOrNo(node, of, context);
    case "one of":
      return choiceValue(node, of, context);
    case "id":
      return idValue(node, of, context);
    case "list":
      return wrong(node, of, context);
  }
}

function moneyValue(node: ValueNode, of: Stated, context: Context): string | undefined {
  if (!isPlainNumber(node)) return wrong(node, of, context);
  const minor = checkMoney(node, context);
  return minor === undefined ? undefined : formatMinor(minor, context.currency.code);
}

function countValue(node: ValueNode, of: Stated, context: Context): number | undefined {
  if (!isPlainNumber(node) || !isInteger(node.value)) return wrong(node, of, context);
  const largest = BigInt(Number.MAX_SAFE_INTEGER);
  if (node.value.n <= largest) return Number(node.value.n);
  return outOfRange(node, of, ["0", largest.toString()], context);
}

function numberValue(
  node: ValueNode,
  of: Stated & { readonly from: Rational; readonly to: Rational },
  context: Context,
): string | undefined {
  if (!isPlainNumber(node) || !isFiniteDecimal(node.value)) return wrong(node, of, context);
  if (isWithin(node.value, of.from, of.to)) return formatDecimal(node.value);
  return outOfRange(node, of, [formatDecimal(of.from), formatDecimal(of.to)], context);
}

function percentValue(node: ValueNode, of: Stated, context: Context): string | undefined {
  if (node.kind !== "number") return wrong(node, of, context);
  const { value, sign, span } = node;
  if (sign === "") {
    const end = { ...span, start: span.end };
    const fixes = [{ label: replacement(span, `${shown(value)}%`).label, edits: [addSign(end)] }];
    const problem = { fact: of.name, value };
    context.report(diagnose(percentageWithoutSign, problem, span, { fixes }));
    return undefined;
  }
  if (!isWithin(value, zero, one)) return outOfRange(node, of, ["0%", "100%"], context);
  return `${formatDecimal(multiply(value, rational(sign === "%" ? 100 : 1000)))}${sign}`;
}

function yesOrNo(node: ValueNode, of: Stated, context: Context): boolean | undefined {
  if (node.kind !== "name") return wrong(node, of, context);
  if (node.name === "yes" || node.name === "no") return node.name === "yes";
  return wrong(node, of, context);
}

function choiceValue(node: ValueNode, of: Stated, context: Context): string | undefined {
  const values = of.type.kind === "one of" ? of.type.values : [];
  if (node.kind === "name") return checkChoice(node, { name: of.name, values }, context);
  const isNamed = node.kind === "string" && values.some(({ name }) => name === node.value);
  return wrong(node, of, context, isNamed ? [replacement(node.span, node.value)] : []);
}

function idValue(node: ValueNode, of: Stated, context: Context): string | undefined {
  if (node.kind === "name") {
    return wrong(node, of, context, [replacement(node.span, `"${node.name}"`)]);
  }
  if (node.kind !== "string") return wrong(node, of, context);
  if (node.value.normalize("NFKC").trim() !== "") return node.value;
  context.report(diagnose(emptyId, { fact: of.name }, node.span));
  return undefined;
}

function wrong(
  node: ValueNode,
  { name, type }: Stated,
  context: Context,
  fixes: readonly Fix[] = [],
): undefined {
  const values = { fact: name, wanted: kindOfType(type) };
  context.report(diagnose(wrongValue, values, node.span, { fixes }));
  return undefined;
}

function outOfRange(
  node: ValueNode,
  { name }: Stated,
  [from, to]: readonly [from: string, to: string],
  context: Context,
): undefined {
  context.report(diagnose(valueOutOfRange, { fact: name, from, to }, node.span));
  return undefined;
}

const isPlainNumber = (node: ValueNode): node is NumberNode =>
  node.kind === "number" && node.sign === "";

const isWithin = (value: Rational, from: Rational, to: Rational): boolean =>
  compare(value, from) >= 0 && compare(value, to) <= 0;

const shown = (value: Rational): string =>
  isFiniteDecimal(value) ? formatDecimal(value) : `${value.n}/${value.d}`;

const addSign = (span: Span) => ({ span, text: "%" });
