import { exactMoney, number } from "../figure.ts";
import { decimalsNeeded, formatDecimal } from "../../exact/decimal.ts";
import { minorPerMajor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { compare, divide, isInteger, multiply, rational } from "../../exact/rational.ts";
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

/** "30%", "5‰", "2/3" */
export function rate(value: Rational, written: "" | "%" | "‰", { locale }: Setting): Phrase {
  const perMille = multiply(value, rational(1000));
  const text = written === "‰" ? `${locale.number(perMille)}‰` : locale.percent(value);
  return figure({ kind: "rate", amount: value }, text);
}

/** "three", "20": small whole numbers in words, as in running text. */
export function count(value: Rational, s: Setting): Phrase {
  const word = isInteger(value) ? smallNumbers[Number(value.n)] : undefined;
  return word === undefined ? number(value, s) : figure({ kind: "number", amount: value }, word);
}

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
