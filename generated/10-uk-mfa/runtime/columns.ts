import { cell, double, int } from "./growing.ts";

/** How many numbers lie in one piece. */
const pieceBits = 13;
const pieceSize = 1 << pieceBits;

/**
 * Numbers that are added at the end, piece by piece, so that what is there is never moved: a
 * ledger is mostly written, and copying it while it grows would cost more than deciding a claim.
 * The first piece begins small, since most ledgers are.
 */
export class Doubles {
  readonly #full: Float64Array<ArrayBuffer>[] = [];
  #last = new Float64Array(16);
  #lastFrom = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length - this.#lastFrom === this.#last.length) this.#extend();
    this.#last[this.#length - this.#lastFrom] = value;
    this.#length += 1;
  }

  /** Adds the first so many of these numbers; mostly they all go into the last piece. */
  append(values: readonly number[], count: number): void {
    const last = this.#last;
    const from = this.#length - this.#lastFrom;
    if (from + count > last.length) {
      for (let place = 0; place < count; place += 1) this.push(cell(values, place));
      return;
    }
    for (let place = 0; place < count; place += 1) last[from + place] = cell(values, place);
    this.#length += count;
  }
  appendCells(cells: Float64Array, count: number): void {
    const last = this.#last;
    const from = this.#length - this.#lastFrom;
    if (from + count > last.length) {
      for (let place = 0; place < count; place += 1) this.push(double(cells, place));
      return;
    }
    for (let place = 0; place < count; place += 1) last[from + place] = double(cells, place);
    this.#length += count;
  }

  at(place: number): number {
    if (place >= this.#lastFrom) return double(this.#last, place - this.#lastFrom);
    const piece = this.#full[place >>> pieceBits];
    if (piece === undefined) throw new RangeError(`There is nothing at ${place}.`);
    return double(piece, place & (pieceSize - 1));
  }

  slice(from: number, to: number): number[] {
    const found: number[] = [];
    for (let place = from; place < to; place += 1) found.push(this.at(place));
    return found;
  }

  /** Takes off what was added after there were so many. */
  truncate(length: number): void {
    while (length < this.#lastFrom) {
      this.#last = this.#full.pop() ?? this.#last;
      this.#lastFrom -= pieceSize;
    }
    this.#length = length;
  }

  #extend(): void {
    if (this.#last.length < pieceSize) {
      const larger = new Float64Array(this.#last.length * 2);
      larger.set(this.#last);
      this.#last = larger;
      return;
    }
    this.#full.push(this.#last);
    this.#last = new Float64Array(pieceSize);
    this.#lastFrom += pieceSize;
  }
}

/** How many whole numbers make a row. */
const rowSize = 8;
const rowBits = 10;
const rowsInPiece = 1 << rowBits;

/** Rows of eight whole numbers below 2^31, kept in the same way. */
export class Rows {
  readonly #full: Int32Array<ArrayBuffer>[] = [];
  /** The piece that the last row lies in. */
  last = new Int32Array(8 * rowSize);
  #lastFrom = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds a row of zeros, and gives where in `last` it begins, to be written there. */
  add(): number {
    if ((this.#size - this.#lastFrom) * rowSize === this.last.length) this.#extend();
    this.#size += 1;
    return (this.#size - 1 - this.#lastFrom) * rowSize;
  }

  at(row: number, column: number): number {
    if (row >= this.#lastFrom) return int(this.last, (row - this.#lastFrom) * rowSize + column);
    const piece = this.#full[row >>> rowBits];
    if (piece === undefined) throw new RangeError(`There is no row ${row}.`);
    return int(piece, (row & (rowsInPiece - 1)) * rowSize + column);
  }

  removeLast(): void {
    this.#size -= 1;
    if (this.#size >= this.#lastFrom) return;
    this.last = this.#full.pop() ?? this.last;
    this.#lastFrom -= rowsInPiece;
  }

  #extend(): void {
    if (this.last.length < rowsInPiece * rowSize) {
      const larger = new Int32Array(this.last.length * 2);
      larger.set(this.last);
      this.last = larger;
      return;
    }
    this.#full.push(this.last);
    this.last = new Int32Array(rowsInPiece * rowSize);
    this.#lastFrom += rowsInPiece;
  }
}
