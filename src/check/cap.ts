import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  proRataInAny,
  rankedWithoutCount,
  whenShortOfCount,
  whenShortTwice,
} from "../diagnostics/messages/caps.ts";
import type { Expression } from "../model/amount.ts";
import type { Cap, Limit, Ranking, WhenShort } from "../model/cap.ts";
import type { Period } from "../model/period.ts";
import type { AmountNode, ExpressionNode, ScopeNode } from "../syntax/amount.ts";
import type { CapNode, LimitNode, RankedNode, WhenShortNode } from "../syntax/cap.ts";
import type { ClauseNode } from "../syntax/grant.ts";
import type { Node } from "../syntax/node.ts";
import { checkQuantity, draftIn } from "./amount.ts";
import { checkLimit } from "./cap-limit.ts";
import { capPeriod } from "./cap-period.ts";
import type { ClauseContext } from "./document.ts";
import { prefixOf } from "./document.ts";
import type { PlacedGrant } from "./grant.ts";
import type { Counted, Payees } from "./joint.ts";
import { countedBy, reportOver } from "./joint.ts";
import { asProduct } from "./per-number.ts";
import { removing } from "./repair.ts";
import { checkScope } from "./scope.ts";
import { allPresent, settle } from "./units.ts";

/** What a cap is made of, wherever it was written. */
interface CapParts {
  readonly id: string;
  readonly wording: Cap["wording"];
  readonly counted: Counted | undefined;
  readonly limit: Limit | undefined;
  readonly scope: ScopeNode | undefined;
  /** After what a period would be written. */
  readonly last: Node;
  readonly whenShort: readonly WhenShortNode[];
  readonly ranked: RankedNode | undefined;
  readonly span: Node["span"];
  /** The amount that it was made of: `AMOUNT per FACT`. */
  readonly amount: AmountNode | undefined;
}

/**
 * The caps in the clauses of a grant (manual, section 4), and first the one that `AMOUNT per FACT`
 * makes of its amount (section 3).
 */
export function capsOfGrant(
  grant: PlacedGrant,
  amount: Expression | undefined,
  payees: Payees,
  context: ClauseContext,
): readonly Cap[] {
  const { name, node } = grant;
  const counted = { grants: [name], externals: [] };
  const caps = node.clauses.filter(isCap);
  for (const cap of caps) reportOver(cap, node, context);
  const own = node.amount.per === undefined ? [] : [amountPer(grant, amount, counted)];
  const parts = [...own, ...caps.map((cap) => partsOf(cap, "cap", counted, context))];
  return parts
    .map((part, place) => ({ ...part, id: `${name}.cap${place + 1}` }))
    .map((part) => checkCap(part, payees, context))
    .filter((cap) => cap !== undefined);
}

const isCap = (clause: ClauseNode): clause is CapNode => clause.kind === "cap";

/** A `joint cap`; `number` is its place among those of its article or header. */
export function jointCap(
  node: CapNode,
  number: number,
  payees: Payees,
  context: ClauseContext,
): Cap | undefined {
  const wording = node.over?.all === true ? "joint over all" : "joint";
  const counted = countedBy(node, payees, context);
  const parts = partsOf(node, wording, counted, context);
  const id = `${prefixOf(context.place)}.joint${number}`;
  return checkCap({ ...parts, id }, payees, context);
}

function amountPer(
  { node: { amount } }: PlacedGrant,
  value: Expression | undefined,
  counted: Counted,
): CapParts {
  return {
    id: "",
    wording: "amount per",
    counted,
    limit: value && { measure: "money", amount: value },
    scope: amount.per,
    last: amount.per ?? amount,
    whenShort: [],
    ranked: undefined,
    span: amount.span,
    amount,
  };
}

const partsOf = (
  { limit, scope, whenShort, ranked, span }: CapNode,
  wording: Cap["wording"],
  counted: Counted | undefined,
  context: ClauseContext,
): CapParts => ({
  id: "",
  wording,
  counted,
  limit: limitOf(limit, context),
  scope,
  last: scope ?? limit,
  whenShort,
  ranked,
  span,
  amount: undefined,
});

function limitOf({ measure, value }: LimitNode, context: ClauseContext): Limit | undefined {
  if (measure === "money") {
    const amount = checkQuantity(value, "money", context);
    return amount && { measure, amount };
  }
  const count = checkQuantity(value, "count", context);
  return count && { measure, count };
}

function checkCap(parts: CapParts, payees: Payees, context: ClauseContext): Cap | undefined {
  const { id, wording, counted, limit, span } = parts;
  const fixesFor = (parts.amount && asProduct(parts.amount)) ?? (() => []);
  const scope = checkScope(parts.scope ?? { facts: [], claim: false }, context, fixesFor);
  const measure = limit?.measure ?? "money";
  const isBudget = parts.whenShort.some(({ word }) => word === "pro rata");
  const held = { node: parts.scope, last: parts.last, measure, counted, isBudget };
  const isWritten = limit !== undefined || parts.scope !== undefined;
  const period = scope && isWritten ? capPeriod({ ...held, scope }, payees, context) : undefined;
  if (limit && scope && period) checkLimit(limit, { scope, period }, span, context);
  const whenShort = whenShortOf(parts, period, context);
  const ranking = parts.ranked && rankingOf(parts.ranked, limit, context);
  if (!counted || !limit || !scope || !period || whenShort === undefined) return undefined;
  if (parts.ranked !== undefined && ranking === undefined) return undefined;
  const { article, inForce } = context.place;
  const holds = { scope, period, ...counted, whenShort, ranking, wording };
  return { id, limit, ...holds, article: article?.number, inForce, span };
}

function whenShortOf(
  { limit, whenShort }: CapParts,
  period: Period | undefined,
  context: ClauseContext,
): WhenShort | undefined {
  const [first, second] = whenShort;
  if (first !== undefined && second !== undefined) {
    const fixes = [first, second].map((kept) => keeping(kept, whenShort, context));
    const values = { first: first.word, second: second.word };
    context.report(diagnose(whenShortTwice, values, second.span, { fixes }));
    return undefined;
  }
  if (limit !== undefined && limit.measure !== "money") return countWhenShort(first, context);
  if (first?.word === "pro rata" && isInAny(period)) {
    context.report(diagnose(proRataInAny, {}, first.span));
    return undefined;
  }
  return first === undefined ? "reduce" : meanings[first.word];
}

const meanings = {
  "or refuse": "refuse",
  "pro rata": "pro rata",
  "in principle": "in principle",
} as const;

const isInAny = (period: Period | undefined): boolean =>
  period?.kind === "rolling" || period?.kind === "fiscal window";

const keeping = (kept: WhenShortNode, all: readonly WhenShortNode[], { place }: ClauseContext) => ({
  label: { en: `Keep ${kept.word}`, zh: `保留 ${kept.word}` },
  edits: all
    .filter((one) => one !== kept)
    .flatMap(
      (one) => removing(one, place, { en: `Leave out ${one.word}`, zh: `删去 ${one.word}` }).edits,
    ),
});

/** A number of awards is never cut: an award that finds no place is refused. */
function countWhenShort(
  node: WhenShortNode | undefined,
  context: ClauseContext,
): WhenShort | undefined {
  if (node === undefined || node.word === "or refuse") return "refuse";
  const label = { en: `Leave out ${node.word}`, zh: `删去 ${node.word}` };
  const fixes = [removing(node, context.place, label)];
  context.report(diagnose(whenShortOfCount, { word: node.word }, node.span, { fixes }));
  return undefined;
}

function rankingOf(
  node: RankedNode,
  limit: Limit | undefined,
  context: ClauseContext,
): Ranking | undefined {
  if (limit !== undefined && limit.measure !== "awards") {
    context.report(diagnose(rankedWithoutCount, {}, node.span));
    return undefined;
  }
  if (node.by === "award") return { kind: "by award" };
  const values = allPresent(node.by.map((value) => rankedValue(value, context)));
  return values && { kind: "by values", values };
}

/** Whatever can be larger or smaller: money, a number, a date. */
function rankedValue(node: ExpressionNode, context: ClauseContext): Expression | undefined {
  const draft = draftIn(node, context);
  if (draft?.kind === "settled") return draft.value;
  return settle(draft, draft?.kind === "flexible" ? draft.prefers() : "number", context);
}
