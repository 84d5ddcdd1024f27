import type { Rational } from "../../exact/rational.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { ValueKind } from "../kinds.ts";
import type { Message, Texts } from "../message.ts";

/** How each kind of value is written in an example. */
const forms: Readonly<Record<ValueKind, Texts>> = {
  money: { en: "an amount of money, such as `1_000`", zh: "金额，例如 `1_000`" },
  count: { en: "a whole number, such as `12`", zh: "整数，例如 `12`" },
  number: { en: "a number, such as `59.5`", zh: "数值，例如 `59.5`" },
  rate: { en: "a percentage, such as `30%`", zh: "百分比，例如 `30%`" },
  date: { en: "a date, such as `2025-03-01`", zh: "日期，例如 `2025-03-01`" },
  "yes/no": { en: "`yes` or `no`", zh: "`yes` 或 `no`" },
  choice: { en: "one of its named values, without quotes", zh: "其选项之一，不加引号" },
  id: { en: "a name in quotes", zh: "加引号的名称" },
  list: { en: "rows in brackets, such as `(pay 100)`", zh: "加括号的各行，例如 `(pay 100)`" },
};

export const wrongValue: Message<{ fact: string; wanted: ValueKind }> = {
  code: "wrong-value",
  severity: "error",
  says: {
    en: ({ fact, wanted }) => `${en.quote(fact)} is stated as ${forms[wanted].en}.`,
    zh: ({ fact, wanted }) => `${zh.quote(fact)}应填写为${forms[wanted].zh}。`,
  },
  why: {
    en: "An example states facts as an applicant would, each in its own form.",
    zh: "示例须如申请人一样，按各事实的形式填写。",
  },
  bad: 'grant spend\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, spend yes gives 100',
  good: 'grant spend\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, spend 100 gives 100',
};

export const percentageWithoutSign: Message<{ fact: string; value: Rational }> = {
  code: "percentage-without-sign",
  severity: "error",
  says: {
    en: ({ fact, value }) =>
      `${en.quote(fact)} is a percentage and is written with its sign: ${en.number(value)}%.`,
    zh: ({ fact, value }) => `${zh.quote(fact)}是百分比，须写百分号：${zh.number(value)}%。`,
  },
  why: {
    en: "0.5 could mean one half, or half a percent.",
    zh: "0.5可能指一半，也可能指百分之零点五。",
  },
  bad: 'fact share: percent "share" / "比例"\ngrant share of spend\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, spend 100, share 50 gives 50',
  good: 'fact share: percent "share" / "比例"\ngrant share of spend\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, spend 100, share 50% gives 50',
};

export const valueOutOfRange: Message<{ fact: string; from: string; to: string }> = {
  code: "value-out-of-range",
  severity: "error",
  says: {
    en: ({ fact, from, to }) => `${en.quote(fact)} lies between ${from} and ${to}.`,
    zh: ({ fact, from, to }) => `${zh.quote(fact)}应在${from}至${to}之间。`,
  },
  why: {
    en: "A claim with such a value would be sent back.",
    zh: "填报此值的申请会被退回。",
  },
  bad: 'fact score: number 0 to 100 "score" / "评分"\ngrant score / 100 * spend\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, spend 100, score 200 gives 200',
  good: 'fact score: number 0 to 100 "score" / "评分"\ngrant score / 100 * spend\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, spend 100, score 90 gives 90',
};

export const emptyId: Message<{ fact: string }> = {
  code: "empty-id",
  severity: "error",
  says: {
    en: ({ fact }) => `${en.quote(fact)} is empty.`,
    zh: ({ fact }) => `${zh.quote(fact)}为空。`,
  },
  why: {
    en: "All nameless claimants would share one ceiling.",
    zh: "未写名称的申请人会共用同一上限。",
  },
  bad: 'grant spend\nexample "one" / "一"\n  claim demo with enterprise "", applied 2025-03-01, spend 100 gives 100',
  good: 'grant spend\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, spend 100 gives 100',
};

export const columnMissing: Message<{ list: string; missing: readonly string[] }> = {
  code: "column-missing",
  severity: "error",
  says: {
    en: ({ list, missing }) =>
      `This row of ${en.quote(list)} does not state ${en.list(missing, "and")}.`,
    zh: ({ list, missing }) => `${zh.quote(list)}的这一行缺少${zh.list(missing, "and")}。`,
  },
  why: {
    en: "A missing figure is an error, never zero.",
    zh: "缺少数据即为错误，绝不按零处理。",
  },
  bad: 'fact staff: list of (wage money "wage" / "工资", age count "age" / "年龄") "staff" / "员工"\ngrant sum of wage over staff\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, staff (wage 100) gives 100',
  good: 'fact staff: list of (wage money "wage" / "工资", age count "age" / "年龄") "staff" / "员工"\ngrant sum of wage over staff\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, staff (wage 100, age 30) gives 100',
};

export const columnUnknown: Message<{ list: string; name: string; columns: readonly string[] }> = {
  code: "column-unknown",
  severity: "error",
  says: {
    en: ({ list, name, columns }) =>
      `${en.quote(list)} has no column ${en.quote(name)}; its columns are ${en.list(columns, "and")}.`,
    zh: ({ list, name, columns }) =>
      `${zh.quote(list)}没有${zh.quote(name)}一栏，各栏为：${zh.list(columns, "and")}。`,
  },
  why: {
    en: "A value that nothing reads may be misspelt.",
    zh: "没有用处的数据可能是拼写有误。",
  },
  bad: 'fact staff: list of (wage money "wage" / "工资") "staff" / "员工"\ngrant sum of wage over staff\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, staff (wages 100) gives 100',
  good: 'fact staff: list of (wage money "wage" / "工资") "staff" / "员工"\ngrant sum of wage over staff\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, staff (wage 100) gives 100',
};

export const columnRepeated: Message<{ list: string; name: string }> = {
  code: "column-repeated",
  severity: "error",
  says: {
    en: ({ list, name }) => `This row of ${en.quote(list)} states ${en.quote(name)} twice.`,
    zh: ({ list, name }) => `${zh.quote(list)}的这一行重复填写了${zh.quote(name)}。`,
  },
  why: {
    en: "Only one of the two values can hold.",
    zh: "两个值中只有一个能够成立。",
  },
  bad: 'fact staff: list of (wage money "wage" / "工资") "staff" / "员工"\ngrant sum of wage over staff\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, staff (wage 100, wage 200) gives 100',
  good: 'fact staff: list of (wage money "wage" / "工资") "staff" / "员工"\ngrant sum of wage over staff\nexample "one" / "一"\n  claim demo with enterprise "A", applied 2025-03-01, staff (wage 100) (wage 200) gives 300',
};
