import type { Rational } from "../../exact/rational.ts";
import {
  divide,
  floor,
  isNegative,
  isZero,
  multiply,
  one,
  rational,
} from "../../exact/rational.ts";
import type { Atom, Open, Summand, Quantity } from "./quantity.ts";
import {
  atomic,
  constant,
  content,
  isWhole,
  isWholePart,
  minus,
  plus,
  scaled,
  sum,
  valueOf,
  whole,
} from "./quantity.ts";
import type { Truth } from "./truth.ts";

/**
 * The quantities and truths of one comparison of a text with its model. It remembers what it has
 * made, so that equal ones are one object and a formula that is used often is kept once.
 */
export class Algebra {
  readonly #atoms = new Map<string, Atom>();
  readonly #truths = new Map<string, Truth>();
  readonly yes: Truth = this.#truth("yes", (number) => ({ number, kind: "known", is: true }));
  readonly no: Truth = this.#truth("no", (number) => ({ number, kind: "known", is: false }));

  /** A quantity that is left open; a whole number unless said otherwise. */
  open(
    name: string,
    of: readonly Quantity[] = [],
    known: Pick<Open, "from" | "to"> & { readonly isWhole?: boolean } = {},
  ): Quantity {
    const { isWhole: is = true, ...bounds } = known;
    const key = `${name}(${of.map((each) => each.key).join(",")})`;
    return atomic(
      this.#atom(key, (number) => ({ number, isWhole: is, kind: "open", name, of, ...bounds })),
    );
  }

  /** A truth that is left open. */
  openTruth(name: string): Truth {
    return this.#truth(`open ${name}`, (number) => ({ number, kind: "open", name }));
  }

  known(is: boolean): Truth {
    return is ? this.yes : this.no;
  }

  /** A choice in a factor is made first, so that a rate that is chosen stays a fixed rate. */
  times(a: Quantity, b: Quantity): Quantity {
    return a.parts
      .flatMap((one) => b.parts.map((other) => this.#product(one, other)))
      .reduce(plus, whole(0));
  }

  #product(a: Summand, b: Summand): Quantity {
    const coefficient = multiply(a.coefficient, b.coefficient);
    if (a.product.length > 0 && b.product.length > 0) {
      for (const [chosen, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const [atom] = chosen.product;
        if (atom?.kind !== "choice") continue;
        const by = sum([{ coefficient: one, product: other.product }]);
        const { condition, then, otherwise } = atom;
        const picked = this.choose(condition, this.times(then, by), this.times(otherwise, by));
        return scaled(picked, coefficient);
      }
    }
    const product = [...a.product, ...b.product].sort((x, y) => x.number - y.number);
    return sum([{ coefficient, product }]);
  }

  /** Of 0 it is 0, since whoever divides by 0 fails. */
  dividedBy(a: Quantity, b: Quantity): Quantity {
    return this.times(a, this.#reciprocal(b));
  }

  #reciprocal(of: Quantity): Quantity {
    const value = valueOf(of);
    if (value !== undefined) return isZero(value) ? whole(0) : constant(divide(one, value));
    const size = content([of]);
    const [first] = of.parts;
    const factor = first && isNegative(first.coefficient) ? rational(-size.n, size.d) : size;
    const bare = scaled(of, divide(one, factor));
    const chosen = choiceAlone(bare);
    const turned =
      chosen === undefined
        ? this.#reciprocalAtom(bare)
        : this.choose(
            chosen.condition,
            this.#reciprocal(chosen.then),
            this.#reciprocal(chosen.otherwise),
          );
    return scaled(turned, divide(one, factor));
  }

  #reciprocalAtom(of: Quantity): Quantity {
    return atomic(
      this.#atom(`1/(${of.key})`, (number) => ({
        number,
        isWhole: false,
        kind: "reciprocal",
        of,
      })),
    );
  }

  /** The largest whole number that is not above it. */
  floor(of: Quantity): Quantity {
    const certain = sum([...of.parts.filter(isWholePart), ...wholeOfConstant(of)]);
    const rest = minus(of, certain);
    if (rest.parts.length === 0) return certain;
    const value = valueOf(rest);
    if (value !== undefined) return plus(certain, whole(floor(value)));
    const atom = this.#atom(`floor(${rest.key})`, (number) => ({
      number,
      isWhole: true,
      kind: "floor",
      of: rest,
    }));
    return plus(certain, atomic(atom));
  }

  choose(condition: Truth, then: Quantity, otherwise: Quantity): Quantity {
    if (condition.kind === "known") return condition.is ? then : otherwise;
    if (condition.kind === "not") return this.choose(condition.of, otherwise, then);
    if (then.key === otherwise.key) return then;
    const size = content([then, otherwise]);
    const [a, b] = [then, otherwise].map((each) => scaled(each, divide(one, size)));
    if (a === undefined || b === undefined) return then;
    const atom = this.#atom(`${condition.number}?${a.key}:${b.key}`, (number) => ({
      number,
      isWhole: isWhole(a) && isWhole(b),
      kind: "choice",
      condition,
      then: a,
      otherwise: b,
    }));
    return scaled(atomic(atom), size);
  }

  /** The first of those that none of the others is below. */
  least(of: readonly Quantity[]): Quantity {
    return of.reduce((found, other) => this.choose(this.below(other, found), other, found));
  }

  /** The first of those that none of the others is above. */
  greatest(of: readonly Quantity[]): Quantity {
    return of.reduce((found, other) => this.choose(this.below(found, other), other, found));
  }

  atMost(a: Quantity, b: Quantity): Truth {
    return this.#compared("at most 0", minus(a, b));
  }

  below(a: Quantity, b: Quantity): Truth {
    return this.not(this.atMost(b, a));
  }

  equal(a: Quantity, b: Quantity): Truth {
    const difference = minus(a, b);
    const [first] = difference.parts;
    const isTurned = first !== undefined && isNegative(first.coefficient);
    return this.#compared("is 0", isTurned ? scaled(difference, rational(-1)) : difference);
  }

  #compared(kind: "at most 0" | "is 0", difference: Quantity): Truth {
    const value = valueOf(difference);
    if (value !== undefined) {
      return this.known(isZero(value) || (kind === "at most 0" && isNegative(value)));
    }
    const of = scaled(difference, divide(one, content([difference])));
    return this.#truth(`${kind} ${of.key}`, (number) => ({ number, kind, of }));
  }

  not(of: Truth): Truth {
    if (of.kind === "known") return this.known(!of.is);
    if (of.kind === "not") return of.of;
    return this.#truth(`not ${of.number}`, (number) => ({ number, kind: "not", of }));
  }

  all(of: readonly Truth[]): Truth {
    const flat = of.flatMap((each) => (each.kind === "all" ? each.of : [each]));
    const parts = [...new Set(flat)].filter((each) => each !== this.yes);
    parts.sort((a, b) => a.number - b.number);
    if (parts.some((each) => each === this.no || parts.includes(this.not(each)))) return this.no;
    const [first] = parts;
    if (first === undefined) return this.yes;
    if (parts.length === 1) return first;
    const key = `all ${parts.map(({ number }) => number).join(",")}`;
    return this.#truth(key, (number) => ({ number, kind: "all", of: parts }));
  }

  any(of: readonly Truth[]): Truth {
    return this.not(this.all(of.map((each) => this.not(each))));
  }

  chooseTruth(condition: Truth, then: Truth, otherwise: Truth): Truth {
    if (then === otherwise) return then;
    return this.any([this.all([condition, then]), this.all([this.not(condition), otherwise])]);
  }

  /** Whether both hold or neither does. */
  agree(a: Truth, b: Truth): Truth {
    return a === b ? this.yes : this.chooseTruth(a, b, this.not(b));
  }

  #atom(key: string, make: (number: number) => Atom): Atom {
    const found = this.#atoms.get(key) ?? make(this.#atoms.size);
    this.#atoms.set(key, found);
    return found;
  }

  #truth(key: string, make: (number: number) => Truth): Truth {
    const found = this.#truths.get(key) ?? make(this.#truths.size);
    this.#truths.set(key, found);
    return found;
  }
}

function choiceAlone({ parts }: Quantity): Extract<Atom, { kind: "choice" }> | undefined {
  const [first] = parts;
  const [atom] = first?.product ?? [];
  const isAlone = parts.length === 1 && first?.product.length === 1;
  return isAlone && atom?.kind === "choice" ? atom : undefined;
}

/** Of the constant in a sum, the part that is whole. */
function wholeOfConstant({ parts }: Quantity): readonly Summand[] {
  return parts
    .filter((part) => part.product.length === 0 && !isWholePart(part))
    .map(({ coefficient }): Summand => ({ coefficient: wholePart(coefficient), product: [] }));
}

const wholePart = (value: Rational): Rational => rational(floor(value));
