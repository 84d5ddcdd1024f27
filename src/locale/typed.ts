import { formatDecimal, parseDecimal } from "../exact/decimal.ts";
import type { Rational } from "../exact/rational.ts";
import { add, compare, isNegative, multiply, rational } from "../exact/rational.ts";

/**
 * A number as people type it into a field, in plain digits: "6,000,000", "6_000_000", "600万元",
 * "0.5亿", "１亿2000万", "¥6 million" are all written with digits and at most one point. What is
 * none of these stays as it was typed, so that whoever reads it next can say what is wrong with it.
 */
export function typedNumber(text: string): string {
  const typed = text.normalize("NFKC").trim();
  const bare = typed.replace(before, "").replace(after, "");
  return ungrouped(bare) ?? scaled(bare) ?? typed;
}

/** A rate as people type it: "30", "30%", "３０％" are 30%, "5‰" stays what it is. */
export function typedPercent(text: string): string {
  const typed = text.normalize("NFKC").trim();
  const sign = /[%‰]$/.exec(typed)?.[0] ?? "%";
  const figure = ungrouped(typed.replace(/\s*[%‰]$/, ""));
  return figure === undefined ? typed : `${figure}${sign}`;
}

const before = /^(?:¥|\$|€|£|RMB|人民币|[A-Z]{3}(?=[\s\d]))\s*/i;
// 元 and 加元, 英镑, but of 600万元 only the 元.
const after = new RegExp(
  `\\s*(?:[^\\d\\s万亿百千]{0,5}(?:${"元 圆 块 币 镑 法郎 克朗 卢布 里拉 卢比 铢 盾 比索 雷亚尔 兰特 第纳尔 里亚尔 迪拉姆 兹罗提 福林 列伊 列弗 林吉特".replaceAll(" ", "|")})|RMB|[A-Z]{3})$`,
);

/** "6,000,000" and "6_000_000"; commas that stand elsewhere than between thousands mean something else. */
function ungrouped(text: string): string | undefined {
  if (!/^-?(?:\d+|\d{1,3}(?:,\d{3})+|\d+(?:_\d+)+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$/.test(text)) {
    return undefined;
  }
  return text.replace(/[,_ ]/g, "");
}

/** "600万", "5千", "1.5亿", "1亿2000万", "6 million" */
function scaled(text: string): string | undefined {
  const found = [
    ...text.matchAll(/(-?[\d.,_]+)\s*(万亿|亿|千万|百万|万|千|million|billion|thousand)\s*/giy),
  ];
  const parts = found.flatMap(([, digits = "", scale = ""]) => part(digits, scale));
  const isAll = found.map(([whole]) => whole).join("") === text && parts.length === found.length;
  if (parts.length === 0 || !isAll || !parts.every(isWithinFormer)) return undefined;
  return formatDecimal(parts.map(({ value }) => value).reduce(add));
}

interface Part {
  readonly value: Rational;
  readonly size: Rational;
}

function part(digits: string, scale: string): readonly Part[] {
  const figure = parseDecimal(ungrouped(digits) ?? "");
  const size = scales.get(scale.toLowerCase());
  return figure && size ? [{ value: multiply(figure, size), size }] : [];
}

/** 1亿2000万, but neither 1万2亿 nor 100万50万. */
function isWithinFormer({ value }: Part, place: number, all: readonly Part[]): boolean {
  const former = all[place - 1];
  return former === undefined || (!isNegative(value) && compare(value, former.size) < 0);
}

const scales: ReadonlyMap<string, Rational> = new Map([
  ["千", rational(1000n)],
  ["thousand", rational(1000n)],
  ["万", rational(10n ** 4n)],
  ["百万", rational(10n ** 6n)],
  ["million", rational(10n ** 6n)],
  ["千万", rational(10n ** 7n)],
  ["亿", rational(10n ** 8n)],
  ["billion", rational(10n ** 9n)],
  ["万亿", rational(10n ** 12n)],
]);
