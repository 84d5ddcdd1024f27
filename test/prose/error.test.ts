import { expect, test } from "vitest";
import type { PolicyError } from "../../src/model/outcome.ts";
import { inBoth } from "./builders.ts";
import { policy } from "./outcome-policy.ts";

const errors: readonly (readonly [error: PolicyError, en: string, zh: string])[] = [
  [
    { code: "missing-fact", fact: "computeSpend", value: "", expected: "money" },
    "Missing fact: computing-power expenses (computeSpend); expected: amount in CNY.",
    "缺少：算力费用（computeSpend）；应为：金额。",
  ],
  [
    { code: "missing-fact", fact: "staff.wage", value: "", expected: "money" },
    "Missing fact: wage of staff (staff.wage); expected: amount in CNY.",
    "缺少：员工的工资（staff.wage）；应为：金额。",
  ],
  [
    { code: "wrong-type", fact: "onPlatform", value: "maybe", expected: "yes or no" },
    "The data was bought on a data-trading platform (onPlatform): “maybe” is not possible; expected: yes or no.",
    "通过数据交易平台采购（onPlatform）：“maybe”不符合要求；应为：yes（是）或no（否）。",
  ],
  [
    { code: "missing-fact", fact: "award", value: "", expected: "money" },
    "Missing fact: the award; expected: amount in CNY.",
    "缺少：资助额；应为：金额。",
  ],
  [
    { code: "wrong-type", fact: "award", value: "none", expected: "money" },
    "The award: “none” is not possible; expected: amount in CNY, written as 1000.00.",
    "资助额：“none”不符合要求；应为：金额，写作1000.00。",
  ],
  [
    { code: "wrong-type", fact: "computeSpend", value: "1,000.5", expected: "money" },
    "Computing-power expenses (computeSpend): “1,000.5” is not possible; expected: amount in CNY, written as 1000.50.",
    "算力费用（computeSpend）：“1,000.5”不符合要求；应为：金额，写作1000.50。",
  ],
  [
    { code: "wrong-type", fact: "staff.wage", value: "2万元", expected: "money" },
    "Wage of staff (staff.wage): “2万元” is not possible; expected: amount in CNY, written as 20000.00.",
    "员工的工资（staff.wage）：“2万元”不符合要求；应为：金额，写作20000.00。",
  ],
  [
    { code: "wrong-type", fact: "computeSpend", value: "¥-5", expected: "money" },
    "Computing-power expenses (computeSpend): “¥-5” is not possible; expected: amount in CNY, written as 1000.00.",
    "算力费用（computeSpend）：“¥-5”不符合要求；应为：金额，写作1000.00。",
  ],
  [
    { code: "wrong-type", fact: "computeSpend", value: "12.5", expected: "money" },
    'Computing-power expenses (computeSpend): “12.5” is not possible; expected: amount in CNY, in quotation marks: "12.50"; a number without them counts units of CNY 0.01, and is whole.',
    '算力费用（computeSpend）：“12.5”不符合要求；应为：金额，请加引号写作"12.50"；不加引号的数字以0.01元为单位，须为整数。',
  ],
  [
    { code: "wrong-type", fact: "decided", value: "12.555", expected: "money" },
    'The amount decided: “12.555” is not possible; expected: amount in CNY, in quotation marks: "1000.00"; a number without them counts units of CNY 0.01, and is whole.',
    '审定金额：“12.555”不符合要求；应为：金额，请加引号写作"1000.00"；不加引号的数字以0.01元为单位，须为整数。',
  ],
  [
    { code: "unknown-value", fact: "size", value: "tiny", expected: "small, large" },
    "Size of the enterprise (size): “tiny” is not possible; expected: small (small) or large (large).",
    "企业规模（size）：“tiny”不符合要求；应为：small（小型）或large（大型）。",
  ],
  [
    { code: "negative", fact: "computeSpend", value: "-5", expected: "0 or more" },
    "Computing-power expenses (computeSpend): “-5” is below 0; expected: 0 or more.",
    "算力费用（computeSpend）：“-5”低于零；应不低于零。",
  ],
  [
    { code: "too-many-decimals", fact: "decided", value: "1.234", expected: "at most 2 decimals" },
    "The amount decided: “1.234” has too many decimals; expected: at most 2.",
    "审定金额：“1.234”的小数位数过多；应不超过2位。",
  ],
  [
    { code: "out-of-range", fact: "score", value: "101", expected: "0 to 100" },
    "Score for exemplary role (score): “101” is out of range; expected: number from 0 to 100.",
    "示范性评分（score）：“101”超出范围；应为：0至100之间的数。",
  ],
  [
    { code: "out-of-range", fact: "computeSpend", value: "1e20", expected: "at most" },
    "Computing-power expenses (computeSpend): “1e20” is out of range; expected: at most CNY 90,071,992,547,409.91.",
    "算力费用（computeSpend）：“1e20”超出范围；应为：不超过90,071,992,547,409.91元。",
  ],
  [
    { code: "impossible-date", fact: "applied", value: "2025-02-30", expected: "date" },
    "Date of application (applied): “2025-02-30” is no day of the calendar; expected: a date such as 2025-01-31.",
    "申请日期（applied）：“2025-02-30”不是日历上的日期；应为日期，如2025-01-31。",
  ],
  [
    { code: "value-differs", fact: "budget", value: "20000", expected: "10000", entry: "#1" },
    "Funds available in the year (budget): CNY 200 differs from CNY 100, which claim “#1” states.",
    "年度资金总额（budget）：200元与申请“#1”填报的100元不一致。",
  ],
  [
    { code: "no-value-yet", fact: "applied", value: "2024-12-31", expected: "2025-01-01 or later" },
    "Date of application (applied): “2024-12-31” is before the first day for which there is a value; expected: 2025-01-01 or later.",
    "申请日期（applied）：“2024-12-31”早于有取值的首日；应为2025-01-01或以后的日期。",
  ],
  [
    { code: "unknown-grant", fact: "grant", value: "mian", expected: "main" },
    "There is no grant “mian”; expected one of: main.",
    "没有名为“mian”的资助项；应为下列之一：main。",
  ],
  [
    { code: "unknown-fact", fact: "computSpend", value: "5", expected: "a fact of the policy" },
    "There is no fact “computSpend” in this policy.",
    "本政策没有名为“computSpend”的数据项。",
  ],
  [
    { code: "missing-decision", fact: "decided", value: "", expected: "money" },
    "Missing: the amount decided; expected: amount in CNY.",
    "缺少：审定金额；应为：金额。",
  ],
  [
    { code: "earlier-entry-lacks-fact", fact: "llm", value: "", expected: "id", entry: "#1" },
    "The earlier claim “#1” does not state large model (llm), which a ceiling or amount needs.",
    "此前的申请“#1”未填报大模型（llm），而计算上限或金额须用该项。",
  ],
];

test.each<(typeof errors)[number]>([
  [
    { code: "too-much", fact: "amount", value: "8000", expected: "at most 5000", entry: "c1" },
    "CNY 80 is more than what is left; expected: at most CNY 50.",
    "80元超出余额；应不超过50元。",
  ],
  [
    { code: "out-of-range", fact: "amount", value: "0", expected: "more than 0" },
    "The amount: “0” is out of range; expected: more than 0.",
    "金额：“0”超出范围；应为：大于零。",
  ],
  [
    { code: "nothing-left", fact: "amount", value: "", expected: "something left", entry: "c1" },
    "Nothing is left of the award of claim “c1”.",
    "申请“c1”获得的资助已无余额。",
  ],
  [
    { code: "wholly-reversed", fact: "claim", value: "c1", expected: "an award", entry: "c1" },
    "The award of claim “c1” has been taken back as a whole.",
    "申请“c1”获得的资助已全部收回。",
  ],
  [
    { code: "unknown-value", fact: "event", value: "stop", expected: "complete, reverse" },
    "The event: “stop” is not possible; expected: complete, reverse, clawback or pay.",
    "事件：“stop”不符合要求；应为：complete、reverse、clawback或pay。",
  ],
])("an error of an event: $code", (error, en, zh) => {
  expect(inBoth(policy, (one) => one.error(error))).toEqual([en, zh]);
});

test.each(errors)("an error: $code", (error, en, zh) => {
  expect(inBoth(policy, (one) => one.error(error))).toEqual([en, zh]);
});
