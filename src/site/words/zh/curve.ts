import type { CurveWords } from "../curve.ts";

export const curve: CurveWords = {
  title: (fact) => `资助金额随${fact}的变化`,
  titleAtMost: (fact) => `可审定的最高金额随${fact}的变化`,
  assumptions: "按符合条件、此前未获资助的一次申请测算。",
  otherCeilings: "由主管部门另行确定的上限（如年度资金总额）未计入。",
  asTable: "以表格显示",
  award: "资助金额",
  atMost: "最高金额",
  whatChanges: "自该金额起",
  from: (amount, what) => `${amount}起：${what}`,
  ceiling: "达到上限",
  nothing: "不予资助",
  ofWhatIsAbove: (rate) => `超出部分按${rate}`,
};
