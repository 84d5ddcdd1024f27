/**
 * An exact fraction in lowest terms; the denominator is above 0.
 * Every amount between the facts of a claim and its award is one (manual, section 1, "Exact").
 */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/**
 * Where a value between two multiples of the unit goes (manual, section 2, header).
 * "down" is towards minus infinity, "up" towards plus infinity; "half up" sends a tie towards plus
 * infinity, "half even" to the even multiple.
 */
export type RoundingMode = "down" | "up" | "half up" | "half even";

/** The fraction n / d. Throws a RangeError where d is 0 or a number is not whole. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  return lowestTerms(BigInt(n), BigInt(d));
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

export const add = (a: Rational, b: Rational): Rational =>
  lowestTerms(a.n * b.d + b.n * a.d, a.d * b.d);

export const subtract = (a: Rational, b: Rational): Rational =>
  lowestTerms(a.n * b.d - b.n * a.d, a.d * b.d);

export const multiply = (a: Rational, b: Rational): Rational => lowestTerms(a.n * b.n, a.d * b.d);

/** Throws a RangeError where b is 0; callers ask `isZero` first. */
export const divide = (a: Rational, b: Rational): Rational => lowestTerms(a.n * b.d, a.d * b.n);

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });

export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

// Lowest terms with a positive denominator are unique, so equal values have equal parts.
export const equals = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;

export const isZero = (a: Rational): boolean => a.n === 0n;

export const isNegative = (a: Rational): boolean => a.n < 0n;

export const isInteger = (a: Rational): boolean => a.d === 1n;

/** The smaller; the first where they are equal. */
export const min = (a: Rational, b: Rational): Rational => (compare(b, a) < 0 ? b : a);

/** The larger; the first where they are equal. */
export const max = (a: Rational, b: Rational): Rational => (compare(b, a) > 0 ? b : a);

/** The largest whole number that is not above the value. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return quotient * a.d > a.n ? quotient - 1n : quotient;
}

/** The smallest whole number that is not below the value. */
export const ceil = (a: Rational): bigint => -floor(negate(a));

/** The multiple of the unit that the mode picks. Throws a RangeError where the unit is not above 0. */
export function roundTo(value: Rational, mode: RoundingMode, unit: Rational): Rational {
  if (unit.n <= 0n) throw new RangeError("A rounding unit must be above 0.");
  return multiply(rational(roundToWhole(divide(value, unit), mode)), unit);
}

function roundToWhole(value: Rational, mode: RoundingMode): bigint {
  switch (mode) {
    case "down":
      return floor(value);
    case "up":
      return ceil(value);
    case "half up":
      return floor(add(value, half));
    case "half even":
      return roundHalfEven(value);
  }
}

const half: Rational = { n: 1n, d: 2n };

function roundHalfEven(value: Rational): bigint {
  const below = floor(value);
  const side = compare(subtract(value, rational(below)), half);
  const upwards = side > 0 || (side === 0 && below % 2n !== 0n);
  return upwards ? below + 1n : below;
}

function lowestTerms(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError("A fraction cannot have the denominator 0.");
  const divisor = greatestCommonDivisor(n, d);
  return d < 0n ? { n: -n / divisor, d: -d / divisor } : { n: n / divisor, d: d / divisor };
}

/** Above 0 unless both are 0. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
