import type { Rational } from "../../exact/rational.ts";
import { rational } from "../../exact/rational.ts";

const english =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ordinals =
  "- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const times: Readonly<Record<string, readonly Rational[]>> = {
  once: [rational(1)],
  twice: [rational(2)],
  double: [rational(2)],
  triple: [rational(3)],
  thrice: [rational(3)],
  half: [rational(1, 2), rational(6)],
  quarter: [rational(1, 4), rational(3)],
  dozen: [rational(12)],
  hundred: [rational(100)],
  thousand: [rational(1000)],
};
const chineseParts: Readonly<Record<string, readonly Rational[]>> = {
  半: [rational(1, 2), rational(6)],
  倍: [rational(2)],
  双: [rational(2)],
  季: [rational(3)],
};

/**
 * Every number that words of a text may stand for, generously: what is read here only ever shows
 * that a figure is said. "Third" may be 3 or a part of three.
 */
export function numberWordsIn(text: string): readonly Rational[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return [...words.flatMap(fromEnglish), ...fromChinese(text)];
}

function fromEnglish(word: string): readonly Rational[] {
  const singular = word.replace(/s$/, "");
  const [cardinal, ordinal] = [english.indexOf(word), ordinals.indexOf(singular)];
  if (cardinal >= 0) return [rational(cardinal)];
  if (ordinal >= 1) return [rational(ordinal), rational(1, ordinal)];
  return Object.hasOwn(times, singular) ? (times[singular] ?? []) : [];
}

function fromChinese(text: string): readonly Rational[] {
  const numerals = text.match(/[零〇一二两三四五六七八九十百千万亿]+/g) ?? [];
  const whole = numerals.map(chineseNumber).filter((value) => value !== undefined);
  const parts = [...text.matchAll(/([二三四五六七八九十])分之([一二三四五六七八九])/g)];
  return [
    ...whole.map((value) => rational(value)),
    ...parts.flatMap(([, of = "", part = ""]) => {
      const [divisor, dividend] = [chineseNumber(of), chineseNumber(part)];
      return divisor === undefined || dividend === undefined ? [] : [rational(dividend, divisor)];
    }),
    ...Object.entries(chineseParts).flatMap(([sign, values]) =>
      text.includes(sign) ? values : [],
    ),
  ];
}

const numerals = "零一二三四五六七八九";
const units: ReadonlyMap<string, bigint> = new Map([
  ["十", 10n],
  ["百", 100n],
  ["千", 1000n],
]);

/** 六百万 is 6000000, 一亿二千万 is 120000000; undefined where the signs make no number. */
export function chineseNumber(signs: string): bigint | undefined {
  let [total, group] = [0n, 0n];
  let digit: bigint | undefined;
  for (const sign of signs.replaceAll("〇", "零").replaceAll("两", "二")) {
    const unit = units.get(sign);
    if (unit !== undefined) {
      group += (digit ?? 1n) * unit;
      digit = undefined;
    } else if (sign === "万" || sign === "亿") {
      const before = group + (digit ?? 0n);
      if (before === 0n && total === 0n) return undefined;
      total = sign === "万" ? total + before * 10_000n : (total + before) * 100_000_000n;
      [group, digit] = [0n, undefined];
    } else {
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = BigInt(numerals.indexOf(sign));
    }
  }
  return total + group + (digit ?? 0n);
}
