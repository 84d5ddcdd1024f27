import { carriageReturn, cellText, comma, lineFeed, quote } from "./cell-text.ts";
import type { ScannedRow } from "./scanned-row.ts";

/**
 * Reads a row without quotation marks in one pass over its bytes: nearly every row of a large file.
 * Undefined where it has one, or does not end within the bytes.
 */
export function plainRow(bytes: Buffer, start: number): ScannedRow | undefined {
  const cells: string[] = [];
  let from = start;
  let inCell = 0;
  let inRow = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    // Digits, letters and what is beyond ASCII: the rest is looked at more closely.
    if (byte > comma) {
      inCell |= byte;
      continue;
    }
    if (byte === quote) return undefined;
    const isEnd = byte === lineFeed || byte === carriageReturn;
    if (!isEnd && byte !== comma) continue;
    cells.push(at === from ? "" : cellText(bytes, from, at, inCell < 0x80));
    inRow |= inCell;
    if (isEnd) return finished(bytes, at, cells, inRow < 0x80);
    inCell = 0;
    from = at + 1;
  }
  return undefined;
}

/** CR LF is one line break; a CR at the end of the bytes may have its LF in the next. */
function finished(
  bytes: Buffer,
  at: number,
  cells: readonly string[],
  isAscii: boolean,
): ScannedRow | undefined {
  if (bytes[at] === lineFeed) return { cells, isAscii, lines: 1, next: at + 1 };
  if (at + 1 === bytes.length) return undefined;
  const next = bytes[at + 1] === lineFeed ? at + 2 : at + 1;
  return { cells, isAscii, lines: 1, next };
}
