/** Numbers in one flat array that is used again and again; it grows where it must. */
export class Scratch {
  cells = nothing;
  length = 0;

  push(value: number): void {
    if (this.length === this.cells.length) this.cells = grown(this.cells, this.length + 1);
    this.cells[this.length] = value;
    this.length += 1;
  }

  at(place: number): number {
    return double(this.cells, place);
  }

  /** All numbers, in place. */
  all(): Float64Array {
    return this.cells.subarray(0, this.length);
  }
}

const nothing = new Float64Array(0);

/** The same numbers in an array of at least `needed`, twice as large as now, filled up with 0. */
export function grown(cells: Float64Array<ArrayBuffer>, needed: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(sizeFor(cells.length, needed));
  larger.set(cells);
  return larger;
}

export function grownInts(cells: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(sizeFor(cells.length, needed));
  larger.set(cells);
  return larger;
}

const sizeFor = (now: number, needed: number): number => Math.max(16, needed, 2 * now);

/** The one at a place that is known to exist. */
export function item<T>(items: readonly T[], index: number): T {
  const found = items[index];
  return found === undefined ? nothingAt(index) : found;
}

/**
 * The number at a place that is known to exist. Each kind of array has its own function, since
 * one that reads several kinds is slow for all of them; and they are so short that none is called.
 */
export function cell(cells: readonly number[], index: number): number {
  const value = cells[index];
  return value === undefined ? nothingAt(index) : value;
}
export function double(cells: Float64Array, index: number): number {
  const value = cells[index];
  return value === undefined ? nothingAt(index) : value;
}
export function int(cells: Int32Array, index: number): number {
  const value = cells[index];
  return value === undefined ? nothingAt(index) : value;
}

function nothingAt(index: number): never {
  throw new RangeError(`There is nothing at ${index}.`);
}
