declare const checked: unique symbol;

/** Whole minor units of the policy's currency (fen, cents) within ±(2^53 − 1). */
export type Minor = number & { readonly [checked]: "minor" };

/** The largest amount that a `number` holds exactly, 2^53 − 1; anything beyond is an error. */
export const maxMinor = Number.MAX_SAFE_INTEGER;

/** What was expected of an amount that is larger. */
export const atMostMinor = `at most ${maxMinor}`;

export const isMinor = (value: number): value is Minor => Number.isSafeInteger(value);

/** Whole minor units as a decimal with the currency's decimals: 600000000 fen are "6000000.00". */
export function formatMinor(minor: number | bigint, decimals: number): string {
  const digits = String(minor)
    .replace("-", "")
    .padStart(decimals + 1, "0");
  const sign = minor < 0 ? "-" : "";
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
