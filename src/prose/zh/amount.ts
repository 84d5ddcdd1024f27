import type { Expression, Extreme, Rounded } from "../../model/amount.ts";
import type { AmountWords } from "../amount.ts";
import { within } from "../brackets.ts";
import { label } from "../label.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { datePart, distance, shift } from "./calendar.ts";
import { bands, conditional, dated, slices, table } from "./choice.ts";
import { money } from "./figure.ts";
import { defineNoun } from "./label.ts";
import { ledger } from "./ledger.ts";
import { list } from "./punctuation.ts";
import { toMoney, toNumber } from "./rounding.ts";
import { tally, total } from "./rows.ts";

export const amounts: AmountWords = {
  define: defineNoun,
  operation: (left, operator, right) => phrase`${left}${symbols[operator]}${right}`,
  forEach: (each, fact, s) => phrase`${label(fact, s)}×${money(each, s)}`,
  share: (rate, of, s) => phrase`${within(of, ["atom"], s)}的${rate}`,
  shareByList: (rate, of, s) => phrase`${within(of, ["atom"], s)}的一定比例${byRate(rate, s)}`,
  notBelowZero: (value) => phrase`${value}（低于零的按零计）`,
  extreme,
  rounded,
  conditional,
  table,
  slices,
  bands,
  dated,
  shift,
  distance,
  "date part": datePart,
  total,
  tally,
  ledger,
};

const symbols = { "+": "＋", "-": "－", "*": "×", "/": "÷" } as const;

/** ：企业成立未满五年的，为50%；… or ，比例按企业规模确定：… */
export function byRate(rate: Expression, s: PageSetting): Phrase {
  const depends = rate.kind === "table" || rate.kind === "bands";
  return phrase`${depends ? "，比例" : "："}${s.say.value(rate, s)}`;
}

/** 甲和乙中的较低者, 甲、乙和丙中的最高者 */
function extreme(of: readonly Phrase[], which: Extreme["which"], isDate: boolean): Phrase {
  const degree = of.length === 2 ? "较" : "最";
  const quality = qualities[isDate ? "date" : "quantity"][which];
  return phrase`${list(of, "and")}中的${degree}${quality}者`;
}

const qualities = {
  quantity: { min: "低", max: "高" },
  date: { min: "早", max: "晚" },
} as const;

/** 甲（向上取整至10元）, 甲（四舍五入至整数） */
function rounded({ value: exact, mode, to, gives }: Rounded, s: PageSetting): Phrase {
  const how = gives === "money" ? toMoney(mode, to, s) : toNumber(mode, to, s);
  return phrase`${within(exact, ["atom", "noun", "product"], s)}（${how}）`;
}
