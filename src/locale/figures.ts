import { decimalsNeeded, formatDecimal } from "../exact/decimal.ts";
import { currencyDecimals, minorPerMajor } from "../exact/money.ts";
import type { Rational } from "../exact/rational.ts";
import { divide, isInteger, multiply, rational } from "../exact/rational.ts";

/** A language's way to put commas into the digits before the ".": "1234.5" is "1,234.5". */
export type Grouping = (digits: string) => string;

/** Commas between groups of three, in whole parts that have at least this many digits. */
export const groupFrom =
  (fewestDigits: number): Grouping =>
  (digits) => {
    const [whole = "", decimals] = digits.split(".");
    if (whole.replace("-", "").length < fewestDigits) return digits;
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return decimals === undefined ? grouped : `${grouped}.${decimals}`;
  };

/** The value with as many decimals as it needs, or as a fraction where no number of them is enough. */
export function figure(value: Rational, group: Grouping): string {
  if (decimalsNeeded(value) !== undefined) return group(formatDecimal(value));
  return `${group(value.n.toString())}/${group(value.d.toString())}`;
}

/** A rate as a percentage; a fraction stays one where the percentage would have no end. */
export function percentage(rate: Rational, group: Grouping): string {
  const percent = multiply(rate, rational(100));
  return decimalsNeeded(percent) === undefined ? figure(rate, group) : `${figure(percent, group)}%`;
}

/** Minor units in whole units of the currency: 250 fen are 5/2. */
export const inMajor = (minor: Rational, currency: string): Rational =>
  divide(minor, rational(minorPerMajor(currency)));

/** "6,000,000", "0.50": an amount that is not whole has all decimals of its currency, or more. */
export function amountFigure(major: Rational, currency: string, group: Grouping): string {
  const needed = decimalsNeeded(major);
  if (isInteger(major) || needed === undefined) return figure(major, group);
  return group(formatDecimal(major, Math.max(needed, currencyDecimals(currency) ?? 0)));
}
