import { diagnose } from "../diagnostics/diagnostic.ts";
import { clauseTwice, noPayee, rateOverWhole } from "../diagnostics/messages/grants.ts";
import { compare, one } from "../exact/rational.ts";
import type { Expression } from "../model/amount.ts";
import type { Cap, Scope } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import type { GrantCondition, Payment } from "../model/grant.ts";
import type { Period } from "../model/period.ts";
import type { Text } from "../model/text.ts";
import type { ClauseNode, GrantNode, MoneyClauseNode, TestNode } from "../syntax/grant.ts";
import { checkQuantity } from "./amount.ts";
import { checkConditions } from "./conditions.ts";
import type { ClauseContext, Place, Report } from "./document.ts";
import { headerLine } from "./header.ts";
import { factOfType } from "./lookup.ts";
import { checkPayment } from "./payment.ts";
import { checkPeriod } from "./period.ts";
import { checkScope } from "./scope.ts";
import { checkText } from "./texts.ts";

/** A grant with its place, its name, and whom it says it pays. */
export interface PlacedGrant {
  readonly node: GrantNode;
  readonly place: Place;
  readonly name: string;
  /** The fact after `to`. */
  readonly to: Fact | undefined;
}

/** What a grant itself says (manual, section 3); what headers and caps add depends on the day. */
export interface GrantText {
  readonly title: Text | undefined;
  readonly conditions: readonly GrantCondition[];
  readonly discretion: boolean;
  readonly amount: Expression;
  readonly less: Expression | undefined;
  readonly atLeast: Expression | undefined;
  readonly accumulated: { readonly scope: Scope; readonly period: Period } | undefined;
  readonly nothingBelow: Expression | undefined;
  readonly payment: Payment | undefined;
}

export const placeGrant = (node: GrantNode, name: string, context: ClauseContext): PlacedGrant => ({
  node,
  name,
  place: context.place,
  to: node.to && factOfType(node.to, "id", "to", context),
});

/** Undefined where the amount has a mistake; other clauses are checked all the same. */
export function checkGrant(
  { node }: PlacedGrant,
  amount: Expression | undefined,
  shared: readonly GrantCondition[],
  context: ClauseContext,
): GrantText | undefined {
  reportTwice(node, context);
  const title = node.title && checkText(node.title, context);
  const owner = { kind: "grant", prefix: context.grant ?? "" } as const;
  const conditions = checkConditions(node.clauses.filter(isTest), owner, shared, context);
  const clauses = {
    less: moneyOf(node, "less", context),
    atLeast: moneyOf(node, "at least", context),
    accumulated: accumulatedOf(node, context),
    nothingBelow: moneyOf(node, "nothing below", context),
    payment: paymentOf(node, context),
  };
  const { discretion } = node.amount;
  return amount && { title, conditions, discretion, amount, ...clauses };
}

const isTest = (clause: ClauseNode): clause is TestNode =>
  clause.kind === "when" || clause.kind === "except";

const singles = ["less", "at least", "nothing below", "accumulated", "pay"] as const;

function reportTwice({ clauses }: GrantNode, context: ClauseContext): void {
  for (const clause of singles) {
    const [first, ...others] = clauses.filter(({ kind }) => kind === clause);
    for (const { span } of others) {
      const message = { en: "The first one stands here.", zh: "第一处在此。" };
      const related = first === undefined ? [] : [{ span: first.span, message }];
      context.report(diagnose(clauseTwice, { clause }, span, { related }));
    }
  }
}

function moneyOf(
  { clauses }: GrantNode,
  kind: MoneyClauseNode["kind"],
  context: ClauseContext,
): Expression | undefined {
  const clause = clauses.find((one): one is MoneyClauseNode => one.kind === kind);
  return clause && checkQuantity(clause.amount, "money", context);
}

function accumulatedOf({ clauses }: GrantNode, context: ClauseContext): GrantText["accumulated"] {
  const clause = clauses.find((one) => one.kind === "accumulated");
  if (clause === undefined) return undefined;
  const scope = checkScope(clause.scope, context);
  const period = periodOf(clause.scope.period, context);
  return scope && period && { scope, period };
}

/** Without a period, over all time: a total is no ceiling that could be read in two ways. */
const periodOf = (
  node: Parameters<typeof checkPeriod>[0] | undefined,
  context: ClauseContext,
): Period | undefined => (node === undefined ? { kind: "lifetime" } : checkPeriod(node, context));

function paymentOf({ clauses }: GrantNode, context: ClauseContext): Payment | undefined {
  const clause = clauses.find((one) => one.kind === "pay");
  return clause && checkPayment(clause, context);
}

/**
 * Somebody must be paid: the fact after `to`, or the beneficiary that a header names by then. Reported
 * once, since one line in the header is what is usually missing.
 */
export function reportNoPayee(
  grants: readonly PlacedGrant[],
  headers: readonly Place[],
  report: Report,
): void {
  const hasBeneficiary = ({ inForce }: Place): boolean =>
    headers.some(
      ({ file, inForce: { from } }) =>
        from <= inForce.from && headerLine(file, "beneficiary") !== undefined,
    );
  const [first, ...others] = grants.filter(
    ({ node, place }) => node.to === undefined && !hasBeneficiary(place),
  );
  if (first === undefined) return;
  const message = { en: "Nor who is paid here.", zh: "此处同样没有写明。" };
  const related = others.map(({ node }) => ({ span: node.amount.span, message }));
  report(diagnose(noPayee, { grant: first.name }, first.node.amount.span, { related }));
}

/** `300% of spend` without a cap on money has no end (manual, section 10). */
export function reportRateOverWhole(
  text: GrantText,
  caps: readonly Cap[],
  context: ClauseContext,
): void {
  const { amount } = text;
  if (amount.kind !== "share" || amount.of.kind !== "fact") return;
  const { rate, of } = amount;
  if (rate.kind !== "constant" || compare(rate.value, one) <= 0) return;
  if (caps.some(({ limit, whenShort }) => limit.measure === "money" && isHard(whenShort))) return;
  const values = { rate: rate.value, fact: of.fact.name };
  context.report(diagnose(rateOverWhole, values, amount.span));
}

const isHard = (whenShort: Cap["whenShort"]): boolean => whenShort !== "in principle";
