import type { Rational } from "../exact/rational.ts";
import { compare, divide, isZero, multiply, roundTo } from "../exact/rational.ts";
import type { Cap } from "../model/cap.ts";
import type { CapState } from "./cap.ts";
import { capStep } from "./cap.ts";
import type { Round } from "./contender.ts";
import { capIds, isProRata } from "./contender.ts";
import type { Draft, Standing } from "./draft.ts";
import { changed, refuse } from "./draft.ts";
import { sameValue, valueIn } from "./facts.ts";
import { shareWindow } from "./period.ts";
import { sum } from "./reading.ts";
import { scopeFacts } from "./scope.ts";
import { exact } from "./trace.ts";
import type { Turn } from "./turns.ts";

/**
 * Pass 4 of a round: each pro rata cap, in document order, for each value of its scope and each
 * period. If the amounts so far are over the room, each becomes floor(amount × room ÷ sum)
 * (manual, section 4).
 */
export function shareProRata({ policy }: Round, turns: readonly Turn[]): readonly Turn[] {
  const ids = capIds(policy, isProRata);
  return ids.reduce(shareUnder, turns);
}

/** A claim under the cap that is shared, with what it asks for and the room it sees. */
interface Sharer {
  readonly turn: Turn;
  readonly cap: Cap;
  readonly draft: Standing;
  readonly state: CapState;
}

function shareUnder(turns: readonly Turn[], id: string): readonly Turn[] {
  const sharers = turns.flatMap((turn) => sharer(turn, id));
  const shares = groups(sharers).flatMap(shareOut);
  return turns.map((turn) => shares.find((share) => share.claim === turn.claim) ?? turn);
}

function sharer(turn: Turn, id: string): readonly Sharer[] {
  const [shared, { draft }] = [turn.shared.get(id), turn.worked];
  return shared === undefined || draft.kind !== "standing" ? [] : [{ turn, draft, ...shared }];
}

/** Those with the same value of every scope fact, in the same period. */
function groups(sharers: readonly Sharer[]): readonly (readonly Sharer[])[] {
  const [first, ...rest] = sharers;
  if (first === undefined) return [];
  const together = rest.filter((other) => shareRoom(first, other));
  const others = rest.filter((other) => !together.includes(other));
  return [[first, ...together], ...groups(others)];
}

function shareRoom({ cap, turn }: Sharer, other: Sharer): boolean {
  if (cap.scope.kind === "claim") return false;
  const [one, two] = [turn.claim, other.turn.claim];
  const sameScope = scopeFacts(cap.scope).every(({ name }) =>
    sameValue(valueIn(one.facts, name), valueIn(two.facts, name)),
  );
  return sameScope && shareWindow(cap.period, one.date, two.date);
}

/** If the cap's amount differs within the round, the smallest room counts (manual, section 11). */
function shareOut(sharers: readonly Sharer[]): readonly Turn[] {
  const total = sum(sharers.map(({ draft }) => draft.amount));
  const state = sharers
    .map((each) => each.state)
    .reduce((least, each) => (compare(each.room, least.room) < 0 ? each : least));
  if (compare(total, state.room) <= 0) return [];
  return sharers.map((each) => withShare(each, state, total));
}

function withShare({ turn, cap, draft }: Sharer, state: CapState, total: Rational): Turn {
  const share = divide(multiply(draft.amount, state.room), total);
  const amount = roundTo(share, "down", turn.grant.rounding.unit);
  const next = changed(draft, amount, (change) => ({
    step: "pro rata",
    ...change,
    ...capStep(cap, state),
    sum: exact(total),
  }));
  return withDraft(turn, reducedBy(next, cap));
}

function reducedBy(draft: Standing, cap: Cap): Draft {
  const by = { kind: "cap", cap: cap.id } as const;
  return isZero(draft.amount) ? refuse(draft, by) : { ...draft, by };
}

const withDraft = (turn: Turn, draft: Draft): Turn => ({
  ...turn,
  worked: { ...turn.worked, draft },
});
