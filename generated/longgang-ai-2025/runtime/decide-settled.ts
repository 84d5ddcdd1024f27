import { hasPlace, roomLeft, withinRoom } from "./cap-arithmetic.ts";
import type { Draft } from "./draft.ts";
import { turnedDown } from "./draft.ts";
import type { Frame, FramedCap } from "./frame.ts";
import { place } from "./frame.ts";
import { double, item } from "./growing.ts";
import type { Prepared } from "./prepared.ts";
import { settledToStand, unsettled } from "./prepared.ts";

/*
 * The short way of a settled claim: through its caps, in the same order and by the same
 * arithmetic as `capped.ts`, and with nothing written down but what the caps had counted before.
 * It is there for speed alone. Whatever it does not know it leaves to the general way, before
 * anything is changed.
 */

/** Decides the claim, in the draft, and says whether it did. */
export function decideSettled({ page, from, frame }: Prepared, draft: Draft): boolean {
  const settled = double(page, from + place.settled);
  const { caps, used } = frame;
  if (settled === unsettled || caps === undefined) return false;
  if (statesNews(page, from, frame)) return false;
  draft.beginSettled(double(page, from + place.amount));
  if (settled === settledToStand) {
    gatherUsed(caps, used, page, from);
    return meetSettled(caps, used, page, from, draft);
  }
  draft.reason = settled;
  draft.state = turnedDown;
  return true;
}

/** Whether it states a value of a thing or a year that is not the one recorded last. */
function statesNews(
  page: Float64Array,
  from: number,
  { pers, persFrom, factsFrom }: Frame,
): boolean {
  for (let each = 0; each < pers.length; each += 1) {
    const { per, position } = item(pers, each);
    if (per.plan.merges) return true;
    const last = per.last(double(page, from + persFrom + each));
    if (last !== double(page, from + factsFrom + position)) return true;
  }
  return false;
}

/**
 * Reads what the caps have counted, all of it before any cap is met: each counter lies elsewhere
 * in memory, and none is waited for before the others are asked for.
 */
function gatherUsed(
  caps: readonly FramedCap[],
  used: Float64Array,
  page: Float64Array,
  from: number,
): void {
  for (let each = 0; each < caps.length; each += 1) {
    const { tally, account } = item(caps, each);
    if (tally === undefined) used[each] = 0;
    else if (tally.isPlain) used[each] = double(tally.sums, double(page, from + account));
    else used[each] = tally.known(double(page, from + account), double(page, from + place.day));
  }
}

/** Where a cap has counted what no number holds, or cannot say, the claim is not decided here. */
function meetSettled(
  caps: readonly FramedCap[],
  counts: Float64Array,
  page: Float64Array,
  from: number,
  draft: Draft,
): boolean {
  let amount = draft.amount;
  for (let each = 0; each < caps.length; each += 1) {
    const { limit: at, fixed, isMoney, unit, refuses, code } = item(caps, each);
    const used = double(counts, each);
    if (Number.isNaN(used)) return false;
    const limit = at < 0 ? fixed : double(page, from + at);
    let after = amount;
    if (isMoney) after = withinRoom(amount, roomLeft(limit, used, unit), refuses);
    else if (!hasPlace(limit, used)) after = 0;
    if (after === amount) continue;
    amount = after;
    draft.metCap(code, used);
    draft.capTo(after, code);
    if (after === 0) return true;
  }
  return true;
}
