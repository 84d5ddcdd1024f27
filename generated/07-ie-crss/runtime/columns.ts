import { double, int } from "./growing.ts";

/** How many numbers lie in one piece. */
const pieceBits = 13;
const pieceSize = 1 << pieceBits;

/**
 * Groups of numbers that are added at the end, piece by piece, so that what is there is never
 * moved: a ledger is mostly written, and copying it while it grows would cost more than deciding
 * a claim. The first piece begins small, since most ledgers are.
 *
 * The numbers of a group lie in one piece, so that they are written and read in place.
 */
export class Doubles {
  readonly #full: Float64Array<ArrayBuffer>[] = [];
  /** The piece that the last group lies in. */
  last = new Float64Array(16);
  #lastFrom = 0;
  #length = 0;

  /** Where the next group begins, which has so many numbers: it is to be written into `last`. */
  add(count: number): number {
    if (this.#length - this.#lastFrom + count > this.last.length) this.#extend(count);
    const place = this.#length;
    this.#length += count;
    return place;
  }

  /** Where a place of the last group is within `last`. */
  inLast(place: number): number {
    return place - this.#lastFrom;
  }

  at(place: number): number {
    if (place >= this.#lastFrom) return double(this.last, place - this.#lastFrom);
    const piece = this.#full[place >>> pieceBits];
    if (piece === undefined) throw new RangeError(`There is nothing at ${place}.`);
    return double(piece, place & (pieceSize - 1));
  }

  slice(from: number, to: number): number[] {
    const found: number[] = [];
    for (let place = from; place < to; place += 1) found.push(this.at(place));
    return found;
  }

  /** Takes off what was added from this place on. */
  truncate(length: number): void {
    while (length < this.#lastFrom) {
      this.last = this.#full.pop() ?? this.last;
      this.#lastFrom -= pieceSize;
    }
    this.#length = length;
  }

  #extend(count: number): void {
    if (count > pieceSize) throw new RangeError(`${count} numbers are too many for one group.`);
    const first = this.last;
    let size = first.length;
    while (size < this.#length + count && size < pieceSize) size *= 2;
    if (size > first.length) {
      this.last = new Float64Array(size);
      this.last.set(first);
    }
    if (this.#length - this.#lastFrom + count <= size) return;
    this.#full.push(this.last);
    this.last = new Float64Array(pieceSize);
    this.#lastFrom += pieceSize;
    this.#length = this.#lastFrom;
  }
}

/**
 * Groups of numbers on pages, for those that do not stay: a page goes when nobody looks at a
 * group on it any longer.
 */
export class Pages {
  page = new Float64Array(16);
  #length = 0;

  /** Where on `page` a group of so many numbers begins. */
  add(count: number): number {
    if (this.#length + count > this.page.length) {
      this.page = new Float64Array(Math.max(count, Math.min(pageSize, 2 * this.page.length)));
      this.#length = 0;
    }
    this.#length += count;
    return this.#length - count;
  }
}

const pageSize = 1 << 12;

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
