import type { Day } from "./calendar.ts";
import { Doubles, Rows } from "./columns.ts";
import type { Draft } from "./draft.ts";
import type { Prepared } from "./prepared.ts";

/** What an entry is: the first three are decided claims, the others events upon an award. */
export const refused = 0;
export const granted = 1;
export const reduced = 2;
export const completed = 3;
export const reversed = 4;
export const clawedBack = 5;
export const paid = 6;

/** The columns of an entry's row. */
const column = {
  kind: 0,
  id: 1,
  subject: 2,
  day: 3,
  shape: 4,
  reason: 5,
  cells: 6,
  steps: 7,
} as const;

/**
 * Its cells begin with its amount and its decision; the codes of its facts follow, then its
 * steps.
 */
const cellsBeforeFacts = 2;

/**
 * The entries of a ledger in two flat stores: a row of whole numbers for each, and its cells, the
 * amount, the codes of its facts and the steps that led to its result: about 50 bytes beside
 * facts and steps. Entries are added at the end; only what was added tentatively, while a round
 * is worked out, is taken off again.
 */
export class Entries {
  readonly #rows = new Rows();
  readonly #cells = new Doubles();
  /** Only accumulated grants have it. */
  readonly #workedOut = new Map<number, number>();

  get size(): number {
    return this.#rows.size;
  }

  kind(entry: number): number {
    return this.#rows.at(entry, column.kind);
  }
  /** The code of its id. */
  id(entry: number): number {
    return this.#rows.at(entry, column.id);
  }
  /** The number of its grant or external; of an event the place of the award's entry. */
  subject(entry: number): number {
    return this.#rows.at(entry, column.subject);
  }
  day(entry: number): Day {
    return this.#rows.at(entry, column.day);
  }
  /** The number of the shape of its facts. */
  shape(entry: number): number {
    return this.#rows.at(entry, column.shape);
  }
  /** What decided it, packed (`reason.ts`). */
  reason(entry: number): number {
    return this.#rows.at(entry, column.reason);
  }
  /** The award, or the amount of an event, in minor units. */
  amount(entry: number): number {
    return this.#cells.at(this.#rows.at(entry, column.cells));
  }
  /** NaN where nothing was decided. */
  decided(entry: number): number {
    return this.#cells.at(this.#rows.at(entry, column.cells) + 1);
  }
  /** NaN where the grant is not accumulated. */
  workedOut(entry: number): number {
    return this.#workedOut.get(entry) ?? NaN;
  }
  /** The code of one of its facts, by the position in its shape. */
  code(entry: number, position: number): number {
    return this.#cells.at(this.#rows.at(entry, column.cells) + cellsBeforeFacts + position);
  }
  codes(entry: number): number[] {
    const from = this.#rows.at(entry, column.cells) + cellsBeforeFacts;
    return this.#cells.slice(from, this.#rows.at(entry, column.steps));
  }
  steps(entry: number): readonly number[] {
    const isLast = entry + 1 === this.size;
    const to = isLast ? this.#cells.length : this.#rows.at(entry + 1, column.cells);
    return this.#cells.slice(this.#rows.at(entry, column.steps), to);
  }

  /** Adds the entry of a decided claim; gives its place. */
  addClaim(kind: number, id: number, claim: Prepared, draft: Draft): number {
    const cells = this.#cells;
    const from = cells.length;
    cells.push(kind === refused ? 0 : draft.amount);
    cells.push(claim.decided);
    cells.append(claim.cells, claim.accountsFrom);
    const stepsFrom = cells.length;
    cells.appendCells(draft.trail.cells.cells, draft.trail.cells.length);
    const place = this.#rows.add();
    const row = this.#rows.last;
    row[place + column.kind] = kind;
    row[place + column.id] = id;
    row[place + column.subject] = claim.subject.number;
    row[place + column.day] = claim.day;
    row[place + column.shape] = claim.shape.number;
    row[place + column.reason] = draft.reason;
    row[place + column.cells] = from;
    row[place + column.steps] = stepsFrom;
    const entry = this.size - 1;
    if (kind !== refused && !Number.isNaN(draft.workedOut)) {
      this.#workedOut.set(entry, draft.workedOut);
    }
    return entry;
  }

  /** Adds the entry of an event upon an award; gives its place. */
  addEvent(kind: number, id: number, award: number, amount: number): number {
    const day = this.day(award);
    const place = this.#rows.add();
    const row = this.#rows.last;
    row[place + column.kind] = kind;
    row[place + column.id] = id;
    row[place + column.subject] = award;
    row[place + column.day] = day;
    row[place + column.shape] = 0;
    row[place + column.reason] = 0;
    row[place + column.cells] = this.#cells.length;
    this.#cells.push(amount);
    this.#cells.push(NaN);
    row[place + column.steps] = this.#cells.length;
    return this.size - 1;
  }

  removeLast(): void {
    const last = this.size - 1;
    this.#cells.truncate(this.#rows.at(last, column.cells));
    this.#rows.removeLast();
    this.#workedOut.delete(last);
  }
}
