import { cell, grownInts, int } from "./growing.ts";
import { HashTable } from "./hash-table.ts";

/**
 * An account is what is kept for one value of a scope in one period: what enterprise A got in
 * 2025. Its number stands for the key: the codes of the scope facts' values and the number of the
 * period. Keys are compared part by part, so that two of them are never mixed up.
 */
export class Accounts {
  readonly width: number;
  #size = 0;
  #keys: Int32Array<ArrayBuffer>;
  readonly #key: number[] = [];
  readonly #table = new HashTable();

  constructor(width: number) {
    this.width = width;
    this.#keys = new Int32Array(16 * width);
  }

  get size(): number {
    return this.#size;
  }

  /** The account with this key, or -1. */
  find(key: readonly number[]): number {
    return this.#table.at(this.#placeOf(key, hashOf(key, this.width)));
  }

  /** The account with this key; a new one where there is none. */
  open(key: readonly number[]): number {
    const hash = hashOf(key, this.width);
    const place = this.#placeOf(key, hash);
    const found = this.#table.at(place);
    return found >= 0 ? found : this.#add(key, hash, place);
  }

  #add(key: readonly number[], hash: number, place: number): number {
    const account = this.#size;
    const needed = (account + 1) * this.width;
    if (needed > this.#keys.length) this.#keys = grownInts(this.#keys, needed);
    for (let part = 0; part < this.width; part += 1) {
      this.#keys[account * this.width + part] = cell(key, part);
    }
    if (!this.#hasKey(account, key)) throw new RangeError("A part of a key is beyond 2^31.");
    this.#table.put(place, hash, account);
    this.#size += 1;
    return account;
  }

  /** Forgets the accounts that were opened after there were `size` of them. */
  release(size: number): void {
    while (this.#size > size) {
      const key = this.#keyOf(this.#size - 1);
      this.#table.remove(this.#placeOf(key, hashOf(key, this.width)));
      this.#size -= 1;
    }
  }

  /** Where the key is, or where it would be put. */
  #placeOf(key: readonly number[], hash: number): number {
    const table = this.#table;
    let place = table.first(hash);
    for (let found = table.at(place); found >= 0; found = table.at(place)) {
      if (this.#hasKey(found, key)) return place;
      place = table.next(place, hash);
    }
    return place;
  }

  #hasKey(account: number, key: readonly number[]): boolean {
    const start = account * this.width;
    for (let part = 0; part < this.width; part += 1) {
      if (this.#keys[start + part] !== key[part]) return false;
    }
    return true;
  }

  /** In an array that is used again for every key. */
  #keyOf(account: number): readonly number[] {
    for (let part = 0; part < this.width; part += 1) {
      this.#key[part] = int(this.#keys, account * this.width + part);
    }
    return this.#key;
  }
}

/**
 * Spreads the parts of a key over the table; the multipliers are primes with well-mixed bits. Keys
 * whose first parts follow one another lie near each other: ids are new together, and met together.
 */
function hashOf(key: readonly number[], width: number): number {
  const first = cell(key, 0);
  let hash = Math.imul(first >> nearBits, 0x9e3779b1);
  for (let part = 1; part < width; part += 1) {
    hash ^= hash >>> 15;
    hash = Math.imul(hash ^ cell(key, part), 0x9e3779b1);
  }
  hash ^= hash >>> 15;
  const product = Math.imul(hash, 0x85ebca6b);
  return ((product ^ (product >>> 13)) + (first & near)) | 0;
}

const nearBits = 4;
const near = (1 << nearBits) - 1;
