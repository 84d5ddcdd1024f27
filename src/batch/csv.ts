import type { Texts } from "../diagnostics/message.ts";
import { unreadable } from "./encoding.ts";
import * as problems from "./problems.ts";

/** One row of a CSV file, with the number of the line on which it starts. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row cannot be read; its cells are then not to be relied on. */
  readonly problem?: Texts;
}

/**
 * Splits UTF-8 into rows as RFC 4180 has it, piece by piece, with any kind of line break. Blank rows
 * are left out; spaces around a cell are not part of it.
 *
 * A stray quotation mark spoils its own line only: reading goes on with the next line, where other
 * readers swallow the rest of the file. Cells are copied out of the bytes, so that an id which the
 * ledger keeps does not keep the piece of the file around it.
 */
export class CsvReader {
  /** From the start of a row that is not finished. */
  #bytes: Buffer = Buffer.alloc(0);
  /** What came after it and cannot finish it. */
  #later: Buffer[] = [];
  #isInQuotes = false;
  #line = 1;

  /** The rows that end within what has been read so far. */
  push(piece: Buffer): readonly Row[] {
    this.#later.push(piece);
    // Looking again only when it helps keeps a long quoted cell from being read over and over.
    return this.#isInQuotes && !piece.includes(quote) ? this.#rowsIfTooLong() : this.#rows(false);
  }

  /** The last row, which need not end with a line break. */
  end(): readonly Row[] {
    return this.#rows(true);
  }

  #rowsIfTooLong(): readonly Row[] {
    const length = [this.#bytes, ...this.#later].reduce((sum, bytes) => sum + bytes.length, 0);
    return length < longestRow ? [] : this.#rows(false);
  }

  #rows(isEnd: boolean): readonly Row[] {
    const bytes = Buffer.concat([this.#bytes, ...this.#later]);
    const rows: Row[] = [];
    let at = 0;
    this.#isInQuotes = false;
    while (at < bytes.length) {
      const scan = new RowScan(bytes, at, isEnd);
      if (!scan.read()) {
        this.#isInQuotes = scan.isInQuotes;
        break;
      }
      const row = { line: this.#line, cells: scan.cells, ...problemOf(scan) };
      if (scan.problem !== undefined || scan.cells.some((cell) => cell !== "")) rows.push(row);
      this.#line += scan.lines;
      at = scan.at;
    }
    this.#bytes = bytes.subarray(at);
    this.#later = [];
    return rows;
  }
}

function problemOf({ problem, cells, isAscii }: RowScan): { problem?: Texts } {
  if (problem !== undefined) return { problem };
  const isBroken = !isAscii && cells.some((cell) => cell.includes(unreadable));
  return isBroken ? { problem: problems.unreadableText() } : {};
}

/** A row longer than this has lost its closing quotation mark. */
const longestRow = 16 * 1024 * 1024;

const quote = 0x22;
const comma = 0x2c;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const space = 0x20;
const tab = 0x09;

/** Reads one row from `at` on; afterwards `at` is where the next one starts. */
class RowScan {
  at: number;
  lines = 1;
  isAscii = true;
  isInQuotes = false;
  cells: string[] = [];
  problem: Texts | undefined;
  readonly #bytes: Buffer;
  readonly #start: number;
  readonly #isEnd: boolean;

  constructor(bytes: Buffer, at: number, isEnd: boolean) {
    this.#bytes = bytes;
    this.at = at;
    this.#start = at;
    this.#isEnd = isEnd;
  }

  /** False where the row goes on beyond what has been read. */
  read(): boolean {
    for (;;) {
      const hasCell = this.#firstIs(quote) ? this.#quotedCell() : this.#bareCell();
      if (!hasCell) return this.#stopShort();
      if (this.problem !== undefined) return this.#skipLine();
      if (this.at >= this.#bytes.length) return true;
      const delimiter = this.#bytes[this.at];
      this.at += 1;
      if (delimiter !== comma) return this.#finishLineBreak(delimiter);
    }
  }

  /** A quotation mark with nothing but blanks before it opens a quoted cell. */
  #firstIs(wanted: number): boolean {
    let at = this.at;
    while (isBlank(this.#bytes[at])) at += 1;
    if (this.#bytes[at] !== wanted) return false;
    this.at = at;
    return true;
  }

  /** False where the piece ends first, unless it is the last. */
  #bareCell(): boolean {
    const bytes = this.#bytes;
    const start = this.at;
    let all = 0;
    let at = start;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === comma || byte === lineFeed || byte === carriageReturn) break;
      if (byte === quote) this.problem = problems.quoteInsideCell();
      all |= byte;
    }
    if (at === bytes.length && !this.#isEnd) return false;
    this.at = at;
    this.cells.push(this.#text(start, at, all < 0x80));
    return true;
  }

  #quotedCell(): boolean {
    const start = this.at + 1;
    let doubled = false;
    for (let end = this.#bytes.indexOf(quote, start); end !== -1;) {
      if (this.#bytes[end + 1] !== quote) return this.#closeQuoted(start, end, doubled);
      doubled = true;
      end = this.#bytes.indexOf(quote, end + 2);
    }
    this.isInQuotes = true;
    return false;
  }

  /** At the closing mark; what follows must be the end of the cell. */
  #closeQuoted(start: number, end: number, doubled: boolean): boolean {
    let next = end + 1;
    while (isBlank(this.#bytes[next])) next += 1;
    if (next >= this.#bytes.length && !this.#isEnd) return false;
    const byte = this.#bytes[next];
    const isClosed =
      byte === undefined || byte === comma || byte === lineFeed || byte === carriageReturn;
    if (!isClosed) this.problem = problems.textAfterQuote();
    const text = this.#text(start, end, false);
    this.cells.push(doubled ? text.replaceAll('""', '"') : text);
    this.lines += lineBreaksIn(text);
    this.at = next;
    return true;
  }

  /** Without the spaces around it. */
  #text(from: number, to: number, isAscii: boolean): string {
    let [start, end] = [from, to];
    while (start < end && isBlank(this.#bytes[start])) start += 1;
    while (end > start && isBlank(this.#bytes[end - 1])) end -= 1;
    if (start === end) return "";
    this.isAscii &&= isAscii;
    return this.#bytes.toString(isAscii ? "latin1" : "utf8", start, end);
  }

  /** CR LF is one line break; a CR at the end of the piece may have its LF in the next. */
  #finishLineBreak(first: number | undefined): boolean {
    if (first !== carriageReturn) return true;
    if (this.at >= this.#bytes.length) return this.#isEnd;
    if (this.#bytes[this.at] === lineFeed) this.at += 1;
    return true;
  }

  /** The piece ends within a cell: wait for more, unless none comes. */
  #stopShort(): boolean {
    if (!this.#isEnd && this.#bytes.length - this.#start < longestRow) return false;
    this.problem = problems.quoteNeverCloses();
    return this.#skipLine();
  }

  /** To the start of the next line, counted from the first line of the row. */
  #skipLine(): boolean {
    this.lines = 1;
    let at = this.#start;
    while (at < this.#bytes.length && !isLineBreak(this.#bytes[at])) at += 1;
    if (at >= this.#bytes.length && !this.#isEnd) return false;
    this.at = at + 1;
    if (this.at > this.#bytes.length) this.at = this.#bytes.length;
    return this.#finishLineBreak(this.#bytes[at]);
  }
}

const isBlank = (byte: number | undefined): boolean => byte === space || byte === tab;

const isLineBreak = (byte: number | undefined): boolean =>
  byte === lineFeed || byte === carriageReturn;

const lineBreaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
