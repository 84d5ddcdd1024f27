import { grownInts, int } from "./growing.ts";

/**
 * Texts one after the other in flat memory. A ledger holds millions of them, mostly ids that
 * nobody reads again: as strings they would be looked at whenever memory is tidied up.
 *
 * A text is first offered: it then lies behind the others, to be compared with them, and to stay
 * there if it is kept.
 */
export class Characters {
  #size = 0;
  #characters = new Uint16Array(256);
  /** By text: where it ends, which is where the next one begins. */
  #ends = new Int32Array(16);
  /** Where the text on offer ends. */
  #offered = 0;

  get size(): number {
    return this.#size;
  }

  /** Gives a whole number within 32 bits that depends on the text alone. */
  offer(text: string): number {
    const from = this.#reserve(text.length);
    const characters = this.#characters;
    let [hash, last] = [text.length, 0];
    for (let at = 0; at < text.length; at += 1) {
      hash = mixed(hash, last);
      last = text.charCodeAt(at);
      characters[from + at] = last;
    }
    return finished(hash, last);
  }

  /** The same of a text in plain ASCII that stands in these bytes. */
  offerAscii(bytes: Uint8Array, start: number, end: number): number {
    const from = this.#reserve(end - start) - start;
    const characters = this.#characters;
    let [hash, last] = [end - start, 0];
    for (let at = start; at < end; at += 1) {
      hash = mixed(hash, last);
      last = bytes[at] ?? 0;
      characters[from + at] = last;
    }
    return finished(hash, last);
  }

  /** Adds the text on offer; gives its number. */
  keep(): number {
    if (this.#size === this.#ends.length) this.#ends = grownInts(this.#ends, this.#size + 1);
    this.#ends[this.#size] = this.#offered;
    this.#size += 1;
    return this.#size - 1;
  }

  removeLast(): void {
    this.#size -= 1;
  }

  /** Whether the text of this number is the one on offer. */
  isOffered(number: number): boolean {
    const [from, other] = [this.#start(number), this.#start(this.#size)];
    const length = int(this.#ends, number) - from;
    if (this.#offered - other !== length) return false;
    const characters = this.#characters;
    for (let at = 0; at < length; at += 1) {
      if (characters[from + at] !== characters[other + at]) return false;
    }
    return true;
  }

  text(number: number): string {
    if (number >= this.#size) throw new RangeError(`There is no text ${number}.`);
    const [from, end] = [this.#start(number), int(this.#ends, number)];
    let text = "";
    for (let at = from; at < end; at += mostAtOnce) {
      text += this.#textBetween(at, Math.min(end, at + mostAtOnce));
    }
    return text;
  }

  /** Spreading a plain array is far quicker than spreading a part of a typed one. */
  #textBetween(from: number, to: number): string {
    const some: number[] = [];
    for (let at = from; at < to; at += 1) some.push(this.#characters[at] ?? 0);
    return String.fromCharCode(...some);
  }

  #start(number: number): number {
    return number === 0 ? 0 : int(this.#ends, number - 1);
  }

  /** Makes room for a text of this length behind the others; gives where it begins. */
  #reserve(length: number): number {
    const from = this.#start(this.#size);
    const end = from + length;
    if (end > mostCharacters) throw new RangeError("The ids of the ledger are too long together.");
    if (end > this.#characters.length) this.#extend(end);
    this.#offered = end;
    return from;
  }

  #extend(needed: number): void {
    const larger = new Uint16Array(Math.max(needed, 2 * this.#characters.length));
    larger.set(this.#characters);
    this.#characters = larger;
  }
}

const mostCharacters = 2 ** 31 - 1;

/** Arguments lie on the stack, which is not large. */
const mostAtOnce = 1024;

/** The multipliers are primes with well-mixed bits. */
function mixed(hash: number, character: number): number {
  const product = Math.imul(hash ^ character, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Texts that differ in the last character alone lie side by side: ids mostly count up. */
function finished(hash: number, last: number): number {
  const product = Math.imul(hash, 0x85ebca6b);
  return ((product ^ (product >>> 13)) + last) | 0;
}
