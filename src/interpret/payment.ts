import type { Rational } from "../exact/rational.ts";
import {
  divide,
  max,
  min,
  multiply,
  rational,
  roundTo,
  subtract,
  zero,
} from "../exact/rational.ts";
import type { Expression } from "../model/amount.ts";
import type { Grant, Payment, Rounding } from "../model/grant.ts";
import type { Minor } from "../model/outcome.ts";
import { quantity } from "./amount.ts";
import type { Attempt } from "./attempt.ts";
import { all, andThen } from "./attempt.ts";
import type { Situation } from "./situation.ts";
import { minor } from "./trace.ts";

/** What every part but the last asks for, given the award. */
export type Part = (award: Rational) => Rational;

/** How an award of this grant is paid out, worked out for a claim; the last part is the rest. */
export function partsOf({ payment }: Grant, situation: Situation): Attempt<readonly Part[]> {
  if (payment === undefined) return [];
  if (payment.kind === "equal") return equalParts(payment.parts);
  return all(sharesIn(payment).map((share) => stagePart(share, situation)));
}

const equalParts = (count: number): readonly Part[] =>
  Array.from({ length: count - 1 }, () => (award) => divide(award, rational(count)));

/** Only the last stage has none. */
const sharesIn = ({ stages }: Extract<Payment, { kind: "stages" }>): readonly Expression[] =>
  stages.flatMap(({ share }) => share ?? []);

/** A rate is a share of the award, money an amount; below 0 counts as 0. */
const stagePart = (share: Expression, situation: Situation): Attempt<Part> =>
  andThen(quantity(share, situation), (value): Part => {
    const asked = max(zero, value);
    return share.gives === "money" ? () => asked : (award) => multiply(asked, award);
  });

/**
 * The parts always add up to the award: each is rounded down to the rounding unit and takes at
 * most what is left, the last is the remainder (manual, sections 3 and 11).
 */
export function payments(
  award: Rational,
  parts: readonly Part[],
  { unit }: Rounding,
): readonly Minor[] {
  const paid: Rational[] = [];
  let rest = award;
  for (const part of parts) {
    const amount = min(rest, roundTo(part(award), "down", unit));
    paid.push(amount);
    rest = subtract(rest, amount);
  }
  return [...paid, rest].map(minor);
}
