import type { Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { kinds } from "../diagnostics/kinds.ts";
import {
  dateArithmetic,
  dividedByMoney,
  divisionByZero,
  moneyTimesMoney,
  wrongUnit,
} from "../diagnostics/messages/units.ts";
import { divide, isZero } from "../exact/rational.ts";
import type { Arithmetic, Expression } from "../model/amount.ts";
import type { ArithmeticNode, ExpressionNode } from "../syntax/amount.ts";
import type { NumberNode } from "../syntax/node.ts";
import type { Checker, Draft, Flexible, Quantity, Settled, Wanted } from "./draft.ts";
import { kindOf, settled, ungroup } from "./draft.ts";
import { bareNumber } from "./literal.ts";
import { shiftDraft } from "./shift.ts";
import { commonUnit, paired, preferred, quantities } from "./units.ts";

/** `a + b`, `a - b`, `a * b`, `a / b` (manual, section 5, "Units"). */
export function arithmeticDraft(node: ArithmeticNode, checker: Checker): Draft | undefined {
  switch (node.operator) {
    case "+":
    case "-":
      return sumDraft(node, checker);
    case "*":
      return productDraft(node, checker);
    case "/":
      return quotientDraft(node, checker);
  }
}

function sumDraft(node: ArithmeticNode, checker: Checker): Draft | undefined {
  const duration = ungroup(node.right);
  if (duration.kind === "duration") return shiftDraft(node, duration, checker);
  const parts = [addend(checker.draft(node.left)), addend(checker.draft(node.right))] as const;
  const date = parts.find((part) => part?.kind === "settled" && part.value.gives === "date");
  if (date !== undefined && !parts.includes(undefined)) {
    const related = [{ span: date.span, message: { en: "This is a date.", zh: "此处为日期。" } }];
    const fixes = durationsFor(node);
    checker.report(diagnose(dateArithmetic, {}, node.span, { related, fixes }));
    return undefined;
  }
  return paired(parts, node.span, checker, (left, right) => operation(node, left, right));
}

/** 1.5 - share is a rate, though 1.5 alone would be none. */
const addend = (draft: Draft | undefined): Draft | undefined =>
  draft?.kind === "flexible" ? { ...draft, as: (wanted) => draft.as(numberFor(wanted)) } : draft;

/** What a bare number after a date may have meant. */
function durationsFor({ right }: ArithmeticNode): readonly Fix[] {
  if (right.kind !== "number" || right.sign !== "") return [];
  const span = { ...right.span, start: right.span.end };
  return ["days", "months", "years"].map((unit) => ({
    label: { en: `Count in ${unit}`, zh: `以 ${unit} 计` },
    edits: [{ span, text: ` ${unit}` }],
  }));
}

function productDraft(node: ArithmeticNode, checker: Checker): Draft | undefined {
  const operands = numbersIn(node, checker);
  if (operands === undefined) return undefined;
  const [left, right] = operands;
  if (isMoney(left) && isMoney(right)) {
    checker.report(
      diagnose(moneyTimesMoney, {}, node.span, { related: [placeOf(left), placeOf(right)] }),
    );
    return undefined;
  }
  const bare = operands.filter((operand) => operand.kind === "flexible");
  if (bare.length === 0 || isMoney(left) || isMoney(right)) {
    return settledIn(node, valueAs(left, "number"), valueAs(right, "number"));
  }
  return bareResult(node, operands, (wanted) => {
    const price = priceAmong(bare);
    return [
      valueAs(left, left === price ? priceFor(wanted) : factorFor(wanted)),
      valueAs(right, right === price ? priceFor(wanted) : factorFor(wanted)),
    ];
  });
}

/** Which factor is the money, where the product is: one known to be, else the first literal. */
const priceAmong = (bare: readonly Flexible[]): Flexible | undefined =>
  bare.find((factor) => factor.prefers() === "money") ??
  bare.find(({ literal }) => literal) ??
  bare[0];

function quotientDraft(node: ArithmeticNode, checker: Checker): Draft | undefined {
  const [dividend, divisor] = [literalIn(node.left), literalIn(node.right)];
  if (divisor !== undefined && isZero(divisor.value)) {
    checker.report(diagnose(divisionByZero, {}, node.right.span));
    return undefined;
  }
  if (dividend !== undefined && divisor !== undefined) {
    return bareNumber(node, divide(dividend.value, divisor.value), checker);
  }
  const operands = numbersIn(node, checker);
  return operands && quotientOf(node, operands, checker);
}

function quotientOf(node: ArithmeticNode, operands: Operands, checker: Checker): Draft | undefined {
  const [left, right] = operands;
  if (isMoney(right)) return ratioOfMoney(node, left, right, checker);
  if (left.kind === "flexible") {
    return bareResult(node, operands, (wanted) => bareQuotient(left, right, wanted));
  }
  if (isMoney(left) && right.kind === "flexible" && right.named) {
    return moneyByDefine(node, left, right);
  }
  return settledIn(node, left.value, valueAs(right, "number"));
}

function bareQuotient(left: Flexible, right: Quantity, wanted: Wanted): Sides {
  const bare = right.kind === "flexible" ? [left, right] : [];
  const isRatio = !isMoneyUnit(wanted) && preferred(bare) === "money";
  return isRatio
    ? [left.as("money"), valueAs(right, "money")]
    : [left.as(priceFor(wanted)), valueAs(right, "number")];
}

function ratioOfMoney(
  node: ArithmeticNode,
  left: Quantity,
  right: Quantity,
  checker: Checker,
): Draft | undefined {
  if (left.kind === "flexible" || isMoney(left)) {
    return settledIn(node, valueAs(left, "money"), valueAs(right, "money"));
  }
  const related = [placeOf(right)];
  checker.report(diagnose(dividedByMoney, { found: kindOf(left) }, node.span, { related }));
  return undefined;
}

/**
 * Money divided by a define of bare numbers: a number where a number is wanted, for then the define
 * is money, and money otherwise.
 */
const moneyByDefine = (node: ArithmeticNode, left: Settled, right: Flexible): Flexible => ({
  ...bareResult(node, [left, right], (wanted) => [
    left.value,
    right.as(isMoneyUnit(wanted) ? "number" : "money"),
  ]),
  prefers: () => (right.prefers() === "money" ? "number" : "money"),
});

type Sides = readonly [left: Expression | undefined, right: Expression | undefined];
type Operands = readonly [left: Quantity, right: Quantity];

/** Both sides as quantities; a date is none. */
function numbersIn(node: ArithmeticNode, checker: Checker): Operands | undefined {
  const drafts = [checker.draft(node.left), checker.draft(node.right)];
  const [left, right] = quantities(drafts, checker) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const date = [left, right].find((part) => kindOf(part) === "date");
  if (date === undefined) return [left, right];
  checker.report(diagnose(wrongUnit, { found: "date", wanted: "number" }, date.span));
  return undefined;
}

function bareResult(
  node: ArithmeticNode,
  operands: Operands,
  sides: (wanted: Wanted) => Sides,
): Flexible {
  const bare = operands.filter((operand) => operand.kind === "flexible");
  return {
    kind: "flexible",
    literal: operands.every((operand) => operand.kind === "flexible" && operand.literal),
    named: bare.some(({ named }) => named),
    prefers: () => preferred(bare),
    as: (wanted) => {
      const [left, right] = sides(wanted);
      return left && right && operation(node, left, right);
    },
    span: node.span,
  };
}

function settledIn(
  node: ArithmeticNode,
  left: Expression | undefined,
  right: Expression | undefined,
): Draft | undefined {
  return left && right && settled(operation(node, left, right));
}

/** The sides have been brought to units that go together. */
function operation(node: ArithmeticNode, left: Expression, right: Expression): Arithmetic {
  const { operator, span } = node;
  return { kind: "arithmetic", operator, left, right, gives: unitGiven(node, left, right), span };
}

function unitGiven(
  { operator }: ArithmeticNode,
  left: Expression,
  right: Expression,
): Arithmetic["gives"] {
  switch (operator) {
    case "+":
    case "-":
      return commonUnit([left, right]);
    case "*":
      return right.gives === "money" ? "money" : commonUnit([left, right]);
    case "/":
      return left.gives === "money" && right.gives !== "money" ? "money" : "number";
  }
}

const valueAs = (operand: Quantity, wanted: Wanted): Expression | undefined =>
  operand.kind === "settled" ? operand.value : operand.as(wanted);

const isMoney = (operand: Quantity): operand is Settled =>
  operand.kind === "settled" && operand.value.gives === "money";

const isMoneyUnit = (wanted: Wanted): boolean => wanted === "money" || wanted === "price";

const numberFor = (wanted: Wanted): Wanted => (wanted === "rate" ? "number" : wanted);
const priceFor = (wanted: Wanted): Wanted => (isMoneyUnit(wanted) ? "price" : numberFor(wanted));
const factorFor = (wanted: Wanted): Wanted => (isMoneyUnit(wanted) ? "number" : numberFor(wanted));

function literalIn(node: ExpressionNode): NumberNode | undefined {
  const inner = ungroup(node);
  return inner.kind === "number" && inner.sign === "" ? inner : undefined;
}

const placeOf = (operand: Quantity) => ({
  span: operand.span,
  message: {
    en: `This is ${kinds[kindOf(operand)].en}.`,
    zh: `此处为${kinds[kindOf(operand)].zh}。`,
  },
});
