import { cell, grownInts, int } from "./growing.ts";

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
  /** Open addressing: account + 1, or 0 where nothing is. At most two thirds of it are in use. */
  #table = new Int32Array(32);

  constructor(width: number) {
    this.width = width;
    this.#keys = new Int32Array(16 * width);
  }

  get size(): number {
    return this.#size;
  }

  /** The account with this key, or -1. */
  find(key: readonly number[]): number {
    return int(this.#table, this.#placeOf(key)) - 1;
  }

  /** The account with this key; a new one where there is none. */
  open(key: readonly number[]): number {
    const place = this.#placeOf(key);
    const found = int(this.#table, place) - 1;
    return found >= 0 ? found : this.#add(key, place);
  }

  #add(key: readonly number[], place: number): number {
    const account = this.#size;
    const needed = (account + 1) * this.width;
    if (needed > this.#keys.length) this.#keys = grownInts(this.#keys, needed);
    for (let part = 0; part < this.width; part += 1) {
      this.#keys[account * this.width + part] = cell(key, part);
    }
    if (!this.#hasKey(account, key)) throw new RangeError("A part of a key is beyond 2^31.");
    this.#table[place] = account + 1;
    this.#size += 1;
    if (this.#size * 3 > this.#table.length * 2) this.#rebuild(this.#table.length * 2);
    return account;
  }

  /** Forgets the accounts that were opened after there were `size` of them. */
  release(size: number): void {
    // The last one opened lies at the end of its chain, so clearing its place breaks no other
    // chain.
    for (; this.#size > size; this.#size -= 1)
      this.#table[this.#placeOfAccount(this.#size - 1)] = 0;
  }

  /** Where the key is, or where it would be put. */
  #placeOf(key: readonly number[]): number {
    const mask = this.#table.length - 1;
    let place = hashOf(key, this.width) & mask;
    for (let found = int(this.#table, place); found !== 0; found = int(this.#table, place)) {
      if (this.#hasKey(found - 1, key)) return place;
      place = (place + 1) & mask;
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

  #placeOfAccount(account: number): number {
    const mask = this.#table.length - 1;
    let place = hashOf(this.#keyOf(account), this.width) & mask;
    while (this.#table[place] !== account + 1) place = (place + 1) & mask;
    return place;
  }

  /** In an array that is used again for every key. */
  #keyOf(account: number): readonly number[] {
    for (let part = 0; part < this.width; part += 1) {
      this.#key[part] = int(this.#keys, account * this.width + part);
    }
    return this.#key;
  }

  /** In the order in which they were opened, so that `release` stays right. */
  #rebuild(length: number): void {
    this.#table = new Int32Array(length);
    const mask = length - 1;
    for (let account = 0; account < this.#size; account += 1) {
      let place = hashOf(this.#keyOf(account), this.width) & mask;
      while (this.#table[place] !== 0) place = (place + 1) & mask;
      this.#table[place] = account + 1;
    }
  }
}

/** Spreads the parts of a key over the table; the multipliers are primes with well-mixed bits. */
function hashOf(key: readonly number[], width: number): number {
  let hash = 0;
  for (let part = 0; part < width; part += 1) {
    hash = Math.imul(hash ^ cell(key, part), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x85ebca6b) >>> 1;
}
