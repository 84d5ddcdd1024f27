import { parseDecimal, placePoint } from "./decimal.ts";
import { isInteger, multiply, rational } from "./rational.ts";

/** The largest amount in minor units, 2^53 − 1; anything beyond is an error (manual, section 11). */
export const maxMinor = 9007199254740991n;

/**
 * The currencies of ISO 4217 by their number of decimals, with three that left the list in 2023 or
 * later (HRK, ANG, BGN) and still stand in documents. Units without decimals of their own, such as
 * gold (XAU) or drawing rights (XDR), are no money here.
 */
const codesByDecimals: readonly (readonly [decimals: number, codes: string])[] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
  [
    2,
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD " +
      "CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP " +
      "GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK " +
      "LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO " +
      "NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS " +
      "SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST " +
      "XAD XCD XCG YER ZAR ZMW ZWG",
  ],
];

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
