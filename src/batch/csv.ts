import { CellTable } from "./cell-table.ts";
import { quote } from "./delimiters.ts";
import { plainRows } from "./plain-rows.ts";
import { longestRow, quotedRow } from "./quoted-row.ts";
import type { Row } from "./row.ts";

/**
 * Splits UTF-8 into rows as RFC 4180 has it, piece by piece, with any kind of line break. Blank rows
 * are left out; spaces around a cell are not part of it.
 *
 * A stray quotation mark spoils its own line only: reading goes on with the next line, where other
 * readers swallow the rest of the file.
 */
export class CsvReader {
  /** From the start of a row that is not finished. */
  #bytes: Buffer = Buffer.alloc(0);
  /** What came after it and cannot finish it. */
  #later: Buffer[] = [];
  /** How long both are together. */
  #length = 0;
  #isInQuotes = false;
  #line = 1;

  /** The rows that end within what has been read so far. */
  push(piece: Buffer): readonly Row[] {
    this.#later.push(piece);
    this.#length += piece.length;
    // Looking again only when it helps keeps a long quoted cell from being read over and over.
    const mayEnd = !this.#isInQuotes || piece.includes(quote) || this.#length >= longestRow;
    return mayEnd ? this.#rows(false) : [];
  }

  /** The last row, which need not end with a line break. */
  end(): readonly Row[] {
    return this.#rows(true);
  }

  #rows(isEnd: boolean): readonly Row[] {
    const table = new CellTable(Buffer.concat([this.#bytes, ...this.#later]));
    const rows: Row[] = [];
    let reached = plainRows(table, { at: 0, line: this.#line }, rows);
    this.#isInQuotes = false;
    while (reached.at < table.bytes.length) {
      const found = quotedRow(table, reached, isEnd);
      if (!("row" in found)) {
        this.#isInQuotes = found.isInQuotes;
        break;
      }
      if (found.row !== undefined) rows.push(found.row);
      reached = plainRows(table, found, rows);
    }
    this.#bytes = table.bytes.subarray(reached.at);
    this.#length = this.#bytes.length;
    this.#line = reached.line;
    this.#later = [];
    return rows;
  }
}
