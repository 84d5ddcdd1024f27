import type { Expression } from "../model/amount.ts";
import type { DistanceNode, ExpressionNode, PartNode } from "../syntax/amount.ts";
import type { Checker, Draft } from "./draft.ts";
import { settled } from "./draft.ts";
import { settle } from "./units.ts";

/** `days from D to D` and its kin: a count, negative where the second date is the earlier. */
export function distanceDraft(node: DistanceNode, checker: Checker): Draft | undefined {
  const [from, to] = [dateIn(node.from, checker), dateIn(node.to, checker)];
  if (from === undefined || to === undefined) return undefined;
  return settled({ ...node, from, to, gives: "count" });
}

/** `year of D`, `month of D`. */
export function datePartDraft(node: PartNode, checker: Checker): Draft | undefined {
  const of = dateIn(node.of, checker);
  const { part, span } = node;
  return of && settled({ kind: "date part", part, of, gives: "count", span });
}

const dateIn = (node: ExpressionNode, checker: Checker): Expression | undefined =>
  settle(checker.draft(node), "date", checker);
