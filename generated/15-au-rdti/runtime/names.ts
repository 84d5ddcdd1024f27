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
   * nothing is. At most two thirds of it are in use.
   */
  #table = new Int32Array(2 * 64);
  /** The first texts, the policy's own among them, as they are told again and again. */
  readonly #told: string[] = [];

  get size(): number {
    return this.#texts.size;
  }

  /** The number of the text; a new one where it was never met. */
  code(text: string): number {
    return automatic(text) ?? this.#codeOfOffered(this.#texts.offer(text));
  }

  /** The same of a text in plain ASCII that stands in these bytes. */
  codeIn(bytes: Uint8Array, from: number, to: number): number {
    if (bytes[from] === numberSign && to - from <= longestAutomatic) {
      return this.code(String.fromCharCode(...bytes.subarray(from, to)));
    }
    return this.#codeOfOffered(this.#texts.offerAscii(bytes, from, to));
  }

  /** The number of the text, if it was met before. */
  find(text: string): number | undefined {
    return automatic(text) ?? this.#findOffered(this.#texts.offer(text));
  }

  /** The same of a text in plain ASCII in these bytes, which is none that the ledger gives. */
  findIn(bytes: Uint8Array, from: number, to: number): number | undefined {
    return this.#findOffered(this.#texts.offerAscii(bytes, from, to));
  }

  #findOffered(hash: number): number | undefined {
    const code = this.#table[this.#placeOfOffered(hash) + 1] ?? 0;
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
      const hash = this.#texts.offer(this.text(this.size - 1));
      this.#table[this.#placeOfOffered(hash) + 1] = 0;
      this.#texts.removeLast();
    }
    if (this.#told.length > size) this.#told.length = size;
  }

  #codeOfOffered(hash: number): number {
    const place = this.#placeOfOffered(hash);
    const found = (this.#table[place + 1] ?? 0) - 1;
    return found >= 0 ? found : this.#keep(hash, place);
  }

  #keep(hash: number, place: number): number {
    const code = this.#texts.keep();
    if (code < mostTold) this.#told.push(this.#texts.text(code));
    this.#table[place] = hash;
    this.#table[place + 1] = code + 1;
    if (this.size * 3 > this.#table.length) this.#rebuild(this.#table.length * 2);
    return code;
  }

  /** Where the text on offer is, or where it would be put. */
  #placeOfOffered(hash: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    let place = (hash << 1) & mask;
    for (;;) {
      const code = table[place + 1] ?? 0;
      if (code === 0) return place;
      if (table[place] === hash && this.#texts.isOffered(code - 1)) return place;
      place = (place + 2) & mask;
    }
  }

  /**
   * In the order of the table, so that what is read together is written together. It begins at an
   * empty place, and so with a whole chain: chains keep their order, and `release` stays right.
   */
  #rebuild(length: number): void {
    const before = this.#table;
    const table = new Int32Array(length);
    const mask = length - 1;
    let start = 0;
    while (before[start + 1] !== 0) start += 2;
    for (let step = 0; step < before.length; step += 2) {
      const from = (start + step) & (before.length - 1);
      const code = before[from + 1] ?? 0;
      if (code === 0) continue;
      const hash = before[from] ?? 0;
      let place = (hash << 1) & mask;
      while (table[place + 1] !== 0) place = (place + 2) & mask;
      table[place] = hash;
      table[place + 1] = code;
    }
    this.#table = table;
  }
}

/** Beyond these a text is made anew each time that it is told. */
const mostTold = 4096;

const automaticId = /^#[1-9]\d{0,8}$/;

const longestAutomatic = "#123456789".length;

const automatic = (text: string): number | undefined =>
  text.charCodeAt(0) === numberSign && automaticId.test(text) ? -Number(text.slice(1)) : undefined;

const numberSign = 35;

/** Ids are compared after Unicode NFKC and trimming (manual, section 2). */
export const canonicalId = (text: string): string =>
  plainId.test(text) ? text : text.normalize("NFKC").trim();

/** What neither trimming nor NFKC would change, found quickly. */
const plainId = /^[!-~](?:[ -~]*[!-~])?$/;

/** Whether all bytes are such characters, the first and the last being no blanks. */
export function isPlainId(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < space || byte > tilde) return false;
  }
  return bytes[from] !== space && bytes[to - 1] !== space;
}

const space = 0x20;
const tilde = 0x7e;
