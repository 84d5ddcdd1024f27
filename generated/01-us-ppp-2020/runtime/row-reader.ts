import type { Books } from "./books.ts";
import type { Shape } from "./given.ts";
import { Given } from "./given.ts";
import { item } from "./growing.ts";
import { noId } from "./ids.ts";
import { contains } from "./period.ts";
import type { Subject, Version } from "./plan.ts";
import type { Fact } from "./policy.ts";
import { Prepared } from "./prepared.ts";
import { Problem } from "./problem.ts";
import type { Reading } from "./read-value.ts";
import { readDate, readId, readMoney, readValue } from "./read-value.ts";

/** What stands in a row, by columns; "" and undefined state nothing. */
export type Cells = readonly unknown[];

/**
 * Reads claims that stand in rows, each fact in a column of its own, as in a file of a million of
 * them: what a column means is found out once. It is there for speed alone. A claim of which
 * anything is out of the ordinary is left to the general way (`read-claim.ts`), which knows what
 * is wrong with it.
 */
export class RowReader {
  readonly #books: Books;
  readonly #to: Reading;
  readonly #grant: number;
  readonly #id: number;
  readonly #decided: number;
  readonly #date: number;
  /** Columns that hold no fact of the policy. */
  readonly #strays: readonly number[];
  /** In the order of the policy: where each fact stands, and which one it is. */
  readonly #places: readonly FactPlace[];
  readonly #known = new Map<readonly Fact[], FactColumns>();

  /** Undefined is a column that is none of the claim's. */
  constructor(columns: readonly (string | undefined)[], books: Books) {
    const { plan, values } = books;
    this.#books = books;
    this.#to = { values, decimals: plan.policy.currency.decimals };
    this.#grant = columns.indexOf("grant");
    this.#id = columns.indexOf("id");
    this.#decided = columns.indexOf("decided");
    this.#date = columns.indexOf(plan.policy.datedBy.name);
    const named = columns.map((name, index) => ({
      name,
      index,
      place: placeOf(name, plan.places),
    }));
    this.#strays = named
      .filter(({ name, place }) => name !== undefined && place < 0 && !plan.ownKeys.has(name))
      .map(({ index }) => index);
    this.#places = named.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place);
  }

  /** The claim; undefined where it is not as usual, and `forget` is then to be called. */
  read(cells: Cells): Prepared | undefined {
    try {
      return this.#read(cells);
    } catch (problem) {
      if (problem instanceof Problem) return undefined;
      throw problem;
    }
  }

  /** To be called where names are forgotten that have been met in reading. */
  forget(): void {
    for (const columns of this.#known.values()) columns.forget();
  }

  #read(cells: Cells): Prepared | undefined {
    const subject = this.#books.plan.byName.get(cells[this.#grant]);
    const date = cells[this.#date];
    if (subject === undefined || isNothing(date)) return undefined;
    if (this.#strays.some((index) => !isNothing(cells[index]))) return undefined;
    const day = readDate("", date);
    const version = subject.versions.find(({ grant }) => contains(grant.inForce, day));
    const decided = this.#decidedIn(cells, subject, version);
    if (decided === undefined) return undefined;
    const given = this.#columnsOf(version?.facts ?? subject.facts).read(cells);
    const id = this.#idIn(cells);
    return new Prepared({ subject, version, id, day, decided, given }, this.#books);
  }

  /** NaN where nothing was decided; undefined where something must not be, or has to be. */
  #decidedIn(
    cells: Cells,
    { isExternal }: Subject,
    version: Version | undefined,
  ): number | undefined {
    const raw = cells[this.#decided];
    if (version === undefined && !isExternal) return undefined;
    if (isNothing(raw)) return isExternal ? undefined : NaN;
    const isAsked = isExternal || version?.discretion === true;
    return isAsked ? readMoney("", raw, this.#to.decimals) : undefined;
  }

  #idIn(cells: Cells): number {
    const raw = cells[this.#id];
    return isNothing(raw) ? noId : this.#books.code(readId("", raw));
  }

  /** A version may declare a fact in its own way. */
  #columnsOf(facts: readonly Fact[]): FactColumns {
    const known = this.#known.get(facts);
    if (known !== undefined) return known;
    const columns = new FactColumns(this.#places, facts, this.#to, this.#books);
    this.#known.set(facts, columns);
    return columns;
  }
}

interface FactPlace {
  readonly index: number;
  readonly place: number;
}

const placeOf = (name: string | undefined, places: ReadonlyMap<string, number>): number =>
  name === undefined ? -1 : (places.get(name) ?? -1);

const isNothing = (cell: unknown): boolean => cell === "" || cell === undefined;

/** The columns that hold facts, in the order of the policy. */
class FactColumns {
  readonly #columns: readonly FactColumn[];
  readonly #books: Books;
  /** Neighbours mostly state the same facts. */
  #shape: Shape;

  constructor(places: readonly FactPlace[], facts: readonly Fact[], to: Reading, books: Books) {
    this.#columns = places.map(({ index, place }) => new FactColumn(index, item(facts, place), to));
    this.#books = books;
    this.#shape = books.shapes.of([]);
  }

  read(cells: Cells): Given {
    const codes: number[] = [];
    const { facts } = this.#shape;
    let isSame = true;
    for (const column of this.#columns) {
      const cell = cells[column.index];
      if (isNothing(cell)) continue;
      isSame &&= facts[codes.length] === column.fact;
      codes.push(column.read(cell));
    }
    if (!isSame || facts.length !== codes.length) this.#shape = this.#shapeOf(cells);
    return new Given(this.#books.values, this.#shape, codes);
  }

  #shapeOf(cells: Cells): Shape {
    const stated = this.#columns.filter(({ index }) => !isNothing(cells[index]));
    return this.#books.shapes.of(stated.map(({ fact }) => fact));
  }

  forget(): void {
    for (const column of this.#columns) column.forget();
  }
}

/** One column. What it held last is remembered: neighbouring rows often state the same. */
class FactColumn {
  readonly index: number;
  readonly fact: Fact;
  readonly #to: Reading;
  #last: unknown = undefined;
  #code = NaN;

  constructor(index: number, fact: Fact, to: Reading) {
    this.index = index;
    this.fact = fact;
    this.#to = to;
  }

  read(cell: unknown): number {
    if (cell === this.#last) return this.#code;
    this.#code = readValue(this.fact.name, this.fact, cell, this.#to);
    this.#last = cell;
    return this.#code;
  }

  forget(): void {
    this.#last = undefined;
  }
}
