import type { Stated } from "../../diagnostics/claims-told.ts";
import { formatDecimal, parseDecimal } from "../../exact/decimal.ts";
import type { Rational } from "../../exact/rational.ts";
import { compare, isZero, multiply, one, rational } from "../../exact/rational.ts";
import type { Fact } from "../../model/fact.ts";
import type { Policy } from "../../model/policy.ts";
import type { Candidate } from "../properties/values.ts";
import { moneyCell } from "../properties/values.ts";

/**
 * How much there is of a fact, as one figure: money in minor units, a share as a part of one. Undefined
 * for what is not more or less, such as a date or a choice.
 */
export const figureOf = ({ canonical }: Candidate): Rational | undefined =>
  typeof canonical === "number" || typeof canonical === "string"
    ? parseDecimal(String(canonical))
    : undefined;

/** The figures of values, the least first, none twice. */
export function figuresOf(values: readonly Candidate[]): readonly Rational[] {
  const known = values.map(figureOf).filter((figure) => figure !== undefined);
  const distinct = [...new Map(known.map((each) => [`${each.n}/${each.d}`, each])).values()];
  return distinct.sort(compare);
}

/** One unit more: what money and counts have; of a number or a share, a hundredth of one. */
export function stepOf({ type }: Fact): Rational {
  switch (type.kind) {
    case "number":
      return rational(1, 100);
    case "percent":
      return rational(1, 10_000);
    default:
      return one;
  }
}

/** So much of the fact, as a claim states it. */
export function stating(figure: Rational, { type }: Fact, { currency }: Policy): Candidate {
  const plain = formatDecimal(figure);
  switch (type.kind) {
    case "money":
      return moneyCell(figure.n, currency.decimals);
    case "count":
      return { raw: Number(plain), canonical: Number(plain) };
    case "percent":
      return { raw: `${formatDecimal(multiply(figure, rational(100)))}%`, canonical: plain };
    default:
      return { raw: plain, canonical: plain };
  }
}

/** A few figures of different size, none of them 0: of those that are close together the middle one. */
export function sizesOf(values: readonly Candidate[]): readonly Rational[] {
  const groups: Rational[][] = [];
  for (const figure of figuresOf(values).filter((each) => !isZero(each))) {
    const group = groups.at(-1);
    const first = group?.[0];
    const isClose = first !== undefined && compare(figure, multiply(first, near)) <= 0;
    if (group !== undefined && isClose) group.push(figure);
    else groups.push([figure]);
  }
  return groups.flatMap((group) => group.slice(Math.floor(group.length / 2)).slice(0, 1));
}

const near = rational(11, 10);

/** So much of the fact, as a finding tells it. */
export function figureTold(figure: Rational, { type }: Fact, { currency }: Policy): Stated {
  switch (type.kind) {
    case "money":
      return { kind: "money", amount: figure, currency: currency.code };
    case "percent":
      return { kind: "share", value: figure };
    default:
      return { kind: "number", value: figure };
  }
}
