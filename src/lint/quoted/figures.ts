import { parseDecimal } from "../../exact/decimal.ts";
import type { Rational } from "../../exact/rational.ts";
import { divide, multiply, rational } from "../../exact/rational.ts";
import { chineseNumber } from "./number-words.ts";

export type FigureKind = "money" | "rate" | "plain";

/** A figure in a text, in whole currency units; 30% is 3/10. */
export interface Figure {
  readonly value: Rational;
  readonly kind: FigureKind;
  /** Offsets into the text, what belongs to the figure included. */
  readonly start: number;
  readonly end: number;
}

/**
 * The figures of an official text: "6 million yuan", "30%", "500,000", 600万元, 百分之三十. Dates,
 * years, numbers of articles and of documents are none.
 */
export function figuresIn(text: string): readonly Figure[] {
  const plain = withoutOthers(withoutWidth(text));
  const found = [digits, chinese, chineseRate].flatMap((read) => read(plain));
  return [...found].sort((a, b) => a.start - b.start);
}

/** Full-width digits and signs within figures as their narrow forms, each in its place. */
const withoutWidth = (text: string): string =>
  text
    .replace(/[０-９％．]/g, (sign) => sign.normalize("NFKC"))
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ",");

const months =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

/** What has digits and is no figure. */
const others: readonly RegExp[] = [
  /[〔[(（]\s*(?:19|20)\d\d\s*[〕\])）]\s*\d*\s*号?/g,
  /(?:\b(?:19|20)\d\d|\b\d+)\/\d{3,}\b/g,
  /\b\d{4}-\d{1,2}-\d{1,2}\b/g,
  /(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?/g,
  /\d{1,2}\s*月\s*\d{1,2}\s*日/g,
  new RegExp(
    `\\b(?:(?:19|20)\\d\\d\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${months}\\b(?:\\s+\\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?\\s+(?:19|20)\\d\\d\\b)?`,
    "g",
  ),
  /\b(?:19|20)\d\d\s*[-–—~至]\s*(?:19|20)\d\d\b/g,
  /\b(?:19|20)\d\d\b(?!\s*(?:%|‰|万|亿|元|yuan|percent|per cent|million|billion))/g,
  /\b(?:articles?|sections?|paragraphs?|clauses?|chapters?|items?|points?|annex|parts?|no\.|nos\.)\s*\(?\d+[a-z]?\)?(?:(?:,| and| or| to|-)\s*\(?\d+[a-z]?\)?)*/gi,
  /第\s*\d+\s*[条章节款项号批届期次]/g,
  /(?<!\S)[(（]\d+[)）]/g,
  /^\s*\d+[.、．](?!\d)/gm,
];

/** Each such place filled with blanks, so that offsets stay. */
const withoutOthers = (text: string): string =>
  others.reduce((rest, one) => rest.replace(one, (place) => " ".repeat(place.length)), text);

const scales: ReadonlyMap<string, bigint> = new Map([
  ["hundred", 100n],
  ["thousand", 1000n],
  ["million", 1_000_000n],
  ["billion", 1_000_000_000n],
  ["百", 100n],
  ["千", 1000n],
  ["万", 10_000n],
  ["百万", 1_000_000n],
  ["千万", 10_000_000n],
  ["亿", 100_000_000n],
  ["万亿", 1_000_000_000_000n],
]);

const scale = "hundred\\b|thousand\\b|million\\b|billion\\b|百万|千万|万亿|百|千|万|亿";
const money =
  "yuan\\b|RMB\\b|CNY\\b|euros?\\b|EUR\\b|dollars?\\b|USD\\b|CAD\\b|pounds?\\b|元|人民币|欧元|美元|港元|加元";
const rate = "%|‰|percentage points?\\b|per ?cent\\b|个?百分点";
const before = "(?<mark>(?:RMB|CNY|EUR|USD|CAD|[¥￥$€£])\\s*)?";
const number = "(?<number>\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

const figure = new RegExp(
  `(?<![A-Za-z0-9.,]|[A-Za-z]-)${before}${number}(?:/(?<divisor>[1-9]\\d?)(?!\\d))?` +
    `\\s*(?<scale>${scale})?\\s*(?:(?<rate>${rate})|(?<money>${money}))?(?![A-Za-z0-9])`,
  "gu",
);

function digits(text: string): readonly Figure[] {
  return [...text.matchAll(figure)].flatMap((match): readonly Figure[] => {
    const groups = match.groups ?? {};
    const value = parseDecimal((groups["number"] ?? "").replace(/[,\u00a0\u202f]/g, ""));
    if (value === undefined) return [];
    const scaled = multiply(value, rational(scales.get(groups["scale"] ?? "") ?? 1n));
    const divided = divide(scaled, rational(BigInt(groups["divisor"] ?? "1")));
    const place = { start: match.index, end: match.index + match[0].trimEnd().length };
    const unit = groups["rate"];
    if (unit !== undefined) return [{ value: asRate(divided, unit), kind: "rate", ...place }];
    if (groups["divisor"] !== undefined) return [{ value: divided, kind: "rate", ...place }];
    const isMoney = groups["money"] !== undefined || groups["mark"] !== undefined;
    return [{ value: divided, kind: isMoney ? "money" : "plain", ...place }];
  });
}

const asRate = (value: Rational, unit: string): Rational =>
  divide(value, rational(unit === "‰" ? 1000n : 100n));

const han = "[零〇一二两三四五六七八九十百千万亿]+";

/** 六百万元: numerals are safe to read where 元 follows. */
const chinese = (text: string): readonly Figure[] =>
  [...text.matchAll(new RegExp(`(?<![\\d${han.slice(1, -2)}])(${han})元`, "g"))].flatMap((match) =>
    readChinese(match, "money"),
  );

/** 百分之三十 */
const chineseRate = (text: string): readonly Figure[] =>
  [...text.matchAll(new RegExp(`百分之(${han})`, "g"))].flatMap((match) =>
    readChinese(match, "rate"),
  );

function readChinese(match: RegExpExecArray, kind: FigureKind): readonly Figure[] {
  const value = chineseNumber(match[1] ?? "");
  if (value === undefined) return [];
  const place = { start: match.index, end: match.index + match[0].length };
  const whole = rational(value);
  return [{ value: kind === "rate" ? asRate(whole, "%") : whole, kind, ...place }];
}
