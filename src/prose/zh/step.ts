import type { RoundingMode } from "../../exact/rational.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { StepWords } from "../step.ts";

const totals = "按本次及此前各次申请的累计数计算";

const onTotals = (formula: Phrase): Phrase => phrase`${formula}（${totals}）`;

export const step: StepWords = {
  amount: "金额",
  bound: "限额",
  formula: (formula, amount, { upTo, onTotals: isOnTotals }) =>
    phrase`${upTo ? "不超过" : ""}${isOnTotals ? onTotals(formula) : formula}：${amount}`,
  list: (list, amount, { upTo, onTotals: isOnTotals }) =>
    phrase`${upTo ? "最高" : ""}${amount}（${isOnTotals ? `${totals}，` : ""}${list}）`,
  onTotals,
  less: (less, after) => phrase`扣除${less}，余${after}`,
  earlierAmounts: (earlier, after) => phrase`扣除此前各次申请已计算的${earlier}，余${after}`,
  atLeast: (after) => phrase`提高至最低金额${after}`,
  rounded: (mode, after) => phrase`${directions[mode]}后为${after}`,
  decided: (after) => phrase`审定金额：${after}`,
  nothingBelow: (before, floor) => phrase`不予资助：余下${before}，低于最低资助金额${floor}`,
  reduced: (after, why) => phrase`核减为${after}：${why}`,
  usedUp: (why) => phrase`不予资助：${why}，已无余额`,
  used: (used, ceiling) => phrase`${ceiling}中，此前已使用${used}`,
  unused: (ceiling) => phrase`已达${ceiling}`,
  tooMuch: (asked, left, ceiling) => phrase`不予资助：${ceiling}尚余${left}，不足${asked}`,
  nothingLeft: (ceiling) => phrase`不予资助：${ceiling}已无余额`,
  counted: {
    awards: (ceiling, count) => phrase`不予资助：已达${ceiling}，此前已有${count}次`,
    "open awards": (ceiling, count) => phrase`不予资助：已达${ceiling}，尚有${count}项未完成`,
    "consecutive years": (ceiling, count) =>
      phrase`不予资助：将超过${ceiling}，连同本次为连续${count}年`,
  },
  proRata: (after, sum, left, ceiling) =>
    phrase`按比例核减为${after}：同批申请合计${sum}，${ceiling}尚余${left}`,
  noShare: (sum, left, ceiling) =>
    phrase`不予资助：同批申请合计${sum}，${ceiling}尚余${left}，按比例本申请无份额`,
};

const directions: Record<RoundingMode, string> = {
  down: "舍去尾数",
  up: "尾数进位",
  "half up": "四舍五入",
  "half even": "取整",
};
