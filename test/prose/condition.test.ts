import { expect, test } from "vitest";
import type { Expression } from "../../src/model/amount.ts";
import type { Condition } from "../../src/model/condition.ts";
import type { Grant } from "../../src/model/grant.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import type { Item } from "../../src/prose/renderer.ts";
import type { Language } from "../../src/model/text.ts";
import * as a from "./builders.ts";

const [platform, related, startup] = [a.onPlatform, a.related, a.startup].map(a.truth);
if (platform === undefined || related === undefined || startup === undefined) throw new Error();
const spend = a.of(a.computeSpend);
const isSmall: Condition = {
  kind: "same choice",
  of: { kind: "fact", fact: a.size, span: a.span },
  value: "small",
  span: a.span,
};

/** The date of application, from this day to 36 of the unit after it. */
const inTime = (unit: "days" | "months", from: Expression): Condition => ({
  kind: "within",
  value: a.of(a.applied),
  from,
  to: {
    kind: "shift",
    gives: "date",
    date: a.of(a.applied),
    direction: "+",
    by: a.count(36),
    unit,
    span: a.span,
  },
  span: a.span,
});

/** The lists as text, with two spaces before the items of each list. */
function lists(grant: Grant, language: Language): readonly string[] {
  const item = ({ text: told, items }: Item): readonly string[] => [
    text(told),
    ...items.flatMap(item).map((line) => `  ${line}`),
  ];
  return prose(language, a.policy([grant]))
    .conditions(grant)
    .flatMap(({ lead, items }) => [text(lead), ...items.flatMap(item).map((line) => `  ${line}`)]);
}

interface Told {
  readonly conditions: Grant["conditions"];
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const told: Readonly<Record<string, Told>> = {
  "one that must apply": {
    conditions: [a.when(platform)],
    en: ["This must apply:", "  The data was bought on a data-trading platform"],
    zh: ["须符合下列条件：", "  通过数据交易平台采购"],
  },
  "several, and an exception": {
    conditions: [a.when(a.and(platform, startup)), a.when(related, "fail")],
    en: [
      "All of these must apply:",
      "  The data was bought on a data-trading platform",
      "  The enterprise was founded less than five years ago",
      "This must not apply:",
      "  The seller is a related party",
    ],
    zh: [
      "须同时符合下列条件：",
      "  通过数据交易平台采购",
      "  企业成立未满五年",
      "有下列情形的，不予资助：",
      "  出售方为关联方",
    ],
  },
  "one of two is enough": {
    conditions: [a.when(a.or(platform, startup))],
    en: [
      "At least one of these must apply:",
      "  The data was bought on a data-trading platform",
      "  The enterprise was founded less than five years ago",
    ],
    zh: ["须符合下列条件之一：", "  通过数据交易平台采购", "  企业成立未满五年"],
  },
  "one of two beside another": {
    conditions: [a.when(a.or(platform, a.and(startup, a.not(related)))), a.when(isSmall)],
    en: [
      "All of these must apply:",
      "  At least one of these applies:",
      "    the data was bought on a data-trading platform",
      "    all of these apply:",
      "      the enterprise was founded less than five years ago",
      "      “the seller is a related party” does not apply",
      "  The size of the enterprise is “small”",
    ],
    zh: [
      "须同时符合下列条件：",
      "  属于下列情形之一：",
      "    通过数据交易平台采购",
      "    同时属于下列情形：",
      "      企业成立未满五年",
      "      不属于“出售方为关联方”的情形",
      "  企业规模为“小型”",
    ],
  },
  "what must not be is an exception, and an exception from it is a condition": {
    conditions: [a.when(a.not(related)), a.when(a.not(platform), "fail")],
    en: [
      "This must apply:",
      "  The data was bought on a data-trading platform",
      "This must not apply:",
      "  The seller is a related party",
    ],
    zh: [
      "须符合下列条件：",
      "  通过数据交易平台采购",
      "有下列情形的，不予资助：",
      "  出售方为关联方",
    ],
  },
  "each of several exceptions, and two that must not meet": {
    conditions: [a.when(a.or(related, isSmall), "fail")],
    en: [
      "None of these may apply:",
      "  The seller is a related party",
      "  The size of the enterprise is “small”",
    ],
    zh: ["有下列情形之一的，不予资助：", "  出售方为关联方", "  企业规模为“小型”"],
  },
  "two that must not meet": {
    conditions: [a.when(a.and(related, isSmall), "fail")],
    en: [
      "These must not all apply:",
      "  The seller is a related party",
      "  The size of the enterprise is “small”",
    ],
    zh: ["同时有下列情形的，不予资助：", "  出售方为关联方", "  企业规模为“小型”"],
  },
};

test.each(Object.entries(told))("%s", (_, { conditions, en, zh }) => {
  const grant = a.grant(a.yuan(1), { conditions });
  expect(lists(grant, "en")).toEqual(en);
  expect(lists(grant, "zh")).toEqual(zh);
});

const comparisons: readonly (readonly [condition: Condition, en: string, zh: string])[] = [
  [
    a.compare(spend, ">=", a.yuan(2_000)),
    "computing-power expenses are at least CNY 2,000",
    "算力费用不低于2000元",
  ],
  [
    a.compare(a.yuan(2_000), ">", spend),
    "computing-power expenses are below CNY 2,000",
    "算力费用低于2000元",
  ],
  [
    a.not(a.compare(spend, ">", a.yuan(2_000))),
    "computing-power expenses are at most CNY 2,000",
    "算力费用不超过2000元",
  ],
  [
    a.compare(a.of(a.investment), ">", a.share(50, spend)),
    "the actual investment in the project is above 50% of computing-power expenses",
    "实际投资额超过算力费用的50%",
  ],
  [
    a.compare(a.of(a.applied), "<=", a.day("2025-03-01")),
    "the date of application is on or before 1 March 2025",
    "申请日期不晚于2025年3月1日",
  ],
  [
    {
      kind: "within",
      value: a.of(a.applied),
      from: a.day("2025-03-01"),
      to: a.day("2025-10-31"),
      span: a.span,
    },
    "the date of application is from 1 March 2025 to 31 October 2025",
    "申请日期在2025年3月1日至2025年10月31日之间（含首尾两日）",
  ],
  [
    inTime("days", a.of(a.applied)),
    "the date of application is within 36 days from the date of application",
    "申请日期在自申请日期起36天内（含首尾两日）",
  ],
  [
    a.not(inTime("months", a.of(a.applied))),
    "the date of application is not within 36 months from the date of application",
    "申请日期不在自申请日期起36个月内（含首尾两日）",
  ],
  [
    inTime("months", a.day("2025-03-01")),
    "the date of application is from 1 March 2025 to (36 months after the date of application)",
    "申请日期在2025年3月1日至（申请日期之后36个月）之间（含首尾两日）",
  ],
  [a.not(isSmall), "the size of the enterprise is not “small”", "企业规模不为“小型”"],
  [
    a.or(a.and(platform, startup), isSmall),
    "(the data was bought on a data-trading platform, and the enterprise was founded less than five years ago), or the size of the enterprise is “small”",
    "（通过数据交易平台采购，且企业成立未满五年），或者企业规模为“小型”",
  ],
  [
    a.not(a.or(platform, isSmall)),
    "“the data was bought on a data-trading platform” does not apply, and the size of the enterprise is not “small”",
    "不属于“通过数据交易平台采购”的情形，且企业规模不为“小型”",
  ],
];

test.each(comparisons.map(([condition, en, zh]) => ({ condition, en, zh })))("$en", (told) => {
  const { condition, en, zh } = told;
  const define = { name: "x", label: a.both("x / 甲"), value: condition, article: undefined };
  const said = a.inBoth(a.policy([]), (one) => one.define({ ...define, span: a.span }));
  expect(said).toEqual([`X: ${en}.`, `甲：${zh}。`]);
});
