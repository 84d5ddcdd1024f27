import { minorPerMajor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { compare, rational } from "../../exact/rational.ts";
import { figure } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";

/** One whole unit or one smallest coin of the currency, by name: "whole pound", "cent". */
export function coin(minor: Rational, { currency }: Setting): Phrase | undefined {
  const [whole, smallest] = names[currency] ?? [];
  if (whole === undefined) return undefined;
  const isWhole = compare(minor, rational(minorPerMajor(currency))) === 0;
  const isSmallest = compare(minor, rational(1)) === 0 && smallest !== undefined;
  if (!isWhole && !isSmallest) return undefined;
  return figure({ kind: "money", amount: minor }, isWhole ? `whole ${whole}` : `${smallest}`);
}

/** Of the currencies that policies are written in most; others go by their code. */
const names: Readonly<Record<string, readonly [whole: string, smallest?: string]>> = {
  CNY: ["yuan", "fen"],
  EUR: ["euro", "cent"],
  USD: ["dollar", "cent"],
  GBP: ["pound", "penny"],
  JPY: ["yen"],
  KRW: ["won"],
  CAD: ["dollar", "cent"],
  AUD: ["dollar", "cent"],
  NZD: ["dollar", "cent"],
  HKD: ["dollar", "cent"],
  SGD: ["dollar", "cent"],
  CHF: ["franc", "centime"],
};
