import { isAscii, isUtf8 } from "node:buffer";
import { cellStep } from "../runtime/cells.ts";
import { isBlank } from "./delimiters.ts";
import { unreadable } from "./encoding.ts";

/**
 * Where the cells of many rows stand in the bytes around them, so that of a million rows no cell
 * becomes a string but those that somebody reads. Empty cells are left out.
 */
export class CellTable {
  readonly bytes: Buffer;
  /** Three numbers for each cell: its column, and where it begins and ends in the bytes. */
  places = new Int32Array(cellStep * 1024);
  size = 0;
  readonly #isAscii: boolean;
  readonly #isAllText: boolean;
  /** All bytes, if they are plain ASCII and somebody has asked for a part. */
  #text: string | undefined;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#isAscii = isAscii(bytes);
    this.#isAllText = this.#isAscii || isText(bytes);
  }

  /** Adds what stands there, without the blanks around it, unless nothing is left. */
  add(column: number, from: number, to: number): void {
    if (from === to) return;
    const { bytes } = this;
    let [start, end] = [from, to];
    while (start < end && isBlank(bytes[start])) start += 1;
    while (end > start && isBlank(bytes[end - 1])) end -= 1;
    if (start === end) return;
    if (this.size === this.places.length) this.#extend();
    const { places, size } = this;
    places[size] = column;
    places[size + 1] = start;
    places[size + 2] = end;
    this.size += cellStep;
  }

  text(from: number, to: number): string {
    if (!this.#isAscii) return this.bytes.toString("utf8", from, to);
    // One long string is made far quicker than many short ones; parts of it cost next to nothing.
    this.#text ??= this.bytes.toString("latin1");
    return this.#text.slice(from, to);
  }

  /** Whether the bytes in between are text in UTF-8. */
  isText(from: number, to: number): boolean {
    return this.#isAllText || isText(this.bytes.subarray(from, to));
  }

  #extend(): void {
    const larger = new Int32Array(2 * this.places.length);
    larger.set(this.places);
    this.places = larger;
  }
}

/** What could not be decoded before stands in the bytes as a sign of its own. */
const isText = (bytes: Buffer): boolean => isUtf8(bytes) && !bytes.includes(unreadable);
