import type { DayOfYear, PlainDate } from "../../exact/date.ts";
import type { Rational } from "../../exact/rational.ts";
import { multiply, rational } from "../../exact/rational.ts";
import type { DurationUnit } from "../../locale/locale.ts";
import { figure } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { numeral } from "./names.ts";

/** 600万元, 50万元, 2000元 */
export const money = (minor: Rational, s: Setting): Phrase => exactMoney(minor, s);

/** 450万元, 370,370.35元: official texts write what was worked out as they write what was set. */
export const exactMoney = (minor: Rational, { locale, currency }: Setting): Phrase =>
  figure({ kind: "money", amount: minor }, locale.moneyExact(minor, currency));

/** 30%, 5‰, 三分之二 */
export function rate(value: Rational, written: "" | "%" | "‰", { locale }: Setting): Phrase {
  const perMille = multiply(value, rational(1000));
  const inFull = written === "‰" ? `${locale.number(perMille)}‰` : locale.percent(value);
  const text = inFull.includes("/") ? fraction(value) : inFull;
  return figure({ kind: "rate", amount: value }, text);
}

/** 三分之二: a rate that no percentage is equal to. */
const fraction = ({ n, d }: Rational): string =>
  `${n < 0n ? "负" : ""}${numeral(`${d}`)}分之${numeral(`${n < 0n ? -n : n}`)}`;

/** 1234.5 */
export const number = (value: Rational, { locale }: Setting): Phrase =>
  figure({ kind: "number", amount: value }, locale.number(value));

/** 2025年1月10日 */
export const date = (value: PlainDate, { locale }: Setting): Phrase =>
  figure({ kind: "date", date: value }, locale.date(value));

/** 3月1日 */
export const day = (value: DayOfYear, { locale }: Setting): Phrase =>
  figure({ kind: "day", ...value }, locale.dayOfYear(value));

/** 3年, 6个月 */
export const duration = (length: number, unit: DurationUnit, { locale }: Setting): Phrase =>
  figure({ kind: "number", amount: rational(length) }, locale.duration(length, unit));
