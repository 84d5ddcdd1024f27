import type { Rational } from "./rational.ts";
import { rational } from "./rational.ts";

const plainDecimal = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Plain digits with an optional "." and an optional leading "-": "12", "-0.50". No "_", no exponent. */
export function parseDecimal(text: string): Rational | undefined {
  const found = plainDecimal.exec(text);
  if (found === null) return undefined;
  const [, sign = "", whole = "", decimals = ""] = found;
  return rational(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

/** Whether the value can be written in full with a "." and digits. */
export const isFiniteDecimal = (value: Rational): boolean => decimalsNeeded(value) !== undefined;

/** How many digits after the "." the value needs; undefined where no number of them is enough. */
export function decimalsNeeded({ d }: Rational): number | undefined {
  const [afterTwos, twos] = divideOut(d, 2n);
  const [rest, fives] = divideOut(afterTwos, 5n);
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/**
 * The value as a decimal, exactly: "-0.5". With `decimals` it has that many digits after the ".",
 * otherwise as many as it needs. Throws a RangeError where that cannot write it in full.
 */
export function formatDecimal(value: Rational, decimals?: number): string {
  const needed = decimalsNeeded(value);
  const places = decimals ?? needed;
  if (needed === undefined || places === undefined || needed > places) {
    throw new RangeError(`${value.n}/${value.d} has no exact form with these decimals.`);
  }
  return placePoint((value.n * 10n ** BigInt(places)) / value.d, places);
}

/** A whole number of 10^-places units with its "." put in: 5 with 2 places is "0.05". */
export function placePoint(units: bigint, places: number): string {
  const sign = units < 0n ? "-" : "";
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How often the factor divides the value, and what is then left. */
function divideOut(value: bigint, factor: bigint): readonly [rest: bigint, times: number] {
  let rest = value;
  let times = 0;
  for (; rest % factor === 0n; times += 1) rest /= factor;
  return [rest, times];
}
