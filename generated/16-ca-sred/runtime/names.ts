import { Characters } from "./characters.ts";

/**
 * Texts as whole numbers, so that the same text is the same number and comparing, storing and
 * counting need no strings: ids of enterprises, projects and claims, exact decimals, lists.
 *
 * "#1", "#2" … are numbers already (−1, −2 …) and take no space: the ledger gives such ids to the
 * entries that bring none.
 */
export class Names {
  readonly #texts = new Characters();
  /**
   * Open addressing, two numbers for each place: the text's hash, and its code + 1, or 0 where
   * nothing is. At most half of it is in use.
   */
  #table = new Int32Array(2 * 64);
  /** The first texts, the policy's own among them, as they are told again and again. */
  readonly #told: string[] = [];

  get size(): number {
    return this.#texts.size;
  }

  /** The number of the text; a new one where it was never met. */
  code(text: string): number {
    const number = automatic(text);
    if (number !== undefined) return number;
    const hash = hashOf(text);
    const place = this.#placeOf(text, hash);
    const found = (this.#table[place + 1] ?? 0) - 1;
    return found >= 0 ? found : this.#add(text, hash, place);
  }

  /** The number of the text, if it was met before. */
  find(text: string): number | undefined {
    const number = automatic(text);
    if (number !== undefined) return number;
    const code = this.#table[this.#placeOf(text, hashOf(text)) + 1] ?? 0;
    return code === 0 ? undefined : code - 1;
  }

  text(code: number): string {
    if (code < 0) return `#${-code}`;
    return this.#told[code] ?? this.#texts.text(code);
  }

  /** Forgets the texts that were added after there were `size` of them. */
  release(size: number): void {
    // The last one added lies at the end of its chain, so clearing its place breaks no other
    // chain.
    while (this.size > size) {
      const text = this.text(this.size - 1);
      this.#table[this.#placeOf(text, hashOf(text)) + 1] = 0;
      this.#texts.removeLast();
    }
    if (this.#told.length > size) this.#told.length = size;
  }

  #add(text: string, hash: number, place: number): number {
    const code = this.#texts.add(text);
    // A copy: the text itself may be a part of a long one, which it would keep in memory.
    if (code < mostTold) this.#told.push(this.#texts.text(code));
    this.#table[place] = hash;
    this.#table[place + 1] = code + 1;
    if (this.size * 4 > this.#table.length) this.#rebuild(this.#table.length * 2);
    return code;
  }

  /** Where the text is, or where it would be put. */
  #placeOf(text: string, hash: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let place = (hash << 1) & mask;
    for (;;) {
      const code = table[place + 1] ?? 0;
      if (code === 0) return place;
      if (table[place] === hash && this.#texts.isAt(code - 1, text)) return place;
      place = (place + 2) & mask;
    }
  }

  /** In the order in which they were added, so that `release` stays right. */
  #rebuild(length: number): void {
    const before = this.#table;
    const hashes = new Int32Array(this.size);
    for (let place = 0; place < before.length; place += 2) {
      const code = before[place + 1] ?? 0;
      if (code > 0) hashes[code - 1] = before[place] ?? 0;
    }
    const table = new Int32Array(length);
    const mask = length - 1;
    hashes.forEach((hash, code) => {
      let place = (hash << 1) & mask;
      while (table[place + 1] !== 0) place = (place + 2) & mask;
      table[place] = hash;
      table[place + 1] = code + 1;
    });
    this.#table = table;
  }
}

/** Beyond these a text is made anew each time that it is told. */
const mostTold = 4096;

/** A whole number within 32 bits; the multipliers are primes with well-mixed bits. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

const automaticId = /^#[1-9]\d{0,8}$/;

const automatic = (text: string): number | undefined =>
  text.charCodeAt(0) === numberSign && automaticId.test(text) ? -Number(text.slice(1)) : undefined;

const numberSign = 35;

/** Ids are compared after Unicode NFKC and trimming (manual, section 2). */
export const canonicalId = (text: string): string =>
  plainId.test(text) ? text : text.normalize("NFKC").trim();

/** What neither trimming nor NFKC would change, found quickly. */
const plainId = /^[!-~](?:[ -~]*[!-~])?$/;
