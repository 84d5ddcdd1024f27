import { maxMinor } from "../../exact/money.ts";
import type { Fact } from "../../model/fact.ts";
import { whole } from "./literal.ts";

/**
 * How large a whole number can get: at most `perFact` × L + `fixed`, on either side of 0, while
 * every fact in it is at most L.
 */
export interface Magnitude {
  readonly perFact: bigint;
  readonly fixed: bigint;
}

/**
 * The code of a quantity in whole numbers: it gives `denominator` times the quantity. As long as
 * each of its facts is at most `limit`, no step of it passes 2^53 − 1, so that `number` is exact.
 */
export interface Whole {
  readonly code: string;
  readonly denominator: bigint;
  readonly magnitude: Magnitude;
  readonly isNonNegative: boolean;
  readonly limit: bigint;
  readonly facts: ReadonlySet<Fact>;
}

/** A part of a formula before it is known how large its facts may be. */
export type Part = Omit<Whole, "limit" | "facts">;

/**
 * The part with the limits of what it is made of, and its own; undefined where nothing is small
 * enough.
 */
export function made(
  part: Part,
  of: readonly Whole[],
  facts: readonly Fact[] = [],
): Whole | undefined {
  const limits = [...of.map(({ limit }) => limit), limitOf(part.magnitude)];
  const limit = limits.reduce((least, each) => (each < least ? each : least), maxMinor);
  const all = new Set([...of.flatMap((each) => [...each.facts]), ...facts]);
  return limit > 0n && part.code.length <= longestCode ? { ...part, limit, facts: all } : undefined;
}

// Defines are written out where they are used. What would get too long is worked out exactly
// instead.
const longestCode = 2000;

function limitOf({ perFact, fixed }: Magnitude): bigint {
  if (fixed > maxMinor) return 0n;
  return perFact === 0n ? maxMinor : (maxMinor - fixed) / perFact;
}

/** The quantities as the same multiple of each; undefined where that gets too large. */
export function inUnitsOf(wholes: readonly Whole[]): readonly Whole[] | undefined {
  const common = wholes.reduce((found, { denominator }) => leastCommon(found, denominator), 1n);
  const scaled = wholes.map((each) => scale(each, common / each.denominator));
  const present = scaled.filter((each): each is Whole => each !== undefined);
  return present.length < scaled.length ? undefined : present;
}

/** So many times the number, for the same quantity. */
export function scale(value: Whole, factor: bigint): Whole | undefined {
  if (factor === 1n) return value;
  return made(
    {
      code: /^\d[\d_]*$/.test(value.code)
        ? whole(BigInt(value.code.replaceAll("_", "")) * factor)
        : `${whole(factor)} * ${value.code}`,
      denominator: value.denominator * factor,
      magnitude: times(value.magnitude, factor),
      isNonNegative: value.isNonNegative,
    },
    [value],
  );
}

export const times = ({ perFact, fixed }: Magnitude, factor: bigint): Magnitude => ({
  perFact: perFact * factor,
  fixed: fixed * factor,
});

export const sum = (a: Magnitude, b: Magnitude): Magnitude => ({
  perFact: a.perFact + b.perFact,
  fixed: a.fixed + b.fixed,
});

/** What neither of them passes. */
export const larger = (a: Magnitude, b: Magnitude): Magnitude => ({
  perFact: a.perFact > b.perFact ? a.perFact : b.perFact,
  fixed: a.fixed > b.fixed ? a.fixed : b.fixed,
});

export const none: Magnitude = { perFact: 0n, fixed: 0n };

/** Whether it is exact whatever the facts are. */
export const isAlwaysSafe = ({ limit }: Whole): boolean => limit >= maxMinor;

function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
