import type { DayOfYear, PlainDate } from "../../exact/date.ts";
import { decimalsNeeded, formatDecimal } from "../../exact/decimal.ts";
import { minorPerMajor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { compare, divide, isInteger, multiply, rational } from "../../exact/rational.ts";
import type { DurationUnit } from "../../locale/locale.ts";
import { figure } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";

/** An amount that a policy names, as one reads it aloud: "CNY 6 million", "CNY 500,000". */
export function money(minor: Rational, s: Setting): Phrase {
  const major = divide(minor, rational(minorPerMajor(s.currency)));
  const scale = scales.find(([size]) => fits(major, size));
  if (scale === undefined) return exactMoney(minor, s);
  const [size, name] = scale;
  const scaled = formatDecimal(divide(major, size));
  return figure({ kind: "money", amount: minor }, `${s.currency} ${scaled} ${name}`);
}

/** An amount that was worked out, to the last digit: "CNY 4,500,000", "CNY 370,370.35". */
export const exactMoney = (minor: Rational, { locale, currency }: Setting): Phrase =>
  figure({ kind: "money", amount: minor }, locale.moneyExact(minor, currency));

/** "30%", "5‰", "2/3" */
export function rate(value: Rational, written: "" | "%" | "‰", { locale }: Setting): Phrase {
  const perMille = multiply(value, rational(1000));
  const text = written === "‰" ? `${locale.number(perMille)}‰` : locale.percent(value);
  return figure({ kind: "rate", amount: value }, text);
}

/** "1,234.5" */
export const number = (value: Rational, { locale }: Setting): Phrase =>
  figure({ kind: "number", amount: value }, locale.number(value));

/** "three", "20": small whole numbers in words, as in running text. */
export function count(value: Rational, s: Setting): Phrase {
  const word = isInteger(value) ? smallNumbers[Number(value.n)] : undefined;
  return word === undefined ? number(value, s) : figure({ kind: "number", amount: value }, word);
}

/** "10 January 2025" */
export const date = (value: PlainDate, { locale }: Setting): Phrase =>
  figure({ kind: "date", date: value }, locale.date(value));

/** "1 March" */
export const day = (value: DayOfYear, { locale }: Setting): Phrase =>
  figure({ kind: "day", ...value }, locale.dayOfYear(value));

/** "3 years" */
export const duration = (length: number, unit: DurationUnit, { locale }: Setting): Phrase =>
  figure({ kind: "number", amount: rational(length) }, locale.duration(length, unit));

const scales: readonly (readonly [size: Rational, name: string])[] = [
  [rational(10n ** 9n), "billion"],
  [rational(10n ** 6n), "million"],
];

const smallNumbers = "no one two three four five six seven eight nine ten".split(" ");

/**
 * Whether the amount reaches the scale and is short in it: 1.25 million, but not 1.2345 million.
 */
function fits(major: Rational, size: Rational): boolean {
  const decimals = decimalsNeeded(divide(major, size));
  return compare(major, size) >= 0 && decimals !== undefined && decimals <= 2;
}
