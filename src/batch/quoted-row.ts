import type { Texts } from "../diagnostics/message.ts";
import type { CellTable } from "./cell-table.ts";
import { carriageReturn, comma, isBlank, lineFeed, quote } from "./delimiters.ts";
import type { Reached } from "./plain-rows.ts";
import * as problems from "./problems.ts";
import { Row } from "./row.ts";

/** A row longer than this has lost its closing quotation mark. */
export const longestRow = 16 * 1024 * 1024;

/** What reading one row comes to; undefined is a blank row. */
export interface QuotedRow extends Reached {
  readonly row: Row | undefined;
}

/** Reads a row, cell by cell; or says whether what has been read of it ends within quotation marks. */
export function quotedRow(
  table: CellTable,
  { at, line }: Reached,
  isEnd: boolean,
): QuotedRow | { readonly isInQuotes: boolean } {
  const scan = new RowScan(table, at, isEnd);
  if (!scan.read()) return { isInQuotes: scan.isInQuotes };
  return { row: scan.row(line), at: scan.at, line: line + scan.lines };
}

/** Reads one row from `at` on; afterwards `at` is where the next one starts. */
class RowScan {
  at: number;
  lines = 1;
  isInQuotes = false;
  problem: Texts | undefined;
  #count = 0;
  /** Columns in which a quotation mark is written twice. */
  readonly #doubled: number[] = [];
  readonly #table: CellTable;
  readonly #bytes: Buffer;
  readonly #first: number;
  readonly #start: number;
  readonly #isEnd: boolean;

  constructor(table: CellTable, at: number, isEnd: boolean) {
    this.#table = table;
    this.#bytes = table.bytes;
    this.#first = table.size;
    this.at = at;
    this.#start = at;
    this.#isEnd = isEnd;
  }

  /** What has been read; undefined for a blank row. Bytes that are no text spoil it. */
  row(line: number): Row | undefined {
    const table = this.#table;
    const [first, end] = [this.#first, table.size];
    if (first === end && this.problem === undefined) return undefined;
    const isText = table.isText(this.#start, this.at);
    const problem = this.problem ?? (isText ? undefined : problems.unreadableText());
    const row = new Row(table, { line, count: this.#count, first, end, problem });
    return this.#doubled.reduce(withSingleMarks, row);
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
    let { at } = this;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === comma || byte === lineFeed || byte === carriageReturn) break;
      if (byte === quote) this.problem = problems.quoteInsideCell();
    }
    if (at === bytes.length && !this.#isEnd) return false;
    this.#add(this.at, at);
    this.at = at;
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
    if (doubled) this.#doubled.push(this.#count);
    this.#add(start, end);
    this.lines += lineBreaksIn(this.#bytes, start, end);
    this.at = next;
    return true;
  }

  #add(from: number, to: number): void {
    this.#table.add(this.#count, from, to);
    this.#count += 1;
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

/** CR LF is one. */
function lineBreaksIn(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const isSecond = bytes[at] === lineFeed && bytes[at - 1] === carriageReturn;
    if (isLineBreak(bytes[at]) && !isSecond) count += 1;
  }
  return count;
}

const withSingleMarks = (row: Row, column: number): Row =>
  row.with(column, row.text(column).replaceAll('""', '"'));
