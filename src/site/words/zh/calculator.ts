import type { CalculatorWords } from "../calculator.ts";

export const calculator: CalculatorWords = {
  heading: "资助测算",
  withoutScript:
    "浏览器启用脚本后，此处显示测算表，可按您填写的数据计算资助金额。计算方法见本页说明。",
  privacy: "您填写的内容只保留在本页面，不会上传。",
  whichGrant: "请选择资助项",

  yes: "是",
  no: "否",
  choose: "请选择",
  notKnownYet: "尚未确定",
  moneyHint: (amount) => `如${amount}，也可填6000000或600万`,
  percentHint: "单位：%",
  noCeilingHint: "尚未确定的，可不填：测算时不适用该项上限，并在结果中注明。",
  bestHint: "尚未认定的，按对申报单位最有利的情形测算，并在结果中注明。",
  decided: "审定金额",
  decidedHint: "尚未审定的，可不填：测算结果为可审定的最高金额。",
  rowOf: (list, number) => `${list}第${number}行`,
  addRow: (list) => `增加一行：${list}`,
  remove: "删除",
  removeRow: (row) => `删除：${row}`,

  earlier: "此前已获资助",
  earlierHint: "此前已获得的资助可能已占用上限额度，请在此填写，并注明其申请日期。",
  addEarlier: "增加一笔此前资助",
  earlierNumber: (number) => `此前第${number}笔资助`,
  earlierGrant: "资助项",
  earlierAmount: "已获资助金额",
  earlierDecided: "审定金额",
  sameAsNow: (label) => `与本次申请为${label.startsWith("同一") ? "" : "同一"}${label}`,
  finished: "该项目已完成",

  seeResult: "查看测算结果",
  result: "测算结果",
  inForce: (times) => `施行期间：${times.join("、")}。`,
  noDecision: "测算结果仅供参考，不作为审批决定，以主管部门审定为准。",
  copyLink: "复制本次测算的链接",
};
