import type { CellTable } from "./cell-table.ts";
import { carriageReturn, comma, lineFeed, quote } from "./delimiters.ts";
import { Row } from "./row.ts";
import * as problems from "./problems.ts";

/** Where reading has come to: the next row begins at a place in the bytes, on a line. */
export interface Reached {
  readonly at: number;
  readonly line: number;
}

/**
 * Reads rows in one pass, up to one that holds a quotation mark or does not end within the bytes:
 * nearly all rows of a large file.
 */
export function plainRows(table: CellTable, { at: start, line }: Reached, rows: Row[]): Reached {
  const { bytes } = table;
  let next = start;
  let lines = line;
  let column = 0;
  let from = start;
  let first = table.size;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    // Digits, letters and what is beyond ASCII: the rest is looked at more closely.
    if (byte > comma) continue;
    if (byte === comma) {
      table.add(column, from, at);
      column += 1;
      from = at + 1;
      continue;
    }
    if (byte === quote) break;
    if (byte !== lineFeed && byte !== carriageReturn) continue;
    // CR LF is one line break; a CR at the end of the bytes may have its LF in the next.
    if (byte === carriageReturn && at + 1 === bytes.length) break;
    table.add(column, from, at);
    if (table.size > first) {
      rows.push(rowOf(table, { line: lines, count: column + 1, first }, next, at));
    }
    if (byte === carriageReturn && bytes[at + 1] === lineFeed) at += 1;
    next = from = at + 1;
    lines += 1;
    column = 0;
    first = table.size;
  }
  table.size = first;
  return { at: next, line: lines };
}

/** Bytes that are no text in the file's encoding spoil their row. */
export function rowOf(
  table: CellTable,
  { line, count, first }: Pick<Row, "line" | "count" | "first">,
  from: number,
  to: number,
): Row {
  const problem = table.isText(from, to) ? undefined : problems.unreadableText();
  return new Row(table, { line, count, first, end: table.size, problem });
}
