import { grownInts, int } from "./growing.ts";

/**
 * Texts one after the other in flat memory. A ledger holds millions of them, mostly ids that
 * nobody reads again: as strings they would be looked at whenever memory is tidied up.
 */
export class Characters {
  #size = 0;
  #characters = new Uint16Array(256);
  /** By text: where it ends, which is where the next one begins. */
  #ends = new Int32Array(16);

  get size(): number {
    return this.#size;
  }

  /** Adds a text; gives its number. */
  add(text: string): number {
    const from = this.#start(this.#size);
    const end = from + text.length;
    if (end > mostCharacters) throw new RangeError("The ids of the ledger are too long together.");
    if (end > this.#characters.length) this.#extend(end);
    for (let at = 0; at < text.length; at += 1) this.#characters[from + at] = text.charCodeAt(at);
    if (this.#size === this.#ends.length) this.#ends = grownInts(this.#ends, this.#size + 1);
    this.#ends[this.#size] = end;
    this.#size += 1;
    return this.#size - 1;
  }

  removeLast(): void {
    this.#size -= 1;
  }

  /** Whether the text of this number is this one. */
  isAt(number: number, text: string): boolean {
    const from = this.#start(number);
    if (int(this.#ends, number) - from !== text.length) return false;
    const characters = this.#characters;
    for (let at = 0; at < text.length; at += 1) {
      if (characters[from + at] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  text(number: number): string {
    if (number >= this.#size) throw new RangeError(`There is no text ${number}.`);
    const [from, end] = [this.#start(number), int(this.#ends, number)];
    let text = "";
    for (let at = from; at < end; at += mostAtOnce) {
      const some = this.#characters.subarray(at, Math.min(end, at + mostAtOnce));
      text += String.fromCharCode(...some);
    }
    return text;
  }

  #start(number: number): number {
    return number === 0 ? 0 : int(this.#ends, number - 1);
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
