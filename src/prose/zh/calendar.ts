import type { DatePart, Distance, Shift } from "../../model/amount.ts";
import { figure, phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { lastDayIn } from "../form.ts";
import { within } from "../brackets.ts";

/** 申请日期之后3年 */
export function shift({ date, direction, by, unit }: Shift, s: PageSetting): Phrase {
  const from = within(date, ["atom", "noun"], s);
  return phrase`${from}之${direction === "+" ? "后" : "前"}${length(by, unit, s)}`;
}

/** 自甲日至乙日的天数, 自甲日至乙日（含当日）的天数, 自甲日至乙日的满年数 */
export function distance(told: Distance, s: PageSetting): Phrase {
  const { unit, from, to } = told;
  const start = phrase`自${within(from, ["atom"], s)}`;
  const lastDay = lastDayIn(told);
  return lastDay === undefined
    ? phrase`${start}至${within(to, ["atom"], s)}的${counts[unit]}`
    : phrase`${start}至${within(lastDay, ["atom"], s)}（含当日）的${counts[unit]}`;
}

const counts: Record<Distance["unit"], string> = {
  years: "满年数",
  months: "满月数",
  days: "天数",
};

/** 申请日期所在年份 */
export const datePart = ({ part, of }: DatePart, s: PageSetting): Phrase =>
  phrase`${within(of, ["atom"], s)}所在${part === "year" ? "年份" : "月份"}`;

/** 3年; 支持期限（年） */
export function length(by: Shift["by"], unit: Shift["unit"], s: PageSetting): Phrase {
  if (by.kind !== "constant") return phrase`${within(by, ["atom"], s)}（${names[unit]}）`;
  const text = s.locale.duration(by.value.n, unit);
  return figure({ kind: "number", amount: by.value }, text);
}

const names: Record<Shift["unit"], string> = { years: "年", months: "个月", days: "天" };
