import { minorPerMajor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { divide, equals, isInteger, one, rational } from "../../exact/rational.ts";
import { figure } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";

/** 元, 英镑 */
export const currencyName = ({ locale, currency }: Setting): string =>
  locale.money(0n, currency).replace(/^0/, "");

/** A place of the decimal system, by its name where it has one: 分, 整数元, 百元, 0.01英镑. */
export function coin(minor: Rational, s: Setting): Phrase | undefined {
  const name = placeName(minor, s);
  return name === undefined ? undefined : figure({ kind: "money", amount: minor }, name);
}

function placeName(minor: Rational, s: Setting): string | undefined {
  const major = divide(minor, rational(minorPerMajor(s.currency)));
  const place = isInteger(major) ? places[`${major.n}`] : undefined;
  if (place !== undefined) return `${place}${currencyName(s)}`;
  if (!equals(minor, one)) return undefined;
  return s.currency === "CNY" ? "分" : s.locale.moneyExact(minor, s.currency);
}

const places: Readonly<Record<string, string>> = {
  1: "整数",
  100: "百",
  1000: "千",
  10000: "万",
};
