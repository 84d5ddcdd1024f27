import type { Day } from "./calendar.ts";
import { Doubles, cell, grown, grownInts } from "./growing.ts";

/** What an entry is; the first three are decided claims, the others events upon an award. */
export const kinds = [
  "refused",
  "granted",
  "reduced",
  "completed",
  "reversed",
  "clawed back",
  "paid",
] as const;
export type EntryKind = (typeof kinds)[number];
export const refused = 0;
export const granted = 1;
export const reduced = 2;
export const completed = 3;
export const reversed = 4;
export const clawedBack = 5;
export const paid = 6;

/** An entry on its way into the ledger. What is unused by a kind is 0, a missing decision is NaN. */
export interface NewEntry {
  readonly kind: number;
  /** The code of its id. */
  readonly id: number;
  /** The number of its grant or external; of an event the place of the award's entry. */
  readonly subject: number;
  readonly day: Day;
  readonly amount: number;
  readonly decided: number;
  readonly workedOut: number;
  readonly shape: number;
  /** What decided it, packed (`reason.ts`). */
  readonly reason: number;
}

/**
 * The entries of a ledger in flat columns: about 50 bytes each, the codes of the claim's facts, and the
 * steps that led to its result. Entries are added at the end; only what was added tentatively, while a
 * round is worked out, is taken off again.
 */
export class Entries {
  #size = 0;
  kind = new Uint8Array(16);
  id = new Int32Array(16);
  subject = new Int32Array(16);
  day = new Int32Array(16);
  shape = new Int32Array(16);
  reason = new Float64Array(16);
  amount = new Float64Array(16);
  decided = new Float64Array(16);
  /** Where its facts' codes and its steps begin; they end where the next entry's begin. */
  #factsFrom = new Float64Array(17);
  #stepsFrom = new Float64Array(17);
  readonly facts = new Doubles();
  readonly steps = new Doubles();
  /** Only accumulated grants have it. */
  readonly #workedOut = new Map<number, number>();

  get size(): number {
    return this.#size;
  }

  /** Adds the entry; its facts and steps are written before, to the ends of `facts` and `steps`. */
  add(entry: NewEntry): number {
    const place = this.#size;
    if (place === this.kind.length) this.#grow();
    this.kind[place] = entry.kind;
    this.id[place] = entry.id;
    this.subject[place] = entry.subject;
    this.day[place] = entry.day;
    this.shape[place] = entry.shape;
    this.reason[place] = entry.reason;
    this.amount[place] = entry.amount;
    this.decided[place] = entry.decided;
    if (!Number.isNaN(entry.workedOut)) this.#workedOut.set(place, entry.workedOut);
    this.#size += 1;
    this.#factsFrom[this.#size] = this.facts.length;
    this.#stepsFrom[this.#size] = this.steps.length;
    return place;
  }

  removeLast(): void {
    this.#size -= 1;
    this.#workedOut.delete(this.#size);
    this.facts.length = this.factsStart(this.#size);
    this.steps.length = this.stepsStart(this.#size);
  }

  factsStart(entry: number): number {
    return cell(this.#factsFrom, entry);
  }
  stepsStart(entry: number): number {
    return cell(this.#stepsFrom, entry);
  }
  workedOut(entry: number): number {
    return this.#workedOut.get(entry) ?? NaN;
  }

  /** The codes of its facts, in the order of its shape. */
  codes(entry: number): number[] {
    const [from, to] = [this.factsStart(entry), this.factsStart(entry + 1)];
    return Array.from(this.facts.cells.subarray(from, to));
  }

  #grow(): void {
    const needed = this.#size + 1;
    const kinds = new Uint8Array(needed + (needed >> 1));
    kinds.set(this.kind);
    this.kind = kinds;
    this.id = grownInts(this.id, kinds.length);
    this.subject = grownInts(this.subject, kinds.length);
    this.day = grownInts(this.day, kinds.length);
    this.shape = grownInts(this.shape, kinds.length);
    this.reason = grown(this.reason, kinds.length);
    this.amount = grown(this.amount, kinds.length);
    this.decided = grown(this.decided, kinds.length);
    this.#factsFrom = grown(this.#factsFrom, kinds.length + 1);
    this.#stepsFrom = grown(this.#stepsFrom, kinds.length + 1);
  }
}
