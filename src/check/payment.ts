import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  paymentOverWhole,
  paymentParts,
  paymentWithoutRest,
} from "../diagnostics/messages/grants.ts";
import type { Rational } from "../exact/rational.ts";
import { add, compare, isInteger, one, zero } from "../exact/rational.ts";
import type { Expression } from "../model/amount.ts";
import type { Payment, Stage } from "../model/grant.ts";
import type { ExpressionNode } from "../syntax/amount.ts";
import type { PayNode, StageNode } from "../syntax/grant.ts";
import type { NumberNode } from "../syntax/node.ts";
import { draftIn } from "./amount.ts";
import type { ClauseContext } from "./document.ts";
import { ungroup } from "./draft.ts";
import { checkText } from "./texts.ts";
import { allPresent, settle } from "./units.ts";

/** `pay P when TEXT, …, rest when TEXT`, `pay in N parts` (manual, section 3). */
export function checkPayment({ plan }: PayNode, context: ClauseContext): Payment | undefined {
  switch (plan.kind) {
    case "equal":
      return equalParts(plan.parts, context);
    case "stages":
      return stagesOf(plan.stages, context);
  }
}

/** Nobody pays more often; and each result lists the parts. */
const mostParts = 1000;

function equalParts(node: NumberNode, context: ClauseContext): Payment | undefined {
  const { value, sign, span } = node;
  // What is no whole number from 1 on has been reported by the syntax.
  if (sign !== "" || !isInteger(value) || value.n < 1n) return undefined;
  if (value.n <= mostParts) return { kind: "equal", parts: Number(value.n) };
  context.report(diagnose(paymentParts, { most: mostParts }, span));
  return undefined;
}

function stagesOf(nodes: readonly StageNode[], context: ClauseContext): Payment | undefined {
  const misplaced = nodes.find(
    ({ share }, place) => (share === undefined) !== (place === nodes.length - 1),
  );
  if (misplaced !== undefined) context.report(restMissing(misplaced));
  const stages = allPresent(nodes.map((node) => stageOf(node, context)));
  if (stages === undefined || misplaced !== undefined) return undefined;
  const total = stages.map(({ share }) => fixedRate(share)).reduce(add, zero);
  if (compare(total, one) <= 0) return { kind: "stages", stages };
  const [first, last] = [nodes[0], nodes.at(-1)];
  const span = first && last && { ...first.span, end: last.span.end };
  if (span !== undefined) context.report(diagnose(paymentOverWhole, { total }, span));
  return undefined;
}

function restMissing({ share, span }: StageNode) {
  const label = { en: "Pay the rest", zh: "改为拨付余额" };
  const fixes = share === undefined ? [] : [{ label, edits: [{ span: share.span, text: "rest" }] }];
  return diagnose(paymentWithoutRest, {}, span, { fixes });
}

function stageOf({ share, when }: StageNode, context: ClauseContext): Stage | undefined {
  const text = checkText(when, context);
  if (share === undefined) return { share: undefined, when: text };
  const value = rateOrMoney(share, context);
  return value && { share: value, when: text };
}

/** A percentage or a fraction is a share of the award; a bare number is an amount. */
function rateOrMoney(node: ExpressionNode, context: ClauseContext): Expression | undefined {
  const draft = draftIn(node, context);
  if (draft?.kind === "settled" && draft.value.gives === "number") return draft.value;
  return settle(draft, isFraction(node) ? "rate" : "money", context);
}

function isFraction(node: ExpressionNode): boolean {
  const inner = ungroup(node);
  if (inner.kind !== "arithmetic" || inner.operator !== "/") return false;
  return inner.left.kind === "number" && inner.right.kind === "number";
}

const fixedRate = (share: Expression | undefined): Rational =>
  share?.kind === "constant" && share.gives === "number" ? share.value : zero;
