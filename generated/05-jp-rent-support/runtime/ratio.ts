/**
 * An exact fraction in lowest terms; the denominator is above 0. Whatever does not fit whole
 * numbers of a `number` is worked out with these: slow, and never wrong.
 */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** The fraction n / d; d is not 0. */
export function ratio(n: bigint, d: bigint): Ratio {
  const divisor = greatestCommonDivisor(n, d);
  return d < 0n ? { n: -n / divisor, d: -d / divisor } : { n: n / divisor, d: d / divisor };
}

/** A whole number as a fraction: minor units, a count, a number of days. */
export const whole = (value: number | bigint): Ratio => ({ n: BigInt(value), d: 1n });

export const zero: Ratio = { n: 0n, d: 1n };

export const plus = (a: Ratio, b: Ratio): Ratio =>
  a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : ratio(a.n * b.d + b.n * a.d, a.d * b.d);

export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, { n: -b.n, d: b.d });

export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d);

/** b is not 0. */
export const quotient = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n);

export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

// Lowest terms with a positive denominator are unique, so equal values have equal parts.
export const same = (a: Ratio, b: Ratio): boolean => a.n === b.n && a.d === b.d;

/** The smallest; the first of equal ones. */
export const least = (first: Ratio, ...others: readonly Ratio[]): Ratio =>
  others.reduce((found, other) => (compare(other, found) < 0 ? other : found), first);

/** The largest; the first of equal ones. */
export const greatest = (first: Ratio, ...others: readonly Ratio[]): Ratio =>
  others.reduce((found, other) => (compare(other, found) > 0 ? other : found), first);

/** Money, counts and limits below 0 count as 0 (manual, section 1, "Exact"). */
export const atLeastZero = (value: Ratio): Ratio => (value.n < 0n ? zero : value);

/** The largest whole number that is not above the value. */
export function floorOf({ n, d }: Ratio): bigint {
  const towardsZero = n / d;
  return towardsZero * d > n ? towardsZero - 1n : towardsZero;
}

/** "7", "-3/2": the form in which traces give exact amounts. */
export const exactText = ({ n, d }: Ratio): string => (d === 1n ? `${n}` : `${n}/${d}`);

/** Above 0 unless both are 0. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
