import type { Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  moneyDecimals,
  moneyTooLarge,
  percentageAsNumber,
  wrongUnit,
} from "../diagnostics/messages/units.ts";
import { formatDecimal } from "../exact/decimal.ts";
import { maxMinor } from "../exact/money.ts";
import type { Rational } from "../exact/rational.ts";
import { compare, isInteger, multiply, one, rational } from "../exact/rational.ts";
import type { Constant, Expression } from "../model/amount.ts";
import type { Currency } from "../model/policy.ts";
import type { ArithmeticNode } from "../syntax/amount.ts";
import type { NumberNode } from "../syntax/node.ts";
import type { Context } from "./context.ts";
import type { Draft, Flexible, Wanted } from "./draft.ts";
import { settled } from "./draft.ts";

/** A number, or a fraction of two numbers. */
type LiteralNode = NumberNode | ArithmeticNode;

/** A number as written: a percentage is a rate, any other takes the unit of its surroundings. */
export function numberDraft(node: NumberNode, context: Context): Draft {
  if (node.sign === "") return bareNumber(node, node.value, context);
  const { value, sign: written, span } = node;
  return settled({ kind: "constant", value, written, gives: "number", span });
}

/** A bare number, also one worked out from literals, such as `2/3`. */
export function bareNumber(node: LiteralNode, value: Rational, context: Context): Flexible {
  return {
    kind: "flexible",
    literal: true,
    named: false,
    prefers: () => "number",
    as: (wanted) => constantAs(wanted, node, value, context),
    span: node.span,
  };
}

/** An amount in whole minor units, as examples and events state it. */
export function checkMoney(node: NumberNode, context: Context): bigint | undefined {
  if (node.sign !== "") {
    context.report(diagnose(wrongUnit, { found: "rate", wanted: "money" }, node.span));
    return undefined;
  }
  const minor = toMinor(node.value, context.currency);
  if (isTooLarge(minor, node, context)) return undefined;
  if (isInteger(minor)) return minor.n;
  reportDecimals(node, context);
  return undefined;
}

/** Major units as minor ones: 1.5 yuan are 150 fen. */
export const toMinor = (major: Rational, { decimals }: Currency): Rational =>
  multiply(major, rational(10n ** BigInt(decimals)));

function constantAs(
  wanted: Wanted,
  node: LiteralNode,
  value: Rational,
  context: Context,
): Expression | undefined {
  switch (wanted) {
    case "money":
      return settleMoney(node, value, context);
    case "price":
      return constant(toMinor(value, context.currency), "money", node);
    case "count":
      return constant(value, isInteger(value) ? "count" : "number", node);
    case "number":
      return constant(value, "number", node);
    case "rate":
      return settleRate(node, value, context);
  }
}

const constant = (value: Rational, gives: Constant["gives"], { span }: LiteralNode): Constant => ({
  kind: "constant",
  value,
  written: "",
  gives,
  span,
});

/** A fraction such as 1_000_000 / 3 is exact; only a decimal can have too many digits. */
function settleMoney(node: LiteralNode, value: Rational, context: Context): Constant | undefined {
  const minor = toMinor(value, context.currency);
  if (isTooLarge(minor, node, context)) return undefined;
  if (node.kind === "arithmetic" || isInteger(minor)) return constant(minor, "money", node);
  reportDecimals(node, context);
  return undefined;
}

function isTooLarge(minor: Rational, { span }: LiteralNode, context: Context): boolean {
  if (compare(minor, rational(maxMinor)) <= 0) return false;
  const values = { largest: maxMinor, currency: context.currency.code };
  context.report(diagnose(moneyTooLarge, values, span));
  return true;
}

function reportDecimals({ span }: LiteralNode, context: Context): void {
  const { code: currency, decimals } = context.currency;
  context.report(diagnose(moneyDecimals, { currency, decimals }, span));
}

function settleRate(node: LiteralNode, value: Rational, context: Context): Constant | undefined {
  if (compare(value, one) <= 0) return constant(value, "number", node);
  const fixes = asPercentage(node, value);
  context.report(diagnose(percentageAsNumber, { value }, node.span, { fixes }));
  return undefined;
}

/** Of 30 it is 30%; nobody meant 500%. */
function asPercentage(node: LiteralNode, value: Rational): readonly Fix[] {
  if (node.kind === "arithmetic" || compare(value, rational(100)) > 0) return [];
  const percentage = `${formatDecimal(value)}%`;
  const label = { en: `Write ${percentage}`, zh: `改为 ${percentage}` };
  const span = { ...node.span, start: node.span.end };
  return [{ label, edits: [{ span, text: "%" }] }];
}
