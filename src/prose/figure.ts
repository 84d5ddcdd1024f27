import type { DayOfYear, PlainDate } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";
import { rational } from "../exact/rational.ts";
import type { DurationUnit } from "../locale/locale.ts";
import type { Exact } from "../model/outcome.ts";
import { parseExact } from "./exact-amount.ts";
import { figure } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { Setting } from "./setting.ts";

/** An amount that was worked out, to the last digit: "CNY 4,500,000", 370,370.35元. */
export const exactMoney = (minor: Rational, { locale, currency }: Setting): Phrase =>
  figure({ kind: "money", amount: minor }, locale.moneyExact(minor, currency));

/** An amount of a trace, "74074071/2", to the last digit. */
export const tracedMoney = (text: Exact, s: Setting): Phrase => exactMoney(parseExact(text), s);

/** "1,234.5", 1234.5 */
export const number = (value: Rational, { locale }: Setting): Phrase =>
  figure({ kind: "number", amount: value }, locale.number(value));

/** "10 January 2025", 2025年1月10日 */
export const date = (value: PlainDate, { locale }: Setting): Phrase =>
  figure({ kind: "date", date: value }, locale.date(value));

/** "1 March", 3月1日 */
export const day = (value: DayOfYear, { locale }: Setting): Phrase =>
  figure({ kind: "day", ...value }, locale.dayOfYear(value));

/** "3 years", 6个月 */
export const duration = (length: number, unit: DurationUnit, { locale }: Setting): Phrase =>
  figure({ kind: "number", amount: rational(length) }, locale.duration(length, unit));
