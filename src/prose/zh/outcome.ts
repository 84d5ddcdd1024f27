import type { OutcomeWords } from "../outcome.ts";
import { joined, phrase } from "../phrase.ts";
import { list } from "./punctuation.ts";

export const outcome: OutcomeWords = {
  inFull: "全额资助。",
  inFullOf: (amount) => phrase`全额资助：${amount}`,
  asDecided: "按审定金额资助。",
  atBound: (cut) => phrase`按限额资助：${cut}`,
  onlyCounted: "已计入累计数，本次无应付资助。",
  recorded: "已登记，计入有关上限。",
  granted: (award, changes) => phrase`资助${award}${changes}`,
  takenOff: (parts) => phrase`，已扣除${list(parts, "and")}`,
  earlier: (amount) => phrase`此前各次申请已计算的${amount}`,
  raised: "，已提高至最低金额",
  reduced: "已核减。",
  undecided: (most, usage) =>
    usage === undefined ? phrase`待审定，最高${most}` : phrase`待审定，最高${most}：${usage}`,
  refused: (why) => phrase`不予资助：${why}`,
  refusedByCondition: (why) => phrase`不予资助，${why}`,
  award: "资助金额",
  parts: (amounts) => phrase`分期拨付：${joined(amounts, "、")}`,
};
