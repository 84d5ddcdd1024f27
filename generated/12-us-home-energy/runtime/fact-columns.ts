import type { Books } from "./books.ts";
import type { Cells } from "./cells.ts";
import { cellStep, columnAt, endOf, startOf } from "./cells.ts";
import type { Shape } from "./given.ts";
import { Given } from "./given.ts";
import { cell, item } from "./growing.ts";
import { isPlainId } from "./names.ts";
import type { Fact } from "./policy.ts";
import { dayIn, minorIn, truthIn } from "./read-bytes.ts";
import type { Reading } from "./read-value.ts";
import { readValue } from "./read-value.ts";

/** Reads the facts of claims that stand in rows, as one version of a grant declares them. */
export class FactColumns {
  readonly #books: Books;
  /** By column: the fact that it holds; or that it holds none, or must not state anything. */
  readonly #columns: readonly (FactColumn | "own" | "stray")[];
  /** Of the row that was read last; the next one mostly states the same. */
  #pattern: Pattern;

  /** Undefined is a column that is none of the claim's. */
  constructor(names: readonly (string | undefined)[], facts: readonly Fact[], books: Books) {
    const { plan, values } = books;
    const to = { values, decimals: plan.policy.currency.decimals };
    this.#books = books;
    this.#columns = names.map((name, column) => {
      const place = name === undefined ? undefined : plan.places.get(name);
      if (place !== undefined) return new FactColumn(column, item(facts, place), to);
      return name === undefined || plan.ownKeys.has(name) ? "own" : "stray";
    });
    this.#pattern = this.#patternOf([]);
  }

  /** Undefined where something is not as usual. */
  read(cells: Cells): Given | undefined {
    if (!isLike(cells, this.#pattern)) this.#pattern = this.#patternOf(columnsIn(cells));
    const { shape, columns, positions, hasStray } = this.#pattern;
    if (hasStray) return undefined;
    // A copy of an array of doubles is one, and is not made over when the first double comes.
    const codes = this.#pattern.codes.slice();
    for (let place = 0; place < columns.length; place += 1) {
      const position = cell(positions, place);
      if (position < 0) continue;
      const column = this.#columns[cell(columns, place)];
      if (typeof column !== "object") return undefined;
      const code = column.read(cells, cells.first + place * cellStep);
      if (Number.isNaN(code)) return undefined;
      codes[position] = code;
    }
    return new Given(this.#books.values, shape, codes);
  }

  #patternOf(columns: readonly number[]): Pattern {
    const stated = columns.map((column) => item(this.#columns, column));
    const facts = stated.flatMap((column) => (typeof column === "object" ? [column.fact] : []));
    facts.sort((a, b) => a.place - b.place);
    return {
      columns,
      hasStray: stated.includes("stray"),
      shape: this.#books.shapes.of(facts),
      positions: stated.map((column) =>
        typeof column === "object" ? facts.indexOf(column.fact) : -1,
      ),
      codes: facts.map(() => NaN),
    };
  }

  /** To be called where names are forgotten that have been met in reading. */
  forget(): void {
    for (const column of this.#columns) if (typeof column === "object") column.forget();
  }
}

/** What rows that state something in the same columns have in common. */
interface Pattern {
  readonly columns: readonly number[];
  readonly hasStray: boolean;
  readonly shape: Shape;
  /** By the same places as the columns: where the code of the fact stands in the shape, or -1. */
  readonly positions: readonly number[];
  /** As many as the shape has facts. */
  readonly codes: readonly number[];
}

function isLike(cells: Cells, { columns }: Pattern): boolean {
  if (cells.end - cells.first !== columns.length * cellStep) return false;
  for (let place = 0; place < columns.length; place += 1) {
    if (columnAt(cells.first + place * cellStep, cells) !== cell(columns, place)) return false;
  }
  return true;
}

function columnsIn(cells: Cells): readonly number[] {
  const columns: number[] = [];
  for (let at = cells.first; at < cells.end; at += cellStep) columns.push(columnAt(at, cells));
  return columns;
}

/** One column that holds a fact. */
class FactColumn {
  readonly fact: Fact;
  readonly #column: number;
  readonly #to: Reading;
  /** What it held last, of a fact that is read as text: rows often state the same. */
  #last = "";
  #code = NaN;

  constructor(column: number, fact: Fact, to: Reading) {
    this.#column = column;
    this.fact = fact;
    this.#to = to;
  }

  /** The code of the value that stands there; NaN where it is not written as usual. */
  read(cells: Cells, at: number): number {
    const { bytes } = cells;
    const [from, to] = [startOf(at, cells), endOf(at, cells)];
    switch (this.fact.type) {
      case "money":
        return minorIn(bytes, from, to, this.#to.decimals);
      case "count":
        return minorIn(bytes, from, to, 0);
      case "date":
        return dayIn(bytes, from, to);
      case "yes/no":
        return truthIn(bytes, from, to);
      case "id":
        return isPlainId(bytes, from, to)
          ? this.#to.values.names.codeIn(bytes, from, to)
          : this.#readText(cells);
      default:
        return this.#readText(cells);
    }
  }

  #readText(cells: Cells): number {
    const text = cells.text(this.#column);
    if (text === this.#last) return this.#code;
    this.#code = readValue(this.fact.name, this.fact, text, this.#to);
    this.#last = text;
    return this.#code;
  }

  forget(): void {
    this.#last = "";
  }
}
