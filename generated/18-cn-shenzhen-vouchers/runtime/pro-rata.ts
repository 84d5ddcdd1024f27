import type { Books } from "./books.ts";
import { writeCapStep } from "./capped.ts";
import type { CapState } from "./capped.ts";
import type { Contender, Fates } from "./contender.ts";
import { bindingOf, capIds } from "./contender.ts";
import { standing, turnedDown } from "./draft.ts";
import { shareWindow } from "./period.ts";
import type { CapPlan } from "./plan.ts";
import { factsIn } from "./declared.ts";
import { whole } from "./ratio.ts";
import { step } from "./trail.ts";
import type { Rooms } from "./turns.ts";
import { valueIn } from "./same-value.ts";

/**
 * Pass 4 of a round: each pro rata cap, in document order, for each value of its scope and each
 * period. If the amounts so far are over the room, each becomes floor(amount × room ÷ sum)
 * (manual, section 4).
 */
export function shareProRata(
  turns: readonly Contender[],
  rooms: Rooms,
  fates: Fates,
  books: Books,
): readonly Contender[] {
  for (const id of capIds(books.plan.policy, ({ whenShort }) => whenShort === "pro rata")) {
    const sharers = turns.flatMap((turn) => sharerOf(turn, id, rooms));
    groupsOf(sharers).forEach((group) => shareOut(group));
  }
  const refused = turns.filter(({ draft }) => draft.state === turnedDown);
  refused.forEach(({ place }) => fates.set(place, "refused"));
  return turns.filter((turn) => !refused.includes(turn));
}

/** A claim under the cap that is shared, with the room it sees. */
interface Sharer {
  readonly turn: Contender;
  readonly plan: CapPlan;
  readonly state: CapState;
}

function sharerOf(turn: Contender, id: string, rooms: Rooms): readonly Sharer[] {
  const binding = bindingOf(turn, id);
  const shared = rooms.get(turn.place);
  if (turn.draft.state !== standing || shared === undefined || "outcome" in shared) return [];
  const state = shared.get(id);
  return binding === undefined || state === undefined ? [] : [{ turn, plan: binding.plan, state }];
}

/** Those with the same value of every scope fact, in the same period. */
function groupsOf(sharers: readonly Sharer[]): readonly (readonly Sharer[])[] {
  const [first, ...rest] = sharers;
  if (first === undefined) return [];
  const together = rest.filter((other) => sharesRoom(first, other));
  const others = rest.filter((other) => !together.includes(other));
  return [[first, ...together], ...groupsOf(others)];
}

function sharesRoom({ plan: { cap }, turn }: Sharer, other: Sharer): boolean {
  if (cap.scope === "claim") return false;
  const [one, two] = [turn.it.claim, other.turn.it.claim];
  const sameScope = factsIn(cap.scope).every(
    (fact) => valueIn(one.given, fact) === valueIn(two.given, fact),
  );
  return sameScope && shareWindow(cap.period, one.day, two.day);
}

/** If the cap's amount differs within the round, the smallest room counts (manual, section 11). */
function shareOut(sharers: readonly Sharer[]): void {
  const sum = sharers.reduce((total, { turn }) => total + BigInt(turn.draft.amount), 0n);
  const state = sharers
    .map((sharer) => sharer.state)
    .reduce((least, each) => (each.room < least.room ? each : least));
  // Room without end is Infinity, which compares with a bigint too.
  if (sum <= state.room) return;
  for (const { turn, plan } of sharers) giveShare(turn, plan.code, state, sum);
}

function giveShare(turn: Contender, code: number, state: CapState, sum: bigint): void {
  const { draft, version } = turn;
  const unit = BigInt(version.rounding.unit);
  const share = (BigInt(draft.amount) * BigInt(state.room)) / (sum * unit);
  const amount = Number(share * unit);
  if (amount !== draft.amount) {
    writeCapStep(draft, { kind: step.proRata, code, ...state });
    draft.trail.exact(whole(sum));
    draft.trail.whole(amount);
  }
  draft.capTo(amount, code);
}
