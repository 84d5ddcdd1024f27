import type { Count } from "./count.ts";
import { Scratch } from "./growing.ts";
import type { Names } from "./names.ts";
import type { Ratio } from "./ratio.ts";
import { exactText, whole } from "./ratio.ts";

/**
 * The steps of a trace and the notes of a result, as they are packed: a number and what it names.
 */
export const step = {
  amount: 0,
  less: 1,
  atLeast: 2,
  rounded: 3,
  earlierAmounts: 4,
  decided: 5,
  cap: 6,
  proRata: 7,
  nothingBelow: 8,
  aboveUsual: 9,
  over: 10,
  cutToBound: 11,
  valueChanged: 12,
  payments: 13,
} as const;

/** A step and the code of what it names, a cap or a fact, in one cell. */
export const headOf = (kind: number, name: number): number => kind + 16 * name;
export const kindOfHead = (head: number): number => head % 16;
export const nameOfHead = (head: number): number => Math.floor(head / 16);

/** In front of a numerator and a denominator, and of the code of an exact amount as text. */
export const fractionFollows = Infinity;
export const textFollows = -Infinity;

/**
 * The steps that led to a result, written down as numbers while a claim is worked out: most
 * claims need two or three cells, and no object or text is made unless somebody asks for the
 * trace.
 *
 * An exact amount is one cell where it is a whole number below 2^53, three where it is a fraction
 * of such numbers, and otherwise the code of its text.
 */
export class Trail {
  readonly cells = new Scratch();
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  clear(): void {
    this.cells.length = 0;
  }

  head(kind: number, name: number): void {
    this.cells.push(headOf(kind, name));
  }

  /** A whole number: minor units, a count, the code of a text. */
  whole(value: number): void {
    this.cells.push(value);
  }

  count(value: Count): void {
    if (typeof value === "number") this.cells.push(value);
    else this.exact(whole(value));
  }

  /** n/d, where both are whole numbers below 2^53. */
  fraction(n: number, d: number): void {
    const below = Math.floor(n / d);
    if (below * d === n) return this.whole(below);
    this.cells.push(fractionFollows);
    this.cells.push(n);
    this.cells.push(d);
  }

  exact(value: Ratio): void {
    const [n, d] = [Number(value.n), Number(value.d)];
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return this.fraction(n, d);
    this.cells.push(textFollows);
    this.cells.push(this.#names.code(exactText(value)));
  }
}
