import type { Comparison } from "../../model/condition.ts";
import type { ConditionWords } from "../condition.ts";
import { joined, phrase } from "../phrase.ts";
import { length } from "./calendar.ts";

export const conditions: ConditionWords = {
  /** 甲，且乙; 甲，或者乙，或者丙 */
  joint: (parts, by) => joined(parts, by === "and" ? "，且" : "，或者"),
  /** 算力费用不低于2000元, 申请日期早于2025年5月1日 */
  comparison: (subject, other, { operator, left }) =>
    phrase`${subject}${(left.gives === "date" ? dateRelations : relations)[operator]}${other}`,
  sameChoice: (of, value, holds) => phrase`${of}${holds ? "为" : "不为"}${value}`,
  sameId: (left, right, holds) => phrase`${left}与${right}${holds ? "相同" : "不相同"}`,
  within: (date, from, to, holds) =>
    phrase`${date}${holds ? "在" : "不在"}${from}至${to}之间（含首尾两日）`,
  inTime: (date, { by, unit }, from, holds, s) =>
    phrase`${date}${holds ? "在" : "不在"}自${from}起${length(by, unit, s)}内（含首尾两日）`,
  fails: (statement) => phrase`不属于“${statement}”的情形`,
};

type Relations = Record<Comparison["operator"], string>;

const relations: Relations = {
  "<": "低于",
  "<=": "不超过",
  ">": "超过",
  ">=": "不低于",
  is: "等于",
  "is not": "不等于",
};

const dateRelations: Relations = {
  "<": "早于",
  "<=": "不晚于",
  ">": "晚于",
  ">=": "不早于",
  is: "为",
  "is not": "不为",
};
