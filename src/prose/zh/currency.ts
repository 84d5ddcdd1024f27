import { minorPerMajor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { divide, equals, isInteger, one, rational } from "../../exact/rational.ts";
import { figure } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";

/** 元, 英镑 */
export const currencyName = ({ locale, currency }: Setting): string =>
  locale.money(0n, currency).replace(/^0/, "");

/** A place of the decimal system that has a name: 分, 整数元, 百元. */
export function coin(minor: Rational, s: Setting): Phrase | undefined {
  const name = placeName(minor, s);
  return name === undefined ? undefined : figure({ kind: "money", amount: minor }, name);
}

function placeName(minor: Rational, s: Setting): string | undefined {
  const major = divide(minor, rational(minorPerMajor(s.currency)));
  const place = isInteger(major) ? places[`${major.n}`] : undefined;
  if (place !== undefined) return `${place}${currencyName(s)}`;
  return s.currency === "CNY" && equals(minor, one) ? "分" : undefined;
}

const places: Readonly<Record<string, string>> = {
  1: "整数",
  100: "百",
  1000: "千",
  10000: "万",
};
