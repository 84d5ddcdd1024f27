import fs from "node:fs";
import type { Entry } from "../model/entry.ts";
import { entriesIn } from "./journal-entry.ts";
import type { Header } from "./journal-header.ts";
import { textIn } from "./journal-header.ts";

/** How reading ended: `length` bytes of the file are whole lines. */
export type Ending =
  | { readonly kind: "whole"; readonly length: number }
  /** The last line is whole but for its line break. */
  | { readonly kind: "unfinished"; readonly length: number }
  /** A last line that a crash cut off: it was never reported. */
  | { readonly kind: "torn"; readonly length: number; readonly line: number }
  | { readonly kind: "damaged"; readonly line: number };

/** The entries of a ledger file, read as they are asked for; `ending` is known after the last. */
export class JournalReader implements Iterable<Entry> {
  ending: Ending | undefined;
  /** The line of the entry that was read last. */
  line = 1;
  /** The digest of the text by which it was entered, as far as the file tells. */
  text: string | undefined;
  readonly #file: number;
  readonly #start: number;

  /** Reads the lines after the header. */
  constructor(file: number, { start, text }: Header) {
    this.#file = file;
    this.#start = start;
    this.text = text;
  }

  *[Symbol.iterator](): Generator<Entry> {
    let length = this.#start;
    this.line = 1;
    for (const { bytes, isEnded } of lines(this.#file, this.#start)) {
      this.line += 1;
      const value = parse(bytes);
      this.text = textIn(value) ?? this.text;
      const entries = textIn(value) === undefined ? entriesIn(value) : [];
      if (entries === undefined) {
        const { line } = this;
        this.ending = isEnded ? { kind: "damaged", line } : { kind: "torn", length, line };
        return;
      }
      yield* entries;
      length += bytes.length + (isEnded ? 1 : 0);
      if (!isEnded) {
        this.ending = { kind: "unfinished", length };
        return;
      }
    }
    this.ending = { kind: "whole", length };
  }

  /** The first line on which an entry has this id. */
  lineOf(id: string): number | undefined {
    let line = 1;
    for (const { bytes } of lines(this.#file, this.#start)) {
      line += 1;
      if (entriesIn(parse(bytes))?.some((entry) => entry.id === id)) return line;
    }
    return undefined;
  }
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    return undefined;
  }
}

export interface Line {
  readonly bytes: Buffer;
  /** False for the rest of a file after its last line break. */
  readonly isEnded: boolean;
}

const pieceLength = 1024 * 1024;
const lineFeed = 0x0a;

/** The lines of a file from an offset on. */
export function* lines(file: number, start: number): Generator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let at = start;
  for (;;) {
    const piece = Buffer.allocUnsafe(pieceLength);
    const count = fs.readSync(file, piece, 0, pieceLength, at);
    if (count === 0) break;
    at += count;
    const bytes = Buffer.concat([rest, piece.subarray(0, count)]);
    const end = bytes.lastIndexOf(lineFeed) + 1;
    yield* splitLines(bytes.subarray(0, end));
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) yield { bytes: rest, isEnded: false };
}

function* splitLines(bytes: Buffer): Generator<Line> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(lineFeed, start);
    yield { bytes: bytes.subarray(start, end), isEnded: true };
    start = end + 1;
  }
}
