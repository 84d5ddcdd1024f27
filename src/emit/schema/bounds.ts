import { formatDecimal } from "../../exact/decimal.ts";
import type { Rational } from "../../exact/rational.ts";
import { isNegative, negate } from "../../exact/rational.ts";

/*
 * Patterns that compare: they match the decimals, written with digits, that are not beyond a bound.
 * They use nothing that some reader of schemas does not know, as looking ahead.
 */

/** Decimals from the bound on, as "-?[0-9]+(\.[0-9]+)?" has them. */
export function fromPattern(bound: Rational): string {
  const parts = partsOf(bound);
  return isNegative(bound) || isZeroIn(parts)
    ? `^(-${atMost(parts)}|${anyDecimal})$`
    : `^${atLeast(parts)}$`;
}

/** Decimals up to the bound. */
export function toPattern(bound: Rational): string {
  const parts = partsOf(bound);
  return isNegative(bound) ? `^-${atLeast(parts)}$` : `^(-${anyDecimal}|${atMost(parts)})$`;
}

/** The digits of a bound, without its sign: before the point, and behind it up to the last not 0. */
interface Parts {
  readonly whole: string;
  readonly fraction: string;
}

const isZeroIn = ({ whole, fraction }: Parts): boolean => whole === "0" && fraction === "";

const anyFraction = String.raw`(\.[0-9]+)?`;
const anyDecimal = `[0-9]+${anyFraction}`;

function partsOf(bound: Rational): Parts {
  const text = formatDecimal(isNegative(bound) ? negate(bound) : bound);
  const [whole = "", fraction = ""] = text.split(".");
  return { whole, fraction };
}

const oneOf = (patterns: readonly (string | undefined)[]): string =>
  `(${patterns.filter((pattern) => pattern !== undefined).join("|")})`;

function atMost({ whole, fraction }: Parts): string {
  const below = wholesBelow(whole);
  const smaller = below === undefined ? undefined : `${below}${anyFraction}`;
  return `0*${oneOf([smaller, `${whole}${fractionAtMost(fraction)}`])}`;
}

function atLeast({ whole, fraction }: Parts): string {
  const same = fraction === "" ? anyFraction : String.raw`\.${fractionAtLeast(fraction)}`;
  return `0*${oneOf([`${wholesAbove(whole)}${anyFraction}`, `${whole}${same}`])}`;
}

/** Whole numbers below this one, without zeros in front but of 0 itself; none below 0. */
function wholesBelow(whole: string): string | undefined {
  if (whole === "0") return undefined;
  const shorter = whole.length === 1 ? [] : [`[0-9]{1,${whole.length - 1}}`];
  const same = whole
    .split("")
    .map((digit, place) =>
      digit === "0" ? undefined : restOf(whole, place, `[0-${Number(digit) - 1}]`),
    );
  return oneOf([...shorter, ...same]);
}

/** Whole numbers above this one. */
function wholesAbove(whole: string): string {
  const same = whole
    .split("")
    .map((digit, place) =>
      digit === "9" ? undefined : restOf(whole, place, `[${Number(digit) + 1}-9]`),
    );
  return oneOf([`[1-9][0-9]{${whole.length},}`, ...same]);
}

/** The same digits up to a place, there another, and any behind it. */
function restOf(digits: string, place: number, other: string): string {
  const left = digits.length - place - 1;
  return `${digits.slice(0, place)}${other}${left === 0 ? "" : `[0-9]{${left}}`}`;
}

/** A point and digits that are at most these, or nothing. */
function fractionAtMost(digits: string): string {
  const upTo = digits.split("").reduceRight<string>((rest, digit) => {
    const smaller = digit === "0" ? undefined : `[0-${Number(digit) - 1}][0-9]*`;
    return oneOf([smaller, `${digit}${rest}`]) + "?";
  }, "0*");
  return digits === "" ? String.raw`(\.0+)?` : String.raw`(\.${upTo.slice(0, -1)})?`;
}

/** Digits behind a point that are at least these. */
const fractionAtLeast = (digits: string): string =>
  digits.split("").reduceRight<string>((rest, digit) => {
    const larger = digit === "9" ? undefined : `[${Number(digit) + 1}-9][0-9]*`;
    return oneOf([larger, `${digit}${rest}`]);
  }, "[0-9]*");
