/** A file as the drafter wrote it. */
export interface SourceFile {
  /** As the drafter would name it, with "/" between folders. */
  readonly path: string;
  readonly text: string;
}

/** A place as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each line starts: offsets in UTF-16 code units, the first of them 0. */
export type LineTable = readonly number[];

/** Worked out once for each file. */
export function lineTable(file: SourceFile): LineTable {
  const known = tables.get(file);
  if (known !== undefined) return known;
  const table = lineStarts(file.text);
  tables.set(file, table);
  return table;
}

/** Line and column of an offset; one beyond the text counts as its end. */
export function position(file: SourceFile, offset: number): Position {
  const table = lineTable(file);
  const within = Math.max(0, Math.min(offset, file.text.length));
  const line = lastAtMost(table, within);
  return { line: line + 1, column: within - startOf(table, line) + 1 };
}

/** The text of a line, counted from 1, without its line break; empty where there is no such line. */
export function lineText(file: SourceFile, line: number): string {
  const table = lineTable(file);
  const start = table[line - 1];
  if (start === undefined) return "";
  return file.text.slice(start, table[line]).replace(/[\r\n]+$/, "");
}

const tables = new WeakMap<SourceFile, LineTable>();

function lineStarts(text: string): LineTable {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
    starts.push(index + lineBreak.length);
  }
  return starts;
}

/** The index of the last line that starts at the offset or before it. */
function lastAtMost(table: LineTable, offset: number): number {
  let [low, high] = [0, table.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(table, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const startOf = (table: LineTable, line: number): number => table[line] ?? 0;
