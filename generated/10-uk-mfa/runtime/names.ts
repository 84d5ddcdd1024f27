import { Characters } from "./characters.ts";
import { HashTable } from "./hash-table.ts";

/**
 * Texts as whole numbers, so that the same text is the same number and comparing, storing and
 * counting need no strings: ids of enterprises, projects and claims, exact decimals, lists.
 *
 * "#1", "#2" … are numbers already (−1, −2 …) and take no space: the ledger gives such ids to the
 * entries that bring none.
 */
export class Names {
  readonly #texts = new Characters();
  readonly #table = new HashTable();
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
    const code = this.#table.at(this.#placeOfOffered(hash));
    return code < 0 ? undefined : code;
  }

  text(code: number): string {
    if (code < 0) return `#${-code}`;
    return this.#told[code] ?? this.#texts.text(code);
  }

  /** Forgets the texts that were added after there were `size` of them. */
  release(size: number): void {
    while (this.size > size) {
      const hash = this.#texts.offer(this.text(this.size - 1));
      this.#table.remove(this.#placeOfOffered(hash));
      this.#texts.removeLast();
    }
    if (this.#told.length > size) this.#told.length = size;
  }

  #codeOfOffered(hash: number): number {
    const place = this.#placeOfOffered(hash);
    const found = this.#table.at(place);
    return found >= 0 ? found : this.#keep(hash, place);
  }

  #keep(hash: number, place: number): number {
    const code = this.#texts.keep();
    if (code < mostTold) this.#told.push(this.#texts.text(code));
    this.#table.put(place, hash, code);
    return code;
  }

  /** Where the text on offer is, or where it would be put. */
  #placeOfOffered(hash: number): number {
    const table = this.#table;
    let place = table.first(hash);
    for (let code = table.at(place); code >= 0; code = table.at(place)) {
      if (this.#texts.isOffered(code)) return place;
      place = table.next(place, hash);
    }
    return place;
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
