import { codesByDecimals } from "./currency-codes.ts";
import { parseDecimal, placePoint } from "./decimal.ts";
import { isInteger, multiply, rational } from "./rational.ts";

/** The largest amount in minor units, 2^53 − 1; anything beyond is an error (manual, section 11). */
export const maxMinor = 9007199254740991n;

const decimalsByCode: ReadonlyMap<string, number> = new Map(
  codesByDecimals.flatMap(([decimals, codes]) => codes.split(" ").map((code) => [code, decimals])),
);

/** Every currency code that a header may name, in alphabetical order. */
export const currencyCodes: readonly string[] = [...decimalsByCode.keys()].sort();

/** How many decimals the currency has: CNY 2, JPY 0, KWD 3; undefined where there is no such code. */
export const currencyDecimals = (code: string): number | undefined => decimalsByCode.get(code);

/** How many minor units make one of the currency: 100 fen a yuan. */
export const minorPerMajor = (code: string): bigint => 10n ** BigInt(decimalsOf(code));

/** Whole minor units as a decimal with the currency's decimals: 600000000 fen are "6000000.00". */
export function formatMinor(minor: bigint | number, code: string): string {
  return placePoint(BigInt(minor), decimalsOf(code));
}

/** Reverse of `formatMinor`, with fewer decimals too; undefined for other text or more decimals. */
export function parseMinor(text: string, code: string): bigint | undefined {
  const major = parseDecimal(text);
  if (major === undefined) return undefined;
  const minor = multiply(major, rational(minorPerMajor(code)));
  return isInteger(minor) && !hasTooManyDecimals(text, code) ? minor.n : undefined;
}

// "1.000" yuan is whole in fen, but whoever wrote a third decimal may not mean yuan.
function hasTooManyDecimals(text: string, code: string): boolean {
  const point = text.indexOf(".");
  return point >= 0 && text.length - point - 1 > decimalsOf(code);
}

/** For a code that the check has accepted. */
function decimalsOf(code: string): number {
  const decimals = currencyDecimals(code);
  if (decimals === undefined) throw new RangeError(`There is no currency ${code}.`);
  return decimals;
}
