import type { Rational } from "../exact/rational.ts";
import { en } from "../locale/en.ts";
import { zh } from "../locale/zh.ts";

/** What a cap allows: money in minor units, or a number. */
export type Allowance =
  | { readonly measure: "money"; readonly amount: Rational; readonly currency: string }
  | {
      readonly measure: "awards" | "open awards" | "consecutive years";
      readonly count: Rational;
    };

export interface Amount {
  readonly amount: Rational;
  readonly currency: string;
}

export const moneyInEnglish = ({ amount, currency }: Amount): string =>
  en.moneyExact(amount, currency);
export const moneyInChinese = ({ amount, currency }: Amount): string =>
  zh.moneyExact(amount, currency);

/** "cap of CNY 6,000,000", "limit of 3 awards" */
export function capInEnglish(allows: Allowance): string {
  if (allows.measure === "money") return `cap of ${moneyInEnglish(allows)}`;
  const isOne = allows.count.n === allows.count.d;
  const things = isOne ? allows.measure.replace(/s$/, "") : allows.measure;
  return `limit of ${en.number(allows.count)} ${things}`;
}

/** 600万元上限，3次资助的限制 */
export function capInChinese(allows: Allowance): string {
  if (allows.measure === "money") return `${moneyInChinese(allows)}上限`;
  const count = zh.number(allows.count);
  return {
    awards: `${count}次资助的限制`,
    "open awards": `${count}项未完成资助的限制`,
    "consecutive years": `连续${count}年的限制`,
  }[allows.measure];
}
