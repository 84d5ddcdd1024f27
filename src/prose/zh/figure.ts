import { exactMoney } from "../figure.ts";
import type { Rational } from "../../exact/rational.ts";
import { multiply, rational } from "../../exact/rational.ts";
import { figure } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { numeral } from "./names.ts";

/** 600万元, 50万元, 2000元 */
export const money = (minor: Rational, s: Setting): Phrase => exactMoney(minor, s);

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
