import type { Books } from "./books.ts";
import type { CapState } from "./capped.ts";
import { isInForce } from "./capped.ts";
import type { Contender, Fates, Tentative } from "./contender.ts";
import { attempt, bindingOf, capIds, capStateOf, earlierFirst, whileMerged } from "./contender.ts";
import { noteAboveUsual, workOut } from "./decide.ts";
import { standing, turnedDown } from "./draft.ts";
import type { Failed, Undecided } from "./outcome.ts";
import type { Ratio } from "./ratio.ts";
import { compare } from "./ratio.ts";
import { undecidedResult } from "./result.ts";

/** The room that each pro rata cap has for a contender, by the id of the cap, before the turns. */
type SharedRooms = ReadonlyMap<string, CapState>;

/** The rooms of each contender, by its place in the list, or why they cannot be found. */
export type Rooms = ReadonlyMap<number, SharedRooms | Failed>;

/** On the ledger as the round finds it, before any turn is taken. */
export const roomsBefore = (contenders: readonly Contender[]): Rooms =>
  new Map(
    contenders.map((contender) => [
      contender.place,
      attempt(contender.it, () => whileMerged(contender.it, () => sharedRooms(contender))),
    ]),
  );

const sharedRooms = (contender: Contender): SharedRooms =>
  new Map(
    contender.version.inOrder
      .filter(({ plan }) => plan.isProRata && isInForce(plan, contender.it.day))
      .map((binding) => [binding.plan.cap.id, capStateOf(binding, contender)]),
  );

/**
 * Pass 3 of a round: one after the other, each through every cap but the pro rata ones. For later
 * turns a claim of an earlier turn counts as entered (manual, sections 4 and 11). Gives those
 * that still stand, in the order of their turns.
 */
export function takeTurns(
  inOrder: readonly Contender[],
  rooms: Rooms,
  turns: Tentative,
  fates: Fates,
): readonly Contender[] {
  for (const contender of inOrder) {
    const { it, place } = contender;
    const fate = attempt(it, () => takeTurn(contender, rooms.get(place), turns));
    if (fate !== undefined) fates.set(place, fate);
  }
  return inOrder.filter(({ place }) => !fates.has(place));
}

function takeTurn(
  contender: Contender,
  rooms: SharedRooms | Failed | undefined,
  turns: Tentative,
): "refused" | Failed | Undecided | undefined {
  const { it, version, draft } = contender;
  draft.restart();
  let fate: "refused" | Failed | Undecided | undefined;
  turns.tryToEnter(contender, () => {
    workOut(version, it, draft, "all but pro rata");
    if (draft.state === turnedDown) fate = "refused";
    else if (rooms !== undefined && "outcome" in rooms) fate = rooms;
    else fate = noteFor(contender);
    return fate === undefined;
  });
  return fate;
}

/** Notes are made anew when the award is final; here only an error in making them counts. */
function noteFor({ it, version, draft }: Contender): Undecided | undefined {
  const end = draft.trail.cells.length;
  if (draft.state === standing) noteAboveUsual(version, it, draft);
  if (draft.undecided) return undecidedResult(draft, it.claim.id, it.books.values.names);
  draft.trail.cells.length = end;
  return undefined;
}

/**
 * First the claims under a ranking, ranking by ranking, highest first; then the others by date.
 */
export function orderOfTurns(
  contenders: readonly Contender[],
  fates: Fates,
  { plan }: Books,
): readonly Contender[] {
  const ids = capIds(plan.policy, ({ ranking }) => ranking?.by === "values");
  const inTurn: Contender[] = [];
  let waiting = contenders;
  for (const id of ids) {
    const under = waiting.filter((contender) => bindingOf(contender, id) !== undefined);
    waiting = waiting.filter((contender) => !under.includes(contender));
    inTurn.push(...rankUnder(id, under, fates));
  }
  return [...inTurn, ...[...waiting].sort(earlierFirst)];
}

interface Ranked {
  readonly contender: Contender;
  readonly values: readonly (number | Ratio)[];
}

function rankUnder(
  id: string,
  contenders: readonly Contender[],
  fates: Fates,
): readonly Contender[] {
  const ranked: Ranked[] = [];
  for (const contender of contenders) {
    const { it, place } = contender;
    const values = attempt(it, () => whileMerged(it, () => rankingOf(contender, id)));
    if ("outcome" in values) fates.set(place, values);
    else ranked.push({ contender, values });
  }
  ranked.sort((a, b) => higherFirst(a.values, b.values) || earlierFirst(a.contender, b.contender));
  return ranked.map(({ contender }) => contender);
}

function rankingOf(contender: Contender, id: string): readonly (number | Ratio)[] {
  const ranking = bindingOf(contender, id)?.plan.cap.ranking;
  if (ranking?.by !== "values") return [];
  return ranking.values.map((each) => each.value(contender.it.facts, contender.it));
}

/** The first value that differs decides; dates: the later is higher. */
function higherFirst(a: readonly (number | Ratio)[], b: readonly (number | Ratio)[]): number {
  for (const [place, value] of a.entries()) {
    const other = b[place];
    const order = other === undefined ? 0 : compareValues(other, value);
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(a: number | Ratio, b: number | Ratio): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== "number" && typeof b !== "number") return compare(a, b);
  throw new RangeError("A day and a quantity cannot be compared.");
}
