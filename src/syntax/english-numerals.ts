import type { Numeral } from "./chinese-numerals.ts";
import { rational } from "../exact/rational.ts";

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const small: ReadonlyMap<string, bigint> = new Map([
  ...ones.split(" ").map((word, value) => [word, BigInt(value)] as const),
  ...tens.split(" ").map((word, place) => [word, BigInt(place + 2) * 10n] as const),
]);

const large: ReadonlyMap<string, bigint> = new Map(
  Object.entries({ thousand: 1_000n, million: 1_000_000n, billion: 1_000_000_000n }),
);

const shares: ReadonlyMap<string, bigint> = new Map(
  Object.entries({ half: 2n, third: 3n, thirds: 3n, quarter: 4n, quarters: 4n, fifth: 5n }).concat(
    Object.entries({ fifths: 5n, tenth: 10n, tenths: 10n }),
  ),
);

/** Whether a word may be part of a number in words. */
export const isNumberWord = (word: string): boolean =>
  small.has(word) || large.has(word) || word === "hundred";

export const isShareWord = (word: string): boolean => shares.has(word);

/** `five hundred thousand`, `thirty percent`, `two thirds`; undefined where the words are no number. */
export function readEnglishNumeral(text: string): Numeral | undefined {
  const words = text.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? "";
  if (last === "percent") return asShare(readWords(words.slice(0, -1)), 100n, "%");
  if (last === "cent") return asShare(readWords(words.slice(0, -2)), 100n, "%");
  const parts = shares.get(last);
  if (parts === undefined) return asShare(readWords(words), 1n, "number");
  const before = words.filter((word) => word !== "a").slice(0, -1);
  const count = before.length === 0 ? 1n : readWords(before);
  return parts === 2n ? asShare(count, parts, "%") : asShare(count, parts, "fraction");
}

const asShare = (
  value: bigint | undefined,
  parts: bigint,
  as: Numeral["as"],
): Numeral | undefined => (value === undefined ? undefined : { value: rational(value, parts), as });

/** Thousands and millions take what stands before them; `two five` is no number. */
function readWords(words: readonly string[]): bigint | undefined {
  if (words.length === 0) return undefined;
  let [sum, group, last] = [0n, 0n, 0n];
  for (const word of words) {
    const [figure, scale] = [small.get(word), large.get(word)];
    if (figure !== undefined) {
      const fits =
        group % 100n === 0n || (figure < 10n && group % 10n === 0n && group % 100n > 19n);
      if (!fits || (figure === 0n && words.length > 1)) return undefined;
      group += figure;
    } else if (word === "hundred" && group > 0n && group < 10n) {
      group *= 100n;
    } else if (scale !== undefined && group > 0n && (last === 0n || scale < last)) {
      [sum, group, last] = [sum + group * scale, 0n, scale];
    } else return undefined;
  }
  return sum + group;
}
