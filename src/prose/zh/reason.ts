import { phrase, words } from "../phrase.ts";
import type { ReasonWords } from "../reason.ts";
import { yearWindow } from "./period.ts";

export const reason: ReasonWords = {
  amountIsZero: "计算所得金额为零",
  notInForce: (date) => phrase`${date}不在施行期间内`,
  outsideWindow: (date, window, s) => {
    const days = window === undefined ? words("规定") : yearWindow(window, s);
    return phrase`${date}不在${days}的受理期内`;
  },
  mustHold: (condition) => phrase`未符合以下条件：${condition}`,
  mustFail: (condition) => phrase`属于以下情形：${condition}`,
  unmet: "不符合条件",
  usedUp: (ceiling) => phrase`${ceiling}已无余额`,
  lessFavourable: (ceiling) => phrase`在${ceiling}内，另有资助金额更高的申请`,
  nothingBelow: (floor) => phrase`余下金额低于最低资助金额${floor}`,
  aCeiling: "上限",
};
