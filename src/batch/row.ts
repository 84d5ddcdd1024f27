import type { Texts } from "../diagnostics/message.ts";
import type { Cells } from "../runtime/cells.ts";
import { cellStep } from "../runtime/cells.ts";
import { CellTable } from "./cell-table.ts";

/** What has been found out about a row. */
export interface Found {
  /** The number of the line on which it starts. */
  readonly line: number;
  /** How many cells it has, empty ones among them. */
  readonly count: number;
  /** Its cells stand in a table from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  /** Why it cannot be read; its cells are then not to be relied on. */
  readonly problem: Texts | undefined;
}

/** One row of a CSV file. It keeps the piece of the file around it in memory. */
export class Row implements Found, Cells {
  readonly line: number;
  readonly count: number;
  readonly first: number;
  readonly end: number;
  readonly problem: Texts | undefined;
  readonly #table: CellTable;

  constructor(table: CellTable, { line, count, first, end, problem }: Found) {
    this.#table = table;
    this.line = line;
    this.count = count;
    this.first = first;
    this.end = end;
    this.problem = problem;
  }

  get bytes(): Buffer {
    return this.#table.bytes;
  }

  get places(): Int32Array {
    return this.#table.places;
  }

  /** What stands in a column; empty where there is no such column. */
  text(column: number | undefined): string {
    const { places, end } = this;
    for (let at = this.first; at < end; at += cellStep) {
      if (places[at] === column) return this.#table.text(places[at + 1] ?? 0, places[at + 2] ?? 0);
    }
    return "";
  }

  get texts(): readonly string[] {
    return Array.from({ length: this.count }, (_, column) => this.text(column));
  }

  /** The same row with another text in a column. */
  with(column: number, text: string): Row {
    const texts = this.texts.map((own, place) => (place === column ? text : own));
    const table = new CellTable(Buffer.from(texts.join("")));
    let from = 0;
    for (const [place, each] of texts.entries()) {
      const to = from + Buffer.byteLength(each);
      table.add(place, from, to);
      from = to;
    }
    const { line, count, problem } = this;
    return new Row(table, { line, count, problem, first: 0, end: table.size });
  }
}
