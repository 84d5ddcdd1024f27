import { rational } from "../../exact/rational.ts";
import type { Bool, Int, Sort, Term } from "../smt/terms.ts";
import {
  and,
  anyBool,
  anyFunction,
  anyInt,
  atLeast,
  atMost,
  choose,
  floorDiv,
  int,
  not,
  plus,
  same,
  times,
  truth,
} from "../smt/terms.ts";
import type { Atom, Open, Summand, Quantity } from "./quantity.ts";
import { content, isWhole, scaled } from "./quantity.ts";
import type { Truth } from "./truth.ts";

/**
 * Writes truths as terms of whole numbers. What is no whole number, and products of what is open,
 * are left open as they stand: that can only leave something unproved.
 */
export class TermWriter {
  readonly #truths = new Map<Truth, Bool>();
  readonly #atoms = new Map<Atom, Int>();
  readonly #bounds: Bool[] = [];
  readonly #inputs = new Map<string, Term>();
  readonly #given: ReadonlyMap<string, Term>;

  /** What stands for some of what is open, by name. */
  constructor(given: ReadonlyMap<string, Term> = new Map()) {
    this.#given = given;
  }

  /** What is known of all that has been written so far. */
  get bounds(): readonly Bool[] {
    return this.#bounds;
  }

  /** What is open in it and may be shown. */
  get inputs(): readonly Term[] {
    return [...this.#inputs.values()];
  }

  truth(of: Truth): Bool {
    const found = this.#truths.get(of) ?? this.#truth(of);
    this.#truths.set(of, found);
    return found;
  }

  #truth(of: Truth): Bool {
    switch (of.kind) {
      case "known":
        return truth(of.is);
      case "open":
        return this.#openTruth(of.name, of.number);
      case "at most 0":
        return hasWholeAtoms(of.of)
          ? atMost(this.#sum(of.of), int(0))
          : anyBool(`at most 0: ${of.number}`);
      case "is 0":
        return hasWholeAtoms(of.of)
          ? same(this.#sum(of.of), int(0))
          : anyBool(`is 0: ${of.number}`);
      case "all":
        return and(...of.of.map((each) => this.truth(each)));
      case "not":
        return not(this.truth(of.of));
    }
  }

  /** A quantity that is a whole number whatever is open in it. */
  whole(of: Quantity): Int {
    if (!isWhole(of)) throw new Error("A quantity that may be a fraction.");
    return this.#sum(of);
  }

  #sum({ parts }: Quantity): Int {
    return plus(...parts.map((part) => this.#summand(part)));
  }

  #summand({ coefficient, product }: Summand): Int {
    const [first, ...others] = product;
    if (first === undefined) return int(coefficient.n);
    const value =
      others.length === 0
        ? this.#atom(first)
        : anyInt(`product ${product.map(({ number }) => number).join(" ")}`);
    return coefficient.n === 1n ? value : times(int(coefficient.n), value);
  }

  #atom(atom: Atom): Int {
    const found = this.#atoms.get(atom) ?? this.#newAtom(atom);
    this.#atoms.set(atom, found);
    return found;
  }

  #newAtom(atom: Atom): Int {
    switch (atom.kind) {
      case "open":
        return this.#open(atom, atom.number);
      case "floor":
        return this.#floor(atom.of, atom.number);
      case "choice":
        return choose(this.truth(atom.condition), this.#sum(atom.then), this.#sum(atom.otherwise));
      case "reciprocal":
        throw new Error("A reciprocal is no whole number.");
    }
  }

  #openTruth(name: string, number: number): Bool {
    const given = this.#given.get(name);
    if (given !== undefined && isSort(given, "Bool")) return given;
    return this.#input(anyBool(`${nameOf(name, number)}?`));
  }

  #open({ name, of, from, to }: Open, number: number): Int {
    const given = this.#given.get(name);
    if (given !== undefined && isSort(given, "Int")) return given;
    const known = nameOf(name, number);
    const isCall = of.length > 0 && of.every((each) => isWhole(each) && hasWholeAtoms(each));
    const value = isCall
      ? anyFunction(known)(...of.map((each) => this.#sum(each)))
      : this.#input(anyInt(of.length === 0 ? known : `${known} ${number}`));
    if (from !== undefined) this.#bounds.push(atLeast(value, int(from)));
    if (to !== undefined) this.#bounds.push(atMost(value, int(to)));
    return value;
  }

  #floor(of: Quantity, number: number): Int {
    if (!hasWholeAtoms(of)) return anyInt(`floor ${number}`);
    const { d } = content([of]);
    return floorDiv(this.#sum(scaled(of, rational(d))), int(d));
  }

  #input<Input extends Term>(input: Input): Input {
    const { head } = input;
    if (head.kind === "open") this.#inputs.set(head.name, input);
    return input;
  }
}

const hasWholeAtoms = ({ parts }: Quantity): boolean =>
  parts.every(({ product }) => product.every((atom) => atom.isWhole));

/** Two signs cannot stand in a name of the solver. */
const nameOf = (name: string, number: number): string =>
  /[|\\]/.test(name) ? `${name.replaceAll(/[|\\]/g, " ")} ${number}` : name;

const isSort = <S extends Sort>(term: Term, sort: S): term is Term<S> => term.sort === sort;
