import type { CapArithmetic, EvaluatorCap } from "../smt/evaluator.ts";
import type { Bool, Int } from "../smt/terms.ts";
import { anyBool, anyInt, choose, int } from "../smt/terms.ts";
import type { Counter } from "./counter.ts";
import { foundUsed, limitByText } from "./counter.ts";
import type { Era } from "./era.ts";
import type { Place } from "./place.ts";

/** What the text finds used under each cap that it meets. */
export type Found = (cap: EvaluatorCap) => Int;

/** On the ledger as the claim finds it. */
export const foundIn =
  (counters: readonly Counter[], at: Place): Found =>
  (cap) => {
    const counter = counters.find(({ kept }) => kept === cap);
    return counter === undefined ? anyInt(`used ${cap.id} unknown`) : foundUsed(counter, at);
  };

/**
 * The capped step of the compiled text: what is left of an amount once it has met these caps, those
 * that refuse as a whole last (manual, section 4).
 */
export function throughCaps(
  amount: Int,
  caps: readonly EvaluatorCap[],
  { version: { unit } }: Era,
  counters: readonly Counter[],
  found: Found,
  arithmetic: CapArithmetic,
): Int {
  const inOrder = [...caps.filter((cap) => !refusesWhole(cap)), ...caps.filter(refusesWhole)];
  return inOrder.reduce((left, cap) => {
    const counter = counters.find(({ kept }) => kept === cap);
    const limit = counter === undefined ? limitOfUnknown(cap) : limitByText(counter, cap);
    const used = found(cap);
    if (cap.measure !== "money") {
      return choose(arithmetic.hasPlace(limit, used), left, int(0));
    }
    if (cap.whenShort === "in principle") return left;
    const room = arithmetic.roomLeft(limit, used, int(unit));
    return arithmetic.withinRoom(left, room, cap.whenShort === "refuse");
  }, amount);
}

const refusesWhole = ({ measure, whenShort }: EvaluatorCap): boolean =>
  measure === "money" && whenShort === "refuse";

const limitOfUnknown = ({ id, limit }: EvaluatorCap): Int =>
  limit === undefined ? anyInt(`limit ${id} unknown`) : int(limit);

/**
 * Whatever comes of the amount after the caps takes all of it or nothing: `nothing below`, a
 * condition, an election.
 */
export const allOrNothing = (amount: Int, name: string): Int =>
  choose(isTaken(name), amount, int(0));

const isTaken = (name: string): Bool => anyBool(`${name} stands`);
