import type { Entries } from "./entries.ts";
import { grownInts } from "./growing.ts";

/** No id: the ledger gives one. */
export const noId = 2 ** 31 - 1;

export const noneTaken: ReadonlySet<number> = new Set();

/**
 * Which entry has an id. Ids are codes of names; those that the ledger gave ("#7", code −7) mostly
 * stand at their own place and need no index.
 */
export class Ids {
  readonly #entries: Entries;
  /** By code: entry + 1, or 0. */
  #entryOf = new Int32Array(16);
  /** "#n" that is not the n-th entry. */
  readonly #displaced = new Map<number, number>();

  constructor(entries: Entries) {
    this.#entries = entries;
  }

  /** The entry with the id, or -1. */
  find(id: number): number {
    if (id >= 0) return (this.#entryOf[id] ?? 0) - 1;
    const own = -id - 1;
    if (own < this.#entries.size && this.#entries.id(own) === id) return own;
    return this.#displaced.get(id) ?? -1;
  }

  add(id: number, entry: number): void {
    if (id < 0) {
      if (entry !== -id - 1) this.#displaced.set(id, entry);
      return;
    }
    if (id >= this.#entryOf.length) this.#entryOf = grownInts(this.#entryOf, id + 1);
    this.#entryOf[id] = entry + 1;
  }

  remove(id: number): void {
    if (id >= 0) this.#entryOf[id] = 0;
    else this.#displaced.delete(id);
  }

  /** "#" and the number that the next entry will have, or the next number that is free. */
  next(taken: ReadonlySet<number>): number {
    let id = -(this.#entries.size + 1);
    while (this.find(id) >= 0 || taken.has(id)) id -= 1;
    return id;
  }

  idOf(entry: number): number {
    return this.#entries.id(entry);
  }
}
