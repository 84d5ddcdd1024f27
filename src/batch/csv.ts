import type { Texts } from "../diagnostics/message.ts";
import { quote } from "./cell-text.ts";
import { unreadable } from "./encoding.ts";
import { plainRow } from "./plain-row.ts";
import { plainRows } from "./plain-rows.ts";
import * as problems from "./problems.ts";
import { longestRow, quotedRow } from "./quoted-row.ts";
import type { ScannedRow } from "./scanned-row.ts";

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
 * readers swallow the rest of the file. A cell may share its memory with the piece of the file
 * around it: whoever keeps it for long takes a copy.
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
    const plain = plainRows(bytes, this.#line);
    const rows: Row[] = [...(plain?.rows ?? [])];
    let at = plain?.next ?? 0;
    this.#line = plain?.line ?? this.#line;
    this.#isInQuotes = false;
    while (at < bytes.length) {
      const scan = plainRow(bytes, at) ?? quotedRow(bytes, at, isEnd);
      if (!("next" in scan)) {
        this.#isInQuotes = scan.isInQuotes;
        break;
      }
      const row = rowOf(scan, this.#line);
      if (row !== undefined) rows.push(row);
      this.#line += scan.lines;
      at = scan.next;
    }
    this.#bytes = bytes.subarray(at);
    this.#later = [];
    return rows;
  }
}

/** Undefined for a blank row. */
function rowOf(scanned: ScannedRow, line: number): Row | undefined {
  const { cells } = scanned;
  const problem = problemOf(scanned);
  if (problem !== undefined) return { line, cells, problem };
  return cells.some((cell) => cell !== "") ? { line, cells } : undefined;
}

/** Bytes that are no text in the file's encoding spoil their row. */
function problemOf({ problem, cells, isAscii }: ScannedRow): Texts | undefined {
  if (problem !== undefined || isAscii) return problem;
  return cells.some((cell) => cell.includes(unreadable)) ? problems.unreadableText() : undefined;
}
