import type { Rational } from "../../exact/rational.ts";
import {
  add,
  isInteger,
  isNegative,
  isZero,
  multiply,
  one,
  rational,
} from "../../exact/rational.ts";
import type { Truth } from "./truth.ts";

/**
 * A quantity as a sum of products, each with an exact coefficient. What is equal by the rules of
 * sums and products alone is the same: 3/10 × x and x × 3 / 10 have one key.
 */
export interface Quantity {
  readonly key: string;
  /** In the order of their products; none has the coefficient 0. */
  readonly parts: readonly Summand[];
}

export interface Summand {
  readonly coefficient: Rational;
  /** In the order of their numbers; empty: 1. */
  readonly product: readonly Atom[];
}

/** What sums and products are made of. Two atoms are the same only if they are one object. */
export type Atom = { readonly number: number; readonly isWhole: boolean } & (
  | Open
  | { readonly kind: "floor"; readonly of: Quantity }
  | {
      readonly kind: "choice";
      readonly condition: Truth;
      readonly then: Quantity;
      readonly otherwise: Quantity;
    }
  | { readonly kind: "reciprocal"; readonly of: Quantity }
);

/**
 * What is left open: a fact of a claim, or a function of the calendar that both sides call. Its
 * bounds are what is known of it beforehand.
 */
export interface Open {
  readonly kind: "open";
  readonly name: string;
  readonly of: readonly Quantity[];
  readonly from?: bigint;
  readonly to?: bigint;
}

export const constant = (value: Rational): Quantity =>
  isZero(value) ? nothing : quantity([{ coefficient: value, product: [] }]);

export const whole = (value: bigint | number): Quantity => constant(rational(value));

export const atomic = (atom: Atom): Quantity => quantity([{ coefficient: one, product: [atom] }]);

/** The parts once each, those of one product added up. */
export function sum(parts: readonly Summand[]): Quantity {
  const found = new Map<string, Summand>();
  for (const part of parts) {
    const key = productKey(part);
    const before = found.get(key)?.coefficient;
    const coefficient = before === undefined ? part.coefficient : add(before, part.coefficient);
    found.set(key, { coefficient, product: part.product });
  }
  const left = [...found].filter(([, { coefficient }]) => !isZero(coefficient));
  left.sort(([a], [b]) => (a < b ? -1 : 1));
  return quantity(left.map(([, part]) => part));
}

export const plus = (a: Quantity, b: Quantity): Quantity => sum([...a.parts, ...b.parts]);

export const minus = (a: Quantity, b: Quantity): Quantity => plus(a, scaled(b, rational(-1)));

export function scaled(of: Quantity, by: Rational): Quantity {
  if (isZero(by)) return nothing;
  return quantity(
    of.parts.map(({ coefficient, product }) => ({
      coefficient: multiply(coefficient, by),
      product,
    })),
  );
}

/** Its value where nothing in it is open. */
export function valueOf({ parts }: Quantity): Rational | undefined {
  const [first, ...others] = parts;
  if (first === undefined) return rational(0);
  return others.length === 0 && first.product.length === 0 ? first.coefficient : undefined;
}

/** Whether its value is a whole number whatever is open in it. */
export const isWhole = ({ parts }: Quantity): boolean => parts.every(isWholePart);

export const isWholePart = ({ coefficient, product }: Summand): boolean =>
  isInteger(coefficient) && product.every((atom) => atom.isWhole);

/**
 * The largest number above 0 that goes into every coefficient of all of them a whole number of
 * times; 1 of nothing.
 */
export function content(of: readonly Quantity[]): Rational {
  const all = of.flatMap(({ parts }) => parts.map(({ coefficient }) => coefficient));
  if (all.length === 0) return one;
  const n = all.map((each) => (isNegative(each) ? -each.n : each.n)).reduce(commonDivisor);
  const d = all.map((each) => each.d).reduce((a, b) => (a / commonDivisor(a, b)) * b);
  return rational(n, d);
}

const nothing: Quantity = { key: "0", parts: [] };

function quantity(parts: readonly Summand[]): Quantity {
  if (parts.length === 0) return nothing;
  const written = parts.map(
    (part) => `${part.coefficient.n}/${part.coefficient.d}${productKey(part)}`,
  );
  return { key: written.join("+"), parts };
}

const productKey = ({ product }: Pick<Summand, "product">): string =>
  product.map(({ number }) => `*${number}`).join("");

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
