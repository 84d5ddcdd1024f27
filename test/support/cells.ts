import type { Cells } from "../../src/runtime/cells.ts";

/** A row that states these texts in its columns, as the bytes of a file would. */
export function cellsOf(texts: readonly string[]): Cells {
  const places: number[] = [];
  let size = 0;
  const pieces = texts.map((text, column) => {
    const bytes = Buffer.from(text);
    if (text !== "") places.push(column, size, size + bytes.length);
    size += bytes.length;
    return bytes;
  });
  return {
    bytes: Buffer.concat(pieces),
    places: Int32Array.from(places),
    first: 0,
    end: places.length,
    text: (column) => texts[column] ?? "",
  };
}
