import type { Admission, Admitted } from "./admission.ts";
import { admitAll } from "./admission.ts";
import type { Books } from "./books.ts";
import { meetCaps } from "./capped.ts";
import type { Contender, Fate } from "./contender.ts";
import { Tentative, attempt, whileMerged } from "./contender.ts";
import { applyNothingBelow, noteAboveUsual, workOutAlone } from "./decide.ts";
import { standing, turnedDown } from "./draft.ts";
import { elect } from "./election.ts";
import { enter } from "./enter.ts";
import { recordExternal } from "./external.ts";
import { noId } from "./ids.ts";
import { judge } from "./judge.ts";
import { merge, undo } from "./merging.ts";
import type { Result } from "./outcome.ts";
import { notePayments } from "./payment.ts";
import { shareProRata } from "./pro-rata.ts";
import { reason } from "./reason.ts";
import { resultOf, undecidedResult } from "./result.ts";
import { orderOfTurns, roomsBefore, takeTurns } from "./turns.ts";

/**
 * Decides claims together and enters what they come to: externals, elections, turns, pro rata
 * shares, entry (manual, section 4, "Rounds"). The results stand in the order of the list.
 */
export function decideRound(list: readonly unknown[], books: Books): readonly Result[] {
  const admissions = admitAll(list, books);
  const round = new Round(admissions, books);
  round.decide();
  return admissions.map((admission) => round.resultOf(admission));
}

class Round {
  readonly #books: Books;
  readonly #claims: readonly Admitted[];
  /** The ids that its claims bring with them. */
  readonly #taken: ReadonlySet<number>;
  /** By place in the list: what became of claims that no longer stand, and the entries made. */
  readonly #fates = new Map<number, Fate>();
  readonly #entries = new Map<number, number>();

  constructor(admissions: readonly Admission[], books: Books) {
    this.#books = books;
    this.#claims = admissions.flatMap((each) => (each.kind === "new" ? [each.admitted] : []));
    const ids = this.#claims.map(({ it }) => it.claim.id);
    this.#taken = new Set(ids.filter((id) => id !== noId));
  }

  decide(): void {
    const fates = this.#fates;
    this.#enterExternals();
    const judged = this.#claims.flatMap((admitted) => this.#standing(admitted));
    const elected = elect(judged, fates, this.#books);
    const rooms = roomsBefore(elected);
    const inOrder = orderOfTurns(elected, fates, this.#books);
    const turns = new Tentative(this.#books);
    let turned: readonly Contender[];
    try {
      turned = takeTurns(inOrder, rooms, turns, fates);
    } finally {
      turns.takeBack();
    }
    const shared = shareProRata(turned, rooms, fates, this.#books);
    shared.forEach((contender) => this.#enterAward(contender));
    this.#claims.forEach((admitted) => this.#enterRefusal(admitted));
  }

  resultOf(admission: Admission): Result {
    if (admission.kind === "answered") return admission.result;
    const { place } = admission.kind === "new" ? admission.admitted : admission.as;
    const entry = this.#entries.get(place);
    if (entry !== undefined) return resultOf(entry, this.#books);
    const fate = this.#fates.get(place);
    if (fate === undefined || fate === "refused") throw new Error("A claim of a round was lost.");
    return fate;
  }

  /** Pass 1: awards of other programmes are recorded, in the order of the list. */
  #enterExternals(): void {
    for (const admitted of this.#claims) {
      const { it, draft } = admitted;
      if (!it.claim.subject.isExternal) continue;
      this.#enterOrFail(admitted, () => {
        recordExternal(it, draft);
        return true;
      });
    }
  }

  /**
   * Still pass 1: what is refused by date or condition, or undecided, drops out. Conditions are
   * judged once, here, on the ledger with the round's externals.
   */
  #standing({ it, draft, place }: Admitted): readonly Contender[] {
    const { version, subject } = it.claim;
    if (subject.isExternal) return [];
    if (version === undefined) {
      draft.refuse(reason.notInForce);
      this.#fates.set(place, "refused");
      return [];
    }
    const contender = { it, version, draft, place };
    const fate = attempt(it, () => whileMerged(it, () => dropOut(contender)));
    if (fate === undefined) return [contender];
    this.#fates.set(place, fate);
    return [];
  }

  /**
   * Pass 5: the share passes the pro rata caps once more, since a merger stated within the round
   * may have filled one; then `nothing below`, and entry in the order of turns.
   */
  #enterAward(contender: Contender): void {
    const { it, version, draft, place } = contender;
    this.#enterOrFail(contender, () => {
      meetCaps(version, it, draft, "pro rata");
      applyNothingBelow(draft);
      if (draft.state === turnedDown) {
        this.#fates.set(place, "refused");
        return false;
      }
      if (draft.state === standing) noteAboveUsual(version, it, draft);
      notePayments(version.grant, draft);
      return true;
    });
  }

  /** Refusals come after the awards, in the order of the list. */
  #enterRefusal(admitted: Admitted): void {
    if (this.#fates.get(admitted.place) === "refused") this.#enterOrFail(admitted, () => true);
  }

  #enterOrFail({ it, draft, place }: Admitted, isEntered: () => boolean): void {
    const books = this.#books;
    const entry = attempt(it, (): number | undefined => {
      const merged = merge(it.claim, books);
      let entered: number | undefined;
      try {
        if (isEntered()) entered = enter(it.claim, draft, books, this.#taken);
        return entered;
      } finally {
        if (entered === undefined) undo(merged);
      }
    });
    if (typeof entry === "number") this.#entries.set(place, entry);
    else if (entry !== undefined) this.#fates.set(place, entry);
  }
}

/** What becomes of a claim before the round proper; undefined while it stands. */
function dropOut({ it, version, draft }: Contender): Fate | undefined {
  judge(version, it, draft);
  if (draft.state === turnedDown) return "refused";
  if (!version.discretion || !Number.isNaN(it.claim.decided)) return undefined;
  workOutAlone(version, it, draft);
  if (draft.state === turnedDown) return "refused";
  // An accumulated claim that comes to 0 needs no decision.
  if (draft.state !== standing) return undefined;
  noteAboveUsual(version, it, draft);
  return undecidedResult(draft, it.claim.id, it.books.values.names);
}
