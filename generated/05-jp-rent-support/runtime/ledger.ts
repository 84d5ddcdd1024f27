import { checkStated, compareWithRecorded, spentBy } from "./admit.ts";
import { Books, Mark } from "./books.ts";
import { Case } from "./case.ts";
import type { Cells } from "./cells.ts";
import type { LedgerEvent, RawMoney } from "./claim.ts";
import { decideAlone } from "./decide.ts";
import { decideSettled } from "./decide-settled.ts";
import { Draft, turnedDown } from "./draft.ts";
import { enter } from "./enter.ts";
import { granted } from "./entries.ts";
import type { Entry } from "./entry.ts";
import { recordExternal } from "./external.ts";
import { noId, noneTaken } from "./ids.ts";
import { merge, undo } from "./merging.ts";
import type { Awarded, EventResult, Failed, Refused, Result, Room } from "./outcome.ts";
import { notePayments } from "./payment.ts";
import { planOf } from "./planner.ts";
import type { Policy } from "./policy.ts";
import type { Prepared } from "./prepared.ts";
import { Problem } from "./problem.ts";
import { prepare } from "./read-claim.ts";
import { recordEvent } from "./read-event.ts";
import { replay } from "./replay.ts";
import { RowReader } from "./row-reader.ts";
import { settle } from "./settle.ts";
import {
  enteredResult,
  entryOf,
  failedResult,
  resultOf,
  resultOfDraft,
  undecidedResult,
} from "./result.ts";
import { roomUnder } from "./room.ts";
import { decideRound } from "./round.ts";

/** What `award` gives where there is no award. */
export const noAward = { refused: -1, undecided: -2, error: -3 } as const;

/** Where claims may be anything, events may be, too. */
type EventFor<Claim> = unknown extends Claim ? unknown : LedgerEvent;

/**
 * The ledger of a policy: it decides claims, and holds what has been decided (manual, section 9).
 * An error, and a claim that waits for a decision, leave it as it was.
 */
export class Ledger<Claim = unknown> {
  readonly #books: Books;
  readonly #draft: Draft;
  /** One case, one draft and one mark serve claim after claim. */
  #case: Case | undefined;
  readonly #mark = new Mark();

  /**
   * Empty, or as these entries left it. Throws a `BadEntry` where they are none of this policy.
   */
  constructor(policy: Policy, entries: Iterable<Entry> = []) {
    this.#books = new Books(planOf(policy));
    this.#draft = new Draft(this.#books.values.names);
    replay(entries, this.#books);
  }

  /** How many entries there are. */
  get size(): number {
    return this.#books.entries.size;
  }

  /** The entries in their order, or those from a place on; plain data that survives JSON. */
  *entries(from = 0): Generator<Entry> {
    for (let place = from; place < this.size; place += 1) yield entryOf(place, this.#books);
  }

  /**
   * Enters what was decided elsewhere, as it stands, so that this ledger follows another one. Throws
   * a `BadEntry` at the first that is none of this policy; those before it are entered.
   */
  append(entries: Iterable<Entry>): void {
    replay(entries, this.#books);
  }

  /** What the claim would come to; nothing is entered. */
  quote(claim: Claim): Result {
    const mark = this.#books.mark();
    try {
      return this.#answer(claim, () => this.#quoted(prepare(claim, this.#books)));
    } finally {
      this.#books.release(mark);
    }
  }

  /** Decides the claim and enters what it comes to. */
  submit(claim: Claim): Result {
    const { size } = this;
    const mark = this.#books.mark(this.#mark);
    const result = this.#answer(claim, () => this.#submitted(prepare(claim, this.#books)));
    if (this.size === size) this.#books.release(mark);
    return result;
  }

  /**
   * A way to submit claims that stand in rows, each fact in a column of its own: it gives where the
   * claim was entered, which `resultAt` and `grantedAt` can be asked about; or −1 where nothing
   * was, and `submit` tells why.
   */
  rows(columns: readonly (string | undefined)[]): (cells: Cells) => number {
    const reader = new RowReader(columns, this.#books);
    return (cells) => this.#submitRow(cells, reader);
  }

  #submitRow(cells: Cells, reader: RowReader): number {
    const { size } = this;
    const mark = this.#books.mark(this.#mark);
    const claim = reader.read(cells);
    if (claim !== undefined) this.#answer({}, () => this.#enterSettled(claim));
    if (this.size > size) return size;
    reader.forget();
    this.#books.release(mark);
    return -1;
  }

  #enterSettled(claim: Prepared): void {
    settle(this.#turnTo(claim), this.#draft);
    this.#enter(claim);
  }

  /** Decides claims together (manual, section 4, "Rounds"); the results stand in their order. */
  submitRound(claims: readonly Claim[]): readonly Result[] {
    return decideRound(claims, this.#books);
  }

  /** The award is used up, its project finished: it is open no longer. */
  complete(claim: string): EventResult {
    return this.#record({ event: "complete", claim });
  }

  /** Takes back what is not yet paid, all of it or so much: it counts no longer. */
  reverse(claim: string, amount?: RawMoney): EventResult {
    return this.#record({ event: "reverse", claim, amount });
  }

  /** Asks money back, all that is left of the award or so much: it still counts. */
  clawback(claim: string, amount?: RawMoney): EventResult {
    return this.#record({ event: "clawback", claim, amount });
  }

  /** Pays so much of the award: nobody pays what he has put no figure to. */
  pay(claim: string, amount: RawMoney): EventResult {
    return this.#record({ event: "pay", claim, amount });
  }

  /** Enters an event upon an award (manual, section 9). */
  record(event: EventFor<Claim>): EventResult {
    return this.#record(event);
  }

  #record(event: unknown): EventResult {
    const mark = this.#books.mark();
    try {
      return enteredResult(recordEvent(event, this.#books), this.#books);
    } catch (problem) {
      this.#books.release(mark);
      return failure(event, problem);
    }
  }

  /**
   * The room left under a cap for a claim with these facts: the date, the facts of its scope and
   * those that its amount needs. Undefined where the policy, such a cap, or all of its grants, are
   * not in force on the date.
   */
  room(cap: string, facts: Readonly<Record<string, unknown>>): Room | Failed | undefined {
    const mark = this.#books.mark();
    try {
      return roomUnder(cap, facts, this.#books);
    } catch (problem) {
      return failure({}, problem);
    } finally {
      this.#books.release(mark);
    }
  }

  /** Reads a claim once, so that deciding it needs no text: the first half of `submit`. */
  prepare(claim: Claim): Prepared | Failed {
    return this.#answer(claim, () => this.#prepared(claim));
  }

  /**
   * The second half of `submit`: decides and enters a prepared claim and gives its award in minor
   * units, or a number below 0 (`noAward`). Why it is so, `resultAt` and `explain` tell when
   * asked.
   */
  award(claim: Prepared): number {
    try {
      const { size } = this;
      const entry = this.#enter(claim);
      if (entry < 0) return noAward.undecided;
      if (entry < size) return this.#awardOf(entry);
      return this.#draft.state === turnedDown ? noAward.refused : this.#draft.amount;
    } catch (problem) {
      if (problem instanceof Problem) return noAward.error;
      throw problem;
    }
  }

  #awardOf(entry: number): number {
    return this.#books.isAward(entry) ? this.#books.entries.amount(entry) : noAward.refused;
  }

  /** What a prepared claim comes to, without entering it: why it is an error or waits. */
  explain(claim: Prepared): Result {
    const id = claim.id === noId ? {} : { id: this.#books.values.names.text(claim.id) };
    return this.#answer(id, () => this.#quoted(claim));
  }

  /** The whole result of the claim that was entered at this place, from 0; undefined of events. */
  resultAt(place: number): Awarded | Refused | undefined {
    const isThere = place >= 0 && place < this.size && this.#books.isClaim(place);
    return isThere ? resultOf(place, this.#books) : undefined;
  }

  /**
   * The award of the claim that was entered at this place, if it was granted in full and there is
   * nothing else to say of it; else NaN.
   */
  grantedAt(place: number): number {
    const { entries } = this.#books;
    if (entries.kind(place) !== granted || !entries.isRetold(place)) return NaN;
    const [award, decided] = [entries.amount(place), entries.decided(place)];
    // A decision above its bound is noted.
    return Number.isNaN(decided) || decided === award ? award : NaN;
  }

  /** The id of the entry at this place. */
  idAt(place: number): string {
    return this.#books.idText(place);
  }

  #prepared(raw: Claim): Prepared {
    const claim = prepare(raw, this.#books);
    settle(this.#turnTo(claim), this.#draft);
    return claim;
  }

  #answer<T>(claim: unknown, work: () => T): T | Failed {
    try {
      return work();
    } catch (problem) {
      return failure(claim, problem);
    }
  }

  #submitted(claim: Prepared): Result {
    const { size } = this;
    const entry = this.#enter(claim);
    if (entry < 0) return this.#undecided(claim);
    if (entry < size) return resultOf(entry, this.#books);
    return resultOfDraft(this.#draft, this.#books.idText(entry), this.#books.values.names);
  }

  /** The entry of the claim, made now or when it was sent before; -1 while it is undecided. */
  #enter(claim: Prepared): number {
    const spent = spentBy(claim, this.#books);
    if (spent >= 0) return spent;
    if (decideSettled(claim, this.#draft)) {
      return enter(claim, this.#draft, this.#books);
    }
    const merged = merge(claim, this.#books);
    let entry = -1;
    try {
      this.#decide(claim);
      if (this.#isDecided()) entry = enter(claim, this.#draft, this.#books);
      return entry;
    } finally {
      if (entry < 0) undo(merged);
    }
  }

  #quoted(claim: Prepared): Result {
    const spent = spentBy(claim, this.#books);
    if (spent >= 0) return resultOf(spent, this.#books);
    const merged = merge(claim, this.#books);
    try {
      this.#decide(claim);
      if (!this.#isDecided()) return this.#undecided(claim);
      const { ids, values } = this.#books;
      const id = claim.id === noId ? ids.next(noneTaken) : claim.id;
      return resultOfDraft(this.#draft, values.names.text(id), values.names);
    } finally {
      undo(merged);
    }
  }

  /** Works the claim out by itself, in the draft. */
  #decide(claim: Prepared): void {
    const draft = this.#draft;
    const it = this.#turnTo(claim);
    draft.clear();
    checkStated(it);
    compareWithRecorded(claim, draft, this.#books);
    if (claim.subject.isExternal) return recordExternal(it, draft);
    decideAlone(it, draft);
    if (it.hasRead) draft.isRetold = false;
    if (claim.version !== undefined && this.#isDecided() && draft.state !== turnedDown) {
      notePayments(claim.version.grant, draft);
    }
  }

  #turnTo(claim: Prepared): Case {
    if (this.#case === undefined) return (this.#case = new Case(claim, this.#books));
    this.#case.turnTo(claim);
    return this.#case;
  }

  #isDecided(): boolean {
    return !this.#draft.undecided || this.#draft.state === turnedDown;
  }

  #undecided({ id }: Prepared): Result {
    return undecidedResult(this.#draft, id, this.#books.values.names);
  }
}

/** The error that ended the work, as a value. */
function failure(raw: unknown, problem: unknown): Failed {
  if (problem instanceof Problem) return failedResult(raw, problem.error);
  throw problem;
}
