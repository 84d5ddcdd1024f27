import { cell } from "./growing.ts";
import type { Fact } from "./policy.ts";
import { missing } from "./problem.ts";
import type { Ratio } from "./ratio.ts";
import type { Values } from "./values.ts";

/**
 * Which facts something states, in the order of the policy. Claims of one grant mostly state the
 * same, so that few shapes serve a whole ledger, and what is stored for a claim are the codes
 * alone.
 */
export class Shape {
  readonly facts: readonly Fact[];
  /** A number of its own, by which entries name it. */
  readonly number: number;
  /** The places of the facts that have different types in different texts (`same-value.ts`). */
  readonly retyped: readonly number[];
  readonly #positions: readonly number[];

  constructor(facts: readonly Fact[], number: number, retyped: readonly number[]) {
    this.facts = facts;
    this.number = number;
    this.retyped = retyped;
    const positions: number[] = Array.from({ length: 1 + (facts.at(-1)?.place ?? 0) }, () => -1);
    facts.forEach(({ place }, position) => (positions[place] = position));
    this.#positions = positions;
  }

  /** Where the code of the fact of this name stands, or -1. */
  position(place: number): number {
    return place < this.#positions.length ? cell(this.#positions, place) : -1;
  }
}

/** Gives each combination of facts one shape. */
export class Shapes {
  readonly #all: Shape[] = [];
  readonly #root: Branch = { shape: undefined, next: new Map() };
  readonly #retyped: readonly number[];

  constructor(retyped: readonly number[]) {
    this.#retyped = retyped;
  }

  of(facts: readonly Fact[]): Shape {
    let branch = this.#root;
    for (const fact of facts) {
      const next = branch.next.get(fact) ?? { shape: undefined, next: new Map<Fact, Branch>() };
      branch.next.set(fact, next);
      branch = next;
    }
    return (branch.shape ??= this.#add(facts));
  }

  numbered(number: number): Shape {
    const shape = this.#all[number];
    if (shape === undefined) throw new RangeError(`There is no shape ${number}.`);
    return shape;
  }

  #add(facts: readonly Fact[]): Shape {
    const shape = new Shape([...facts], this.#all.length, this.#retyped);
    this.#all.push(shape);
    return shape;
  }
}

interface Branch {
  shape: Shape | undefined;
  readonly next: Map<Fact, Branch>;
}

/** What a claim or an entry states, for the functions of an evaluator to read. */
export class Given {
  readonly values: Values;
  readonly shape: Shape;
  /** The codes of its facts, in the order of the shape. */
  readonly codes: readonly number[];

  constructor(values: Values, shape: Shape, codes: readonly number[]) {
    this.values = values;
    this.shape = shape;
    this.codes = codes;
  }

  /** The code of the fact's value, or NaN where it is not stated. */
  code({ place }: Fact): number {
    const position = this.shape.position(place);
    return position < 0 ? NaN : cell(this.codes, position);
  }

  has(fact: Fact): boolean {
    return this.shape.position(fact.place) >= 0;
  }

  /** Money, a count, a date, an id or a choice: what is compared and reckoned with as a number. */
  number(fact: Fact): number {
    const position = this.shape.position(fact.place);
    if (position < 0) missing(fact.name, fact.type);
    return cell(this.codes, position);
  }
  truth(fact: Fact): boolean {
    return this.number(fact) === 1;
  }
  /** A number or a percent. */
  ratio(fact: Fact): Ratio {
    return this.values.ratio(this.number(fact));
  }
  rows<Columns>(fact: Fact, columns: (row: GivenRow) => Columns): readonly Columns[] {
    const rows = this.values.rows(this.number(fact));
    return rows.map((codes) => columns(new GivenRow(this.values, codes)));
  }

  /** The same, of facts that only a branch needs. */
  numberIf(fact: Fact): number | undefined {
    return this.has(fact) ? this.number(fact) : undefined;
  }
  truthIf(fact: Fact): boolean | undefined {
    return this.has(fact) ? this.truth(fact) : undefined;
  }
  ratioIf(fact: Fact): Ratio | undefined {
    return this.has(fact) ? this.ratio(fact) : undefined;
  }
  rowsIf<Columns>(fact: Fact, columns: (row: GivenRow) => Columns): readonly Columns[] | undefined {
    return this.has(fact) ? this.rows(fact, columns) : undefined;
  }

  /** The same facts with other codes. */
  with(codes: readonly number[]): Given {
    return new Given(this.values, this.shape, codes);
  }
}

/** One row of a list; columns are named by their place. */
class GivenRow {
  readonly #values: Values;
  readonly #codes: readonly number[];

  constructor(values: Values, codes: readonly number[]) {
    this.#values = values;
    this.#codes = codes;
  }
  number(column: number): number {
    return cell(this.#codes, column);
  }
  truth(column: number): boolean {
    return this.number(column) === 1;
  }
  ratio(column: number): Ratio {
    return this.#values.ratio(this.number(column));
  }
}
