import type { Day } from "./calendar.ts";
import { Doubles, Rows } from "./columns.ts";
import type { Draft } from "./draft.ts";
import { place } from "./frame.ts";
import type { Scratch } from "./growing.ts";
import { double } from "./growing.ts";
import type { Prepared } from "./prepared.ts";

/** What an entry is: the first three are decided claims, the others events upon an award. */
export const refused = 0;
export const granted = 1;
export const reduced = 2;
export const completed = 3;
export const reversed = 4;
export const clawedBack = 5;
export const paid = 6;

/** Added to what an entry is where its steps are told again from its facts (`retell.ts`). */
const retold = 8;

/** The columns of an entry's row. */
const column = {
  kind: 0,
  id: 1,
  subject: 2,
  day: 3,
  shape: 4,
  reason: 5,
  /** Where its cells begin, and how many of them are steps. */
  cells: 6,
  steps: 7,
} as const;

/**
 * Its cells begin with its amount, its decision and its steps; the codes of its facts follow.
 */
const cellsBeforeSteps = 2;

/**
 * The entries of a ledger in two flat stores: a row of whole numbers for each, and its cells, the
 * amount, the steps that led to its result and the codes of its facts: 48 bytes beside facts and
 * steps. Entries are added at the end; only what was added tentatively, while a round is worked
 * out, is taken off again.
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
    return this.#rows.at(entry, column.kind) % retold;
  }
  /** Whether it keeps only what caps had counted, instead of all steps. */
  isRetold(entry: number): boolean {
    return this.#rows.at(entry, column.kind) >= retold;
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
  /** The award, or the amount of an event, in minor units; of a refused claim it says nothing. */
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
    return this.#cells.at(this.#factsFrom(entry) + position);
  }
  /** The codes of its facts, as many as its shape has. */
  codes(entry: number, count: number): number[] {
    const from = this.#factsFrom(entry);
    return this.#cells.slice(from, from + count);
  }
  steps(entry: number): readonly number[] {
    const to = this.#factsFrom(entry);
    return this.#cells.slice(to - this.#rows.at(entry, column.steps), to);
  }

  #factsFrom(entry: number): number {
    const from = this.#rows.at(entry, column.cells) + cellsBeforeSteps;
    return from + this.#rows.at(entry, column.steps);
  }

  /** Adds the entry of a decided claim; gives its place. */
  addClaim(kind: number, id: number, claim: Prepared, draft: Draft): number {
    const steps = draft.isRetold ? draft.met : draft.trail.cells;
    const row = this.#rows.add();
    const rows = this.#rows.last;
    rows[row + column.kind] = draft.isRetold ? kind + retold : kind;
    rows[row + column.id] = id;
    rows[row + column.subject] = claim.subject.number;
    rows[row + column.day] = claim.day;
    rows[row + column.shape] = claim.shape.number;
    rows[row + column.reason] = draft.reason;
    rows[row + column.cells] = this.#addCells(draft.amount, claim, steps);
    rows[row + column.steps] = steps.length;
    const entry = this.size - 1;
    if (kind !== refused && !Number.isNaN(draft.workedOut)) {
      this.#workedOut.set(entry, draft.workedOut);
    }
    return entry;
  }

  #addCells(amount: number, { page, from: at, frame }: Prepared, steps: Scratch): number {
    const count = frame.shape.facts.length;
    const from = this.#cells.add(cellsBeforeSteps + steps.length + count);
    const { last } = this.#cells;
    let to = this.#cells.inLast(from);
    last[to] = amount;
    last[to + 1] = double(page, at + place.decided);
    to += cellsBeforeSteps;
    for (let step = 0; step < steps.length; step += 1) last[to + step] = steps.at(step);
    to += steps.length;
    const facts = at + frame.factsFrom;
    for (let fact = 0; fact < count; fact += 1) last[to + fact] = double(page, facts + fact);
    return from;
  }

  /** Adds the entry of an event upon an award; gives its place. */
  addEvent(kind: number, id: number, award: number, amount: number): number {
    const day = this.day(award);
    const from = this.#cells.add(cellsBeforeSteps);
    const [cells, to] = [this.#cells.last, this.#cells.inLast(from)];
    [cells[to], cells[to + 1]] = [amount, NaN];
    const row = this.#rows.add();
    const rows = this.#rows.last;
    rows[row + column.kind] = kind;
    rows[row + column.id] = id;
    rows[row + column.subject] = award;
    rows[row + column.day] = day;
    rows[row + column.shape] = 0;
    rows[row + column.reason] = 0;
    rows[row + column.cells] = from;
    rows[row + column.steps] = 0;
    return this.size - 1;
  }

  removeLast(): void {
    const last = this.size - 1;
    this.#cells.truncate(this.#rows.at(last, column.cells));
    this.#rows.removeLast();
    this.#workedOut.delete(last);
  }
}
