import type { Texts } from "../diagnostics/message.ts";
import { carriageReturn, cellText, comma, isBlank, lineFeed, quote } from "./cell-text.ts";
import * as problems from "./problems.ts";
import type { ScannedRow } from "./scanned-row.ts";

/** A row longer than this has lost its closing quotation mark. */
export const longestRow = 16 * 1024 * 1024;

/** A row, cell by cell; or whether what has been read of it ends within quotation marks. */
export function quotedRow(
  bytes: Buffer,
  at: number,
  isEnd: boolean,
): ScannedRow | { readonly isInQuotes: boolean } {
  const scan = new RowScan(bytes, at, isEnd);
  if (!scan.read()) return { isInQuotes: scan.isInQuotes };
  const { cells, isAscii, lines, problem } = scan;
  const row = { cells, isAscii, next: scan.at, lines };
  return problem === undefined ? row : { ...row, problem };
}

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

  #text(from: number, to: number, isAscii: boolean): string {
    this.isAscii &&= isAscii;
    return cellText(this.#bytes, from, to, isAscii);
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

const isLineBreak = (byte: number | undefined): boolean =>
  byte === lineFeed || byte === carriageReturn;

const lineBreaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
