import { int } from "./growing.ts";

/**
 * Finds numbers by the hash of what they stand for. Whoever keeps what that is says whether it is
 * the same; the hash is kept beside the number, so that hardly anything else is ever looked at:
 *
 *     let place = table.first(hash);
 *     while (table.at(place) >= 0 && !isSame(table.at(place))) place = table.next(place, hash);
 *
 * Open addressing, two numbers for each place: the hash, and the number + 1, or 0 where nothing is.
 * At most two thirds of it are in use.
 */
export class HashTable {
  #cells = new Int32Array(2 * 16);
  #size = 0;

  /** The first place that holds a number of this hash, or the one where it would be put. */
  first(hash: number): number {
    return this.#from(hash << 1, hash);
  }

  /** The next such place. */
  next(place: number, hash: number): number {
    return this.#from(place + 2, hash);
  }

  #from(start: number, hash: number): number {
    const cells = this.#cells;
    const mask = cells.length - 1;
    let place = start & mask;
    while (int(cells, place + 1) !== 0 && int(cells, place) !== hash) place = (place + 2) & mask;
    return place;
  }

  /** The number at a place, or -1. */
  at(place: number): number {
    return int(this.#cells, place + 1) - 1;
  }

  /** Puts a number where its hash led, in place of nothing. A hash lies within 32 bits. */
  put(place: number, hash: number, number: number): void {
    this.#cells[place] = hash;
    this.#cells[place + 1] = number + 1;
    this.#size += 1;
    if (this.#size * 3 > this.#cells.length) this.#rebuild(2 * this.#cells.length);
  }

  /** Takes out the number that was put in last: at the end of its chain, it breaks no other. */
  remove(place: number): void {
    this.#cells[place + 1] = 0;
    this.#size -= 1;
  }

  /**
   * In the order of the table, so that what is read together is written together. It begins at an
   * empty place, and so with a whole chain: chains keep their order, and `remove` stays right.
   */
  #rebuild(length: number): void {
    const before = this.#cells;
    const cells = new Int32Array(length);
    const mask = length - 1;
    let start = 0;
    while (before[start + 1] !== 0) start += 2;
    for (let step = 0; step < before.length; step += 2) {
      const from = (start + step) & (before.length - 1);
      const found = int(before, from + 1);
      if (found === 0) continue;
      const hash = int(before, from);
      let place = (hash << 1) & mask;
      while (cells[place + 1] !== 0) place = (place + 2) & mask;
      cells[place] = hash;
      cells[place + 1] = found;
    }
    this.#cells = cells;
  }
}
