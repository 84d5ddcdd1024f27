import { carriageReturn, comma, isBlank, lineFeed, quote } from "./cell-text.ts";
import type { Row } from "./csv.ts";
import { unreadable } from "./encoding.ts";

/** Rows that have been read, and where and on which line the next one starts. */
export interface PlainRows {
  readonly rows: readonly Row[];
  readonly next: number;
  readonly line: number;
}

/**
 * Reads all rows that end within the bytes, as text and in one pass: nearly every piece of a large
 * file. Undefined where the bytes hold a quotation mark or no text, which need a closer look.
 */
export function plainRows(bytes: Buffer, line: number): PlainRows | undefined {
  if (bytes.includes(quote)) return undefined;
  const next = bytes.lastIndexOf(lineFeed) + 1;
  const text = bytes.toString("utf8", 0, next);
  return text.includes(unreadable) ? undefined : { next, ...rowsIn(text, line) };
}

/** The last row ends with a line feed, too. */
function rowsIn(text: string, firstLine: number): Omit<PlainRows, "next"> {
  const rows: Row[] = [];
  let line = firstLine;
  let cells: string[] = [];
  let isEmpty = true;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character > comma) continue;
    const isEnd = character === lineFeed || character === carriageReturn;
    if (!isEnd && character !== comma) continue;
    const cell = at === from ? "" : trimmed(text, from, at);
    isEmpty &&= cell === "";
    cells.push(cell);
    // CR LF is one line break.
    if (character === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 1;
    from = at + 1;
    if (!isEnd) continue;
    if (!isEmpty) rows.push({ line, cells });
    line += 1;
    cells = [];
    isEmpty = true;
  }
  return { rows, line };
}

/** Without the blanks around it. */
function trimmed(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
