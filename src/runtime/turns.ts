import type { Books } from "./books.ts";
import type { CapState } from "./capped.ts";
import type { Contender, Fates, Tentative } from "./contender.ts";
import { attempt, bindingOf, capIds, capStateOf, earlierFirst, whileMerged } from "./contender.ts";
import { noteAboveUsual, workOut } from "./decide.ts";
import { turnedDown } from "./draft.ts";
import { noId } from "./ids.ts";
import type { Failed, Undecided } from "./outcome.ts";
import { contains } from "./period.ts";
import type { Ratio } from "./ratio.ts";
import { compare } from "./ratio.ts";
import { undecidedResult } from "./result.ts";

/** The room that each pro rata cap has for a contender, by the id of the cap, before the turns. */
export type SharedRooms = ReadonlyMap<string, CapState>;

/** The rooms of each contender, by its place in the list, or why they cannot be found. */
export type Rooms = ReadonlyMap<number, SharedRooms | Failed>;

/** On the ledger as the round finds it, before any turn is taken. */
export const roomsBefore = (contenders: readonly Contender[], books: Books): Rooms =>
  new Map(
    contenders.map((contender) => [
      contender.place,
      attempt(contender.claim, books, () =>
        whileMerged(contender.claim, books, () => sharedRooms(contender, books)),
      ),
    ]),
  );

const sharedRooms = (contender: Contender, books: Books): SharedRooms =>
  new Map(
    contender.version.inOrder
      .filter(({ cap }) => cap.whenShort === "pro rata")
      .filter(({ inForce }) => contains(inForce, contender.claim.day))
      .map((binding) => [binding.cap.id, capStateOf(binding, contender, books)]),
  );

/**
 * Pass 3 of a round: one after the other, each through every cap but the pro rata ones. For later turns
 * a claim of an earlier turn counts as entered (manual, sections 4 and 11). Gives those that still
 * stand, in the order of their turns.
 */
export function takeTurns(
  inOrder: readonly Contender[],
  rooms: Rooms,
  turns: Tentative,
  fates: Fates,
  books: Books,
): readonly Contender[] {
  for (const contender of inOrder) {
    const fate = attempt(contender.claim, books, () =>
      takeTurn(contender, rooms.get(contender.place), turns, books),
    );
    if (fate !== undefined) fates.set(contender.place, fate);
  }
  return inOrder.filter(({ place }) => !fates.has(place));
}

function takeTurn(
  contender: Contender,
  rooms: SharedRooms | Failed | undefined,
  turns: Tentative,
  books: Books,
): "refused" | Failed | Undecided | undefined {
  const { claim, version, at, draft } = contender;
  draft.restart();
  let fate: "refused" | Failed | Undecided | undefined;
  turns.tryToEnter(contender, () => {
    workOut(version, claim, at, draft, books, "all but pro rata");
    if (draft.state === turnedDown) fate = "refused";
    else if (rooms !== undefined && "outcome" in rooms) fate = rooms;
    else fate = noteFor(contender, books);
    return fate === undefined;
  });
  return fate;
}

/** Notes are made anew when the award is final; here only an error in making them counts. */
function noteFor({ claim, version, at, draft }: Contender, books: Books): Undecided | undefined {
  const end = draft.trail.cells.length;
  noteAboveUsual(version, claim, at, draft, books);
  if (draft.undecided) {
    const id = claim.id === noId ? undefined : books.values.names.text(claim.id);
    return undecidedResult(draft, id, books.values.names);
  }
  draft.trail.cells.length = end;
  return undefined;
}

/** First the claims under a ranking, ranking by ranking, highest first; then the others by date. */
export function orderOfTurns(
  contenders: readonly Contender[],
  fates: Fates,
  books: Books,
): readonly Contender[] {
  const ids = capIds(books.plan.policy, ({ ranking }) => ranking?.by === "values");
  const inTurn: Contender[] = [];
  let waiting = contenders;
  for (const id of ids) {
    const under = waiting.filter((contender) => bindingOf(contender, id) !== undefined);
    waiting = waiting.filter((contender) => !under.includes(contender));
    inTurn.push(...rankUnder(id, under, fates, books));
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
  books: Books,
): readonly Contender[] {
  const ranked: Ranked[] = [];
  for (const contender of contenders) {
    const { claim, place } = contender;
    const values = attempt(claim, books, () =>
      whileMerged(claim, books, () => rankingOf(contender, id)),
    );
    if ("outcome" in values) fates.set(place, values);
    else ranked.push({ contender, values });
  }
  ranked.sort((a, b) => higherFirst(a.values, b.values) || earlierFirst(a.contender, b.contender));
  return ranked.map(({ contender }) => contender);
}

function rankingOf(contender: Contender, id: string): readonly (number | Ratio)[] {
  const ranking = bindingOf(contender, id)?.cap.ranking;
  if (ranking?.by !== "values") return [];
  return ranking.values.map((each) => each.value(contender.claim.facts, contender.at));
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
