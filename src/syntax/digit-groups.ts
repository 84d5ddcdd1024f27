/** Digits as this language groups them: 6000000 is 6_000_000. */
export function grouped(digits: string): string {
  const [whole = "", decimals] = digits.split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, "_");
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}
