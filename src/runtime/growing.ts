/** Numbers in one flat array that grows as needed, by a half each time, and shrinks at its end. */
export class Doubles {
  cells = new Float64Array(16);
  length = 0;

  push(value: number): void {
    if (this.length === this.cells.length) this.cells = grown(this.cells, this.length + 1);
    this.cells[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return cell(this.cells, index);
  }

  /** All numbers, in place. */
  all(): Float64Array {
    return this.cells.subarray(0, this.length);
  }

  append(values: readonly number[]): void {
    this.#reserve(values.length);
    for (let place = 0; place < values.length; place += 1) {
      this.cells[this.length + place] = cell(values, place);
    }
    this.length += values.length;
  }

  appendAll({ cells, length }: Doubles): void {
    this.#reserve(length);
    for (let place = 0; place < length; place += 1) {
      this.cells[this.length + place] = cell(cells, place);
    }
    this.length += length;
  }

  #reserve(more: number): void {
    const needed = this.length + more;
    if (needed > this.cells.length) this.cells = grown(this.cells, needed);
  }
}

/** The same numbers in an array of at least `needed`, half as large again, filled up with 0. */
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

const sizeFor = (now: number, needed: number): number => Math.max(16, needed, now + (now >> 1));

/** The one at a place that is known to exist. */
export function item<T>(items: readonly T[], index: number): T {
  const found = items[index];
  if (found === undefined) throw new RangeError(`There is nothing at ${index}.`);
  return found;
}

/** The number at a place that is known to exist. */
export function cell(cells: ArrayLike<number>, index: number): number {
  const value = cells[index];
  if (value === undefined) throw new RangeError(`There is nothing at ${index}.`);
  return value;
}
