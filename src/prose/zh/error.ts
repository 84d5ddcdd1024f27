import { phrase } from "../phrase.ts";
import type { ErrorWords, Problem, ProblemWords } from "../problem.ts";
import {
  asked,
  before,
  entry,
  expected,
  firstDay,
  given,
  most,
  now,
  range,
  readable,
  subject,
  value,
} from "../problem.ts";
import type { Phrase } from "../phrase.ts";

export const error: ErrorWords = {
  "unknown-grant": (p) =>
    phrase`没有名为${value(p)}的资助项；应为下列之一：${p.told.expected.replaceAll(", ", "、")}`,
  "unknown-fact": ({ told }) => phrase`本政策没有名为“${told.fact}”的数据项`,
  "missing-fact": missing,
  "missing-decision": missing,
  "wrong-type": notPossible,
  "unknown-value": notPossible,
  negative: (p) => phrase`${given(p)}低于零；应不低于零`,
  "too-many-decimals": (p) =>
    phrase`${given(p)}的小数位数过多；应不超过${String(p.s.policy.currency.decimals)}位`,
  "out-of-range": (p) => phrase`${given(p)}超出范围；应为：${range(p)}`,
  "impossible-date": (p) => phrase`${given(p)}不是日历上的日期；应为日期，如2025-01-31`,
  "empty-id": (p) => phrase`${subject(p)}为空；应为：${expected(p)}`,
  "id-reused": (p) => phrase`编号${value(p)}已用于内容不同的申请；应使用新的编号`,
  "value-differs": (p) =>
    phrase`${subject(p)}：${now(p)}与${p.told.entry === undefined ? "此前申请" : phrase`申请${entry(p)}`}填报的${before(p)}不一致`,
  "not-discretionary": (p) => phrase`${given(p)}不应填报：该资助项的金额由数据计算得出，无须审定`,
  "division-by-zero": (p) => phrase`${subject(p)}为零，不能作除数；应不为零`,
  "no-value-yet": (p) => phrase`${given(p)}早于有取值的首日；应为${firstDay(p)}或以后的日期`,
  "no-band": (p) => phrase`${subject(p)}：${now(p)}不在任何一档之内`,
  "earlier-entry-lacks-fact": (p) =>
    phrase`此前的申请${entry(p)}未填报${subject(p)}，而计算上限或金额须用该项`,
  "unknown-entry": (p) => phrase`没有编号为${value(p)}的资助`,
  "wholly-reversed": (p) => phrase`申请${value(p)}获得的资助已全部收回`,
  "nothing-left": (p) => phrase`申请${entry(p)}获得的资助已无余额`,
  "too-much": (p) => phrase`${asked(p)}超出余额；应不超过${most(p)}`,
};

function missing(p: Problem): Phrase {
  return phrase`缺少：${subject(p)}；应为：${expected(p)}`;
}

function notPossible(p: Problem): Phrase {
  return phrase`${given(p)}不符合要求；应为：${readable(p)}`;
}

export const problem: ProblemWords = {
  columnOf: (column, list) => phrase`${list}的${column}`,
  fields: {
    grant: "资助项",
    id: "编号",
    decided: "审定金额",
    amount: "金额",
    claim: "申请",
    event: "事件",
    award: "资助额",
  },
  expected: {
    grant: "资助项的名称",
    claim: "已获资助的申请的编号",
    event: "complete、reverse、clawback或pay",
    "yes/no": "yes（是）或no（否）",
    date: "日期，如2025-01-31",
    percent: "百分比，如30%",
  },
  writtenAs: (kind, example) => phrase`${kind}，写作${example}`,
  inQuotes: (kind, example, unit) =>
    phrase`${kind}，请加引号写作"${example}"；不加引号的数字以${unit}为单位，须为整数`,
  aboveZero: "大于零",
  anyPercent: "0%至100%",
  anyDate: "0001-01-01至9999-12-31之间的日期",
  atMost: (most) => phrase`不超过${most}`,
};
