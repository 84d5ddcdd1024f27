import { add, divide, multiply, rational, type Rational } from "../exact/rational.ts";

/** A number in Chinese characters: its value, and whether it was written as a share. */
export interface Numeral {
  readonly value: Rational;
  readonly as: "number" | "%" | "‰" | "fraction";
}

const plainDigits = "零一二三四五六七八九";

/** Each character that banks, Taiwan or the year on a title page has for one of the plain ones. */
const variants: ReadonlyMap<string, string> = new Map(
  ["零〇○", "一壹弌", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"]
    .concat(["十拾", "百佰", "千仟", "万萬", "亿億"])
    .flatMap((letters) => Array.from(letters, (letter) => [letter, letters.charAt(0)] as const)),
);

const letters = [...variants.keys()].join("");

/** What looks like a number in Chinese characters, whether or not it has one reading. */
export const numeralPattern =
  `(?:[${letters}0-9.]+分之[${letters}点0-9.]+` +
  `|[${letters}]+(?:点[${letters}]+)?(?:成[${letters}]?)?|一半|半数)(?:元整|圆整|元正|元|圆|圓)?`;

const numeral = new RegExp(`^${numeralPattern}$`);

export const isNumeral = (text: string): boolean => numeral.test(text);

/**
 * The number that the characters say: 六百万元, 壹拾伍, 百分之三十, 三分之一, 三成. Undefined where
 * they are read in several ways: 三百五 is 350 to some and 305 to others.
 */
export function readNumeral(text: string): Numeral | undefined {
  const bare = plain(text).replace(/[元圆圓][整正]?$/, "");
  if (bare === "一半" || bare === "半数") return { value: rational(1n, 2n), as: "%" };
  const [below = "", above] = bare.split("分之");
  if (above !== undefined) return readShare(below, above);
  const [, tenths, more] = /^([一二三四五六七八九])成([一二三四五六七八九]?)$/.exec(bare) ?? [];
  if (tenths !== undefined) {
    return { value: rational(BigInt(digitsIn(`${tenths}${more || "零"}`)), 100n), as: "%" };
  }
  const value = readNumber(bare);
  return value && { value, as: "number" };
}

function readShare(below: string, above: string): Numeral | undefined {
  const [whole, part] = [below === "万" ? rational(10_000n) : readNumber(below), readNumber(above)];
  if (whole === undefined || part === undefined || whole.n === 0n) return undefined;
  const value = divide(part, whole);
  switch (below) {
    case "百":
    case "万":
      return { value, as: "%" };
    case "千":
      return { value, as: "‰" };
    default:
      return { value, as: "fraction" };
  }
}

/** 六百万, 一点五亿, 30.5. */
function readNumber(text: string): Rational | undefined {
  const [, figure, after = ""] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (figure !== undefined) {
    return rational(BigInt(figure + after), 10n ** BigInt(after.length));
  }
  const [before = "", decimals] = text.split("点");
  if (decimals !== undefined) return readDecimal(before, decimals);
  const whole = readWhole(text);
  return whole === undefined ? undefined : rational(whole);
}

function readDecimal(before: string, after: string): Rational | undefined {
  const [, decimals = "", scale = ""] = /^([零一二三四五六七八九]+)([万亿]*)$/.exec(after) ?? [];
  const whole = readWhole(before);
  if (whole === undefined || decimals === "") return undefined;
  const part = rational(BigInt(digitsIn(decimals)), 10n ** BigInt(decimals.length));
  const times = Array.from(scale).reduce((product, letter) => product * sizeOf(letter), 1n);
  return multiply(add(rational(whole), part), rational(times));
}

/** Certain only where the number would be written so again. */
function readWhole(text: string): bigint | undefined {
  const full = text
    .replace(/^(?=[百千])/, "一")
    .replace(/(^|[^一二三四五六七八九])(?=十)/g, "$1一");
  const value = loosely(full);
  return written(value) === full ? value : undefined;
}

const sizes: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1_000n,
  万: 10_000n,
  亿: 100_000_000n,
};

const sizeOf = (letter: string): bigint => sizes[letter] ?? 1n;

function loosely(text: string): bigint {
  for (const scale of ["亿", "万"]) {
    const at = text.lastIndexOf(scale);
    if (at !== -1) return loosely(text.slice(0, at)) * sizeOf(scale) + loosely(text.slice(at + 1));
  }
  const parts = text.match(/[零一二三四五六七八九][千百十]?/g) ?? [];
  return parts.reduce(
    (sum, part) => sum + BigInt(digitsIn(part.charAt(0))) * sizeOf(part.charAt(1)),
    0n,
  );
}

/** 10_050 as 一万零五十. */
function written(value: bigint): string {
  for (const letter of ["亿", "万", "千", "百", "十"]) {
    const size = sizeOf(letter);
    if (value >= size)
      return `${written(value / size)}${letter}${writtenAfter(value % size, size)}`;
  }
  return plainDigits.charAt(Number(value));
}

function writtenAfter(rest: bigint, size: bigint): string {
  if (rest === 0n) return "";
  return rest < size / 10n ? `零${written(rest)}` : written(rest);
}

/** 二〇二五, digit by digit: "2025". */
export const digitsIn = (text: string): string =>
  Array.from(plain(text), (letter) => {
    const digit = plainDigits.indexOf(letter);
    return digit === -1 ? letter : String(digit);
  }).join("");

/** 三, 十二, 三十一: a month or a day in characters, as digits. */
export const smallNumber = (text: string): string => {
  const value = /^\d+$/.test(text) ? text : readWhole(plain(text));
  return String(value ?? "");
};

/** The characters of every day, in place of those of banks and of old books. */
const plain = (text: string): string =>
  Array.from(text.normalize("NFKC"), (letter) => variants.get(letter) ?? letter).join("");
