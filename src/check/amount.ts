import type { Expression, Unit } from "../model/amount.ts";
import type { Condition } from "../model/condition.ts";
import type { ExpressionNode } from "../syntax/amount.ts";
import { arithmeticDraft } from "./arithmetic.ts";
import { bandsDraft } from "./bands.ts";
import { comparisonDraft } from "./comparison.ts";
import { chainDraft, notDraft, settleCondition, withinDraft } from "./condition.ts";
import { conditionalDraft } from "./conditional.ts";
import type { Context, DefineUse } from "./context.ts";
import { datedDraft } from "./dated.ts";
import { datePartDraft, distanceDraft } from "./distance.ts";
import type { Checker, Draft } from "./draft.ts";
import { settled } from "./draft.ts";
import { extremeDraft } from "./extreme.ts";
import { ledgerDraft } from "./ledger-reading.ts";
import { numberDraft } from "./literal.ts";
import { nameDraft } from "./name.ts";
import { roundedDraft } from "./rounded.ts";
import { shareDraft } from "./share.ts";
import { slicesDraft } from "./slices.ts";
import { tableDraft } from "./table.ts";
import { tallyDraft, totalDraft } from "./total.ts";
import { settle } from "./units.ts";

/**
 * The expression in the unit that its place wants; bare numbers beside money become money (manual,
 * section 5). Undefined where it has a mistake, which has been reported.
 */
export const checkQuantity = (
  node: ExpressionNode,
  wanted: Unit | "date",
  context: Context,
): Expression | undefined => settle(draftIn(node, context), wanted, context);

/** What holds or does not hold; undefined where it has a mistake, which has been reported. */
export const checkCondition = (node: ExpressionNode, context: Context): Condition | undefined =>
  settleCondition(draftIn(node, context), context);

/** What it is before its surroundings have settled the unit of bare numbers. */
export const draftIn = (
  node: ExpressionNode,
  context: Context,
  within: readonly DefineUse[] = [],
): Draft | undefined => checkerIn(context, within).draft(node);

function checkerIn(context: Context, within: readonly DefineUse[]): Checker {
  const { names, currency, grant, columns, units, beneficiary } = context;
  const checker: Checker = {
    names,
    currency,
    grant,
    columns,
    units,
    beneficiary,
    within,
    report: (problem) => context.report(problem),
    draft: (node) => draftOf(node, checker),
    over: (inList) => checkerIn({ ...checker, columns: inList }, within),
  };
  return checker;
}

function draftOf(node: ExpressionNode, checker: Checker): Draft | undefined {
  switch (node.kind) {
    case "number":
      return numberDraft(node, checker);
    case "date":
      return settled({ kind: "date", date: node.date, gives: "date", span: node.span });
    case "name":
      return nameDraft(node, checker);
    case "duration":
      throw new Error("A length of time stands only after + or -, where it is read with its date.");
    case "group":
      return checker.draft(node.inner);
    case "arithmetic":
      return arithmeticDraft(node, checker);
    case "share":
      return shareDraft(node, checker);
    case "extreme":
      return extremeDraft(node, checker);
    case "round":
      return roundedDraft(node, checker);
    case "conditional":
      return conditionalDraft(node, checker);
    case "table":
      return tableDraft(node, checker);
    case "slices":
      return slicesDraft(node, checker);
    case "bands":
      return bandsDraft(node, checker);
    case "dated":
      return datedDraft(node, checker);
    case "distance":
      return distanceDraft(node, checker);
    case "part":
      return datePartDraft(node, checker);
    case "total":
      return totalDraft(node, checker);
    case "tally":
      return tallyDraft(node, checker);
    case "ledger":
      return ledgerDraft(node, checker);
    case "and":
    case "or":
      return chainDraft(node, checker);
    case "not":
      return notDraft(node, checker);
    case "comparison":
      return comparisonDraft(node, checker);
    case "within":
      return withinDraft(node, checker);
    case "missing":
      return undefined;
  }
}
