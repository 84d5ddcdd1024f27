/** The order of articles: 2, 2A, 3, 12; what is no number stands after all that are. */
export function compareNumbers(a: string, b: string): number {
  const [[one, oneSuffix], [other, otherSuffix]] = [partsOf(a), partsOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  if (oneSuffix === otherSuffix) return 0;
  return oneSuffix < otherSuffix ? -1 : 1;
}

function partsOf(number: string): readonly [number, string] {
  const digits = /^\d+/.exec(number)?.[0];
  return digits === undefined ? [Infinity, number] : [Number(digits), number.slice(digits.length)];
}
