import { dayOf, monthOf, yearOf } from "../exact/date.ts";
import { decimalsNeeded } from "../exact/decimal.ts";
import type { Rational } from "../exact/rational.ts";
import { compare, divide, isNegative, negate, rational } from "../exact/rational.ts";
import { amountFigure, figure, groupFrom, inMajor, percentage } from "./figures.ts";
import type { DurationUnit, Locale } from "./locale.ts";
import { currencyNames } from "./zh-currency-names.ts";

// Official texts write 2000元 and 1000万元, and put commas only into longer figures.
const group = groupFrom(5);

const scales: readonly (readonly [size: Rational, name: string])[] = [
  [rational(10n ** 12n), "万亿"],
  [rational(10n ** 8n), "亿"],
  [rational(10n ** 4n), "万"],
];

/** A figure with more decimals than this is easier to read in 元: 605.4321万元, but 6,054,321.5元. */
const mostScaledDecimals = 4;

const numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

const measure: Record<DurationUnit, string> = { years: "年", months: "个月", days: "天" };

const conjunctions = { and: "和", or: "或" } as const;

/** Chinese as the official texts of Shenzhen write it: 600万元, 2025年1月10日, 甲、乙和丙. */
export const zh: Locale = {
  language: "zh",
  money: (minor, currency) => zh.moneyExact(rational(minor), currency),
  moneyExact: (minor, currency) => {
    const unit = currencyNames.get(currency) ?? currency;
    return `${scaledFigure(inMajor(minor, currency), currency)}${unit}`;
  },
  number: (value) => figure(value, group),
  percent: (rate) => percentage(rate, group),
  date: (date) => `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`,
  dayOfYear: ({ month, day }) => `${month}月${day}日`,
  list: (items, conjunction) => {
    const last = items.at(-1) ?? "";
    if (items.length < 2) return last;
    return `${items.slice(0, -1).join("、")}${conjunctions[conjunction]}${last}`;
  },
  paragraph: (sentences) => sentences.join(""),
  ordinal: (place) => `第${numerals[place] ?? place}`,
  quote: (text) => `“${text}”`,
  duration: (count, unit) => `${group(count.toString())}${measure[unit]}`,
};

/** "600万", "1.5亿", "2000": in the largest of 万亿, 亿 and 万 that the amount reaches and fits. */
function scaledFigure(major: Rational, currency: string): string {
  const size = isNegative(major) ? negate(major) : major;
  for (const [scale, name] of scales) {
    const scaled = divide(major, scale);
    const decimals = decimalsNeeded(scaled);
    if (decimals === undefined || decimals > mostScaledDecimals) continue;
    if (compare(size, scale) >= 0) return `${figure(scaled, group)}${name}`;
  }
  return amountFigure(major, currency, group);
}
