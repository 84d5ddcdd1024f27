/**
 * A small generator of random numbers (mulberry32): the same seed gives the same numbers on every
 * machine. Values of fast-check, which can be shrunk, take longer to draw than a claim to decide.
 */
export class Seeded {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number from 0 on, below this one. */
  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  isOneIn(count: number): boolean {
    return this.below(count) === 0;
  }

  /** One of a list that is not empty. */
  oneOf<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new RangeError("Nothing to pick from.");
    return picked;
  }
}

/** A seed of its own for everything that has a name or a number under one seed (FNV-1a). */
export function seedOf(seed: number, ...names: readonly (string | number)[]): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of JSON.stringify(names)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash | 0;
}
