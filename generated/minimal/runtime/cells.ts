import { int } from "./growing.ts";

/** What stands in a row, as the bytes of a file in UTF-8. An empty cell states nothing. */
export interface Cells {
  readonly bytes: Uint8Array;
  /**
   * Three numbers for each cell that is not empty: its column, and where it begins and ends in
   * the bytes. Those of this row lie from `first` to before `end`, in the order of the columns.
   */
  readonly places: Int32Array;
  readonly first: number;
  readonly end: number;
  /** What stands in a column, as text. */
  text(column: number): string;
}

/** How many numbers there are for each cell. */
export const cellStep = 3;

/** Where the numbers of the cell in this column are, or -1 where it is empty. */
export function atColumn(column: number, { places, first, end }: Cells): number {
  for (let at = first; at < end; at += cellStep) if (int(places, at) === column) return at;
  return -1;
}

export const columnAt = (at: number, { places }: Cells): number => int(places, at);
export const startOf = (at: number, { places }: Cells): number => int(places, at + 1);
export const endOf = (at: number, { places }: Cells): number => int(places, at + 2);
