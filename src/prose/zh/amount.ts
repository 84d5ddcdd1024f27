import type {
  Arithmetic,
  Constant,
  Expression,
  Extreme,
  Rounded,
  Share,
} from "../../model/amount.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { amountForEach, form, notBelowZero, rateOf, withCurrency } from "../form.ts";
import { within } from "./brackets.ts";
import { datePart, distance, shift } from "./calendar.ts";
import { bands, conditional, dated, slices, table } from "./choice.ts";
import { date, money, number, rate } from "./figure.ts";
import { columnNoun, defineNoun, label } from "./label.ts";
import { ledger } from "./ledger.ts";
import { list } from "./names.ts";
import { toMoney, toNumber } from "./rounding.ts";
import { tally, total } from "./rows.ts";

/** 算力费用的30%, 甲和乙中的较低者: any value, as part of a sentence. */
export function value(expression: Expression, s: Setting): Phrase {
  switch (expression.kind) {
    case "constant":
      return constant(expression, s);
    case "date":
      return date(expression.date, s);
    case "fact":
      return label(expression.fact, s);
    case "column":
      return columnNoun(expression.column, s);
    case "define":
      return defineNoun(expression.define, s);
    case "arithmetic":
      return arithmetic(expression, s);
    case "share":
      return share(expression, s);
    case "extreme":
      return extreme(expression, s);
    case "rounded":
      return rounded(expression, s);
    case "conditional":
      return conditional(expression, s);
    case "table":
      return table(expression, s);
    case "slices":
      return slices(expression, s);
    case "bands":
      return bands(expression, s);
    case "dated":
      return dated(expression, s);
    case "shift":
      return shift(expression, s);
    case "distance":
      return distance(expression, s);
    case "date part":
      return datePart(expression, s);
    case "total":
      return total(expression, s);
    case "tally":
      return tally(expression, s);
    case "ledger":
      return ledger(expression, s);
  }
}

/** 50万元, 30%, 20 */
function constant({ gives, value: figure, written }: Constant, s: Setting): Phrase {
  if (gives === "money") return money(figure, s);
  return written === "" ? number(figure, s) : rate(figure, written, s);
}

/** 算力费用的30%; 算力费用的一定比例：企业成立未满五年的，为50%；其他情形，为40% */
function share({ rate: written, of }: Share, s: Setting): Phrase {
  if (written.kind === "constant") {
    const base = within(of, ["atom"], s);
    return phrase`${base}的${rate(written.value, written.written, s)}`;
  }
  const told = rateOf(written);
  if (form(told) === "list") {
    return phrase`${within(of, ["atom"], s)}的一定比例${byRate(told, s)}`;
  }
  return phrase`${within(of, ["atom", "product"], s)}×${within(written, ["atom"], s)}`;
}

/** ：企业成立未满五年的，为50%；… or ，比例按企业规模确定：… */
export function byRate(rate: Expression, s: Setting): Phrase {
  const depends = rate.kind === "table" || rate.kind === "bands";
  return phrase`${depends ? "，比例" : "："}${s.say.value(rate, s)}`;
}

/** 甲＋乙, 甲×（乙－丙）, 新增认证开发者人数×2000元 */
function arithmetic(expression: Arithmetic, s: Setting): Phrase {
  const forEach = amountForEach(expression);
  if (forEach !== undefined) {
    return phrase`${label(forEach.of.fact, s)}×${money(forEach.each.value, s)}`;
  }
  const { operator, left, right } = withCurrency(expression, s.currency);
  const isSum = operator === "+" || operator === "-";
  const first = within(left, isSum ? ["atom", "product", "sum"] : ["atom", "product"], s);
  const second = within(right, isSum ? ["atom", "product"] : ["atom"], s);
  return phrase`${first}${symbols[operator]}${second}`;
}

const symbols: Record<Arithmetic["operator"], string> = {
  "+": "＋",
  "-": "－",
  "*": "×",
  "/": "÷",
};

/** 甲和乙中的较低者, 甲、乙和丙中的最高者; 甲（低于零的按零计） */
function extreme(extremum: Extreme, s: Setting): Phrase {
  const bounded = notBelowZero(extremum);
  if (bounded !== undefined)
    return phrase`${within(bounded, ["atom", "product", "sum"], s)}（低于零的按零计）`;
  const { which, of, gives } = extremum;
  const degree = of.length === 2 ? "较" : "最";
  const quality = qualities[gives === "date" ? "date" : "quantity"][which];
  const operands = of.map((one) => within(one, ["atom", "product"], s));
  return phrase`${list(operands, "和")}中的${degree}${quality}者`;
}

const qualities = {
  quantity: { min: "低", max: "高" },
  date: { min: "早", max: "晚" },
} as const;

/** 甲（向上取整至10元）, 甲（四舍五入至整数） */
function rounded({ value: exact, mode, to, gives }: Rounded, s: Setting): Phrase {
  const how = gives === "money" ? toMoney(mode, to, s) : toNumber(mode, to, s);
  return phrase`${within(exact, ["atom", "noun", "product"], s)}（${how}）`;
}
