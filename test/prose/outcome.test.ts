import { expect, test } from "vitest";
import type { Expression } from "../../src/model/amount.ts";
import type { Cap } from "../../src/model/cap.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Note, PolicyError, Result, TraceStep } from "../../src/model/outcome.ts";
import * as a from "./builders.ts";
import { inBoth } from "./builders.ts";

const ceiling = a.cap(6_000_000);
const perModel = a.cap(
  { measure: "awards", count: a.count(3) },
  { id: "main.cap2", scope: a.per(a.model), period: a.lifetime },
);
const inARow = a.cap(
  { measure: "consecutive years", count: a.count(2) },
  { id: "main.cap3", scope: a.per(a.model), period: a.lifetime },
);
const fund = a.cap(
  { measure: "money", amount: a.of(a.budget) },
  { id: "main.joint1", scope: a.everyone, wording: "joint over all", whenShort: "pro rata" },
);
const strict = a.cap(30, { id: "main.cap4", whenShort: "refuse" });
const main = a.grant(a.share(30, a.of(a.computeSpend)), {
  caps: [ceiling, perModel, inARow, strict, fund],
  conditions: [a.when(a.truth(a.onPlatform)), a.when(a.truth(a.related), "fail")],
  window: { from: { month: 3, day: 1 }, to: { month: 10, day: 31 } },
});
const policy = a.policy([main]);
const claim: Claim = { grant: "main", applied: "2025-09-01", computeSpend: "10000000" };

const money = { limit: "600000000", room: "150000000", used: "450000000" } as const;
const amount: TraceStep = { step: "amount", after: "300000000" };

const steps: readonly (readonly [step: TraceStep, en: string, zh: string])[] = [
  [amount, "30% of computing-power expenses: CNY 3,000,000.", "算力费用的30%：300万元。"],
  [
    { step: "cap", before: "300000000", after: "150000000", cap: "main.cap1", ...money },
    "Reduced to CNY 1,500,000: of the ceiling of CNY 6 million per enterprise per year, CNY 4,500,000 was already used.",
    "核减为150万元：单家企业每年600万元的上限中，此前已使用450万元。",
  ],
  [
    {
      step: "cap",
      before: "900000000",
      after: "600000000",
      cap: "main.cap1",
      ...money,
      used: "0",
    },
    "Reduced to CNY 6,000,000: this is the ceiling of CNY 6 million per enterprise per year.",
    "核减为600万元：已达单家企业每年600万元的上限。",
  ],
  [
    {
      step: "cap",
      before: "900000000",
      after: "0",
      cap: "main.cap1",
      ...money,
      used: "600000000",
      room: "0",
    },
    "Refused: of the ceiling of CNY 6 million per enterprise per year, CNY 6,000,000 was already used, and nothing is left.",
    "不予资助：单家企业每年600万元的上限中，此前已使用600万元，已无余额。",
  ],
  [
    { step: "cap", before: "900", after: "0", cap: "main.cap2", limit: "3", used: "3", room: "0" },
    "Refused: the limit of three awards per large model is reached, with 3 before this claim.",
    "不予资助：已达每个大模型3次的上限，此前已有3次。",
  ],
  [
    { step: "cap", before: "900", after: "0", cap: "main.cap3", limit: "2", used: "2", room: "0" },
    "Refused: the limit of two consecutive years per large model would be passed, with 3 in a row.",
    "不予资助：将超过每个大模型连续资助2年的上限，连同本次为连续3年。",
  ],
  [
    {
      step: "cap",
      before: "1001",
      after: "0",
      cap: "main.cap4",
      limit: "3000",
      used: "2000",
      room: "1000",
    },
    "Refused: CNY 10.01 is more than CNY 10, which is left of the ceiling of CNY 30 per enterprise per year.",
    "不予资助：单家企业每年30元的上限尚余10元，不足10.01元。",
  ],
  [
    {
      step: "cap",
      before: "1001",
      after: "0",
      cap: "main.cap4",
      limit: "3000",
      used: "3000",
      room: "0",
    },
    "Refused: nothing is left of the ceiling of CNY 30 per enterprise per year.",
    "不予资助：单家企业每年30元的上限已无余额。",
  ],
  [
    {
      step: "cap",
      before: "1001",
      after: "1000",
      cap: "main.joint1",
      limit: "3000",
      used: "2000",
      room: "1000",
    },
    "Reduced to CNY 10: of the ceiling set by the funds available in the year (here CNY 30), CNY 20 was already used.",
    "核减为10元：年度资金总额（本次为30元）中，此前已使用20元。",
  ],
  [
    {
      step: "cap",
      before: "4000",
      after: "3000",
      cap: "main.joint1",
      limit: "3000",
      used: "0",
      room: "3000",
    },
    "Reduced to CNY 30: this is the ceiling set by the funds available in the year.",
    "核减为30元：已达年度资金总额。",
  ],
  [
    {
      step: "pro rata",
      before: "450000000",
      after: "166666666",
      cap: "main.joint1",
      limit: "500000000",
      used: "0",
      room: "500000000",
      sum: "1350000000",
    },
    "Reduced in proportion to CNY 1,666,666.66: the claims decided together come to CNY 13,500,000, and CNY 5,000,000 is left of the ceiling set by the funds available in the year.",
    "按比例核减为1,666,666.66元：同批申请合计1350万元，年度资金总额尚余500万元。",
  ],
  [
    { step: "less", before: "300", after: "100", less: "200" },
    "CNY 2 is taken off, which leaves CNY 1.",
    "扣除2元，余1元。",
  ],
  [
    { step: "at least", before: "300", after: "500", floor: "500" },
    "Raised to the least amount of CNY 5.",
    "提高至最低金额5元。",
  ],
  [
    { step: "rounded", before: "1001/2", after: "500" },
    "Rounded down to CNY 5.",
    "舍去尾数后为5元。",
  ],
  [
    { step: "earlier amounts", before: "500", after: "100", earlier: "400" },
    "CNY 4 was worked out for earlier claims and is taken off, which leaves CNY 1.",
    "扣除此前各次申请已计算的4元，余1元。",
  ],
  [
    { step: "decided", before: "500", after: "400", decided: "400" },
    "Decided: CNY 4.",
    "审定金额：4元。",
  ],
  [
    { step: "nothing below", before: "500", after: "0", floor: "1000" },
    "No award: CNY 5 is left, and nothing below CNY 10 is awarded.",
    "不予资助：余下5元，低于最低资助金额10元。",
  ],
];

test.each(steps)("a step: $step", (step, en, zh) => {
  expect(inBoth(policy, (one) => one.step(step, claim))).toEqual([en, zh]);
});

const sliced: Expression = {
  kind: "slices",
  gives: "money",
  span: a.span,
  of: a.of(a.computeSpend),
  parts: [
    { rate: a.percent(50), bound: a.yuan(100) },
    { rate: a.percent(10), bound: undefined },
  ],
};
const table: Expression = {
  kind: "table",
  gives: "money",
  span: a.span,
  by: { kind: "choice", of: { kind: "fact", fact: a.size, span: a.span } },
  rows: [{ key: { kind: "choice", value: "small" }, value: a.yuan(40) }],
  otherwise: a.yuan(10),
};

test.each<readonly [amount: Expression, discretion: boolean, en: string, zh: string]>([
  [a.yuan(40), false, "Amount: CNY 40.", "金额：40元。"],
  [a.yuan(40), true, "Bound: CNY 40.", "限额：40元。"],
  [
    a.share(30, a.of(a.computeSpend)),
    true,
    "Up to 30% of computing-power expenses: CNY 40.",
    "不超过算力费用的30%：40元。",
  ],
  [
    sliced,
    false,
    "CNY 40, worked out as 50% of the first CNY 100 of computing-power expenses and 10% of the rest.",
    "40元（算力费用分段计算：不超过100元的部分，按50%；超过100元的部分，按10%）。",
  ],
  [
    table,
    true,
    "At most CNY 40, worked out depending on the size of the enterprise: CNY 40 for “small”; otherwise CNY 10.",
    "最高40元（按企业规模确定：属“小型”的，为40元；其他情形，为10元）。",
  ],
])("the first step %#", (amount, discretion, en, zh) => {
  const grant = a.grant(amount, { discretion });
  const step = { step: "amount", after: "4000" } as const;
  expect(inBoth(a.policy([grant]), (one) => one.step(step, claim))).toEqual([en, zh]);
});

const awarded = { id: "#1", notes: [], payments: [], by: undefined } as const;

test.each([
  ["a figure", a.yuan(40)],
  ["a list", sliced],
])("of %s it is enough to say that it was granted in full", (_, amount) => {
  const step = { step: "amount", after: "4000" } as const;
  const result = { ...awarded, outcome: "granted", award: 4000, trace: [step] } as const;
  expect(inBoth(a.policy([a.grant(amount)]), (one) => one.outcome(result, claim))).toEqual([
    "Granted in full.",
    "全额资助。",
  ]);
});

test.each<readonly [limit: Expression, more: Partial<Cap>, en: string, zh: string]>([
  [
    a.share(50, a.of(a.investment)),
    { scope: a.per(a.model), period: a.lifetime },
    "the ceiling per large model of 50% of the actual investment in the project",
    "每个大模型的上限（实际投资额的50%）",
  ],
  [
    a.of(a.investment),
    {},
    "the ceiling per enterprise per year set by the actual investment in the project",
    "单家企业每年的上限（实际投资额）",
  ],
])("a ceiling that is no figure %#", (limit, more, en, zh) => {
  const cap = a.cap({ measure: "money", amount: limit }, more);
  const grant = a.grant(a.yuan(1), { caps: [cap] });
  const reason = { kind: "cap", cap: cap.id } as const;
  expect(inBoth(a.policy([grant]), (one) => one.reason(reason, claim))).toEqual([
    `T${en.slice(1)} leaves no more.`,
    `${zh}已无余额。`,
  ]);
});

const notes: readonly (readonly [note: Note, en: string, zh: string])[] = [
  [
    { note: "above the usual maximum", cap: "main.cap1", by: "3000" },
    "This is CNY 30 above the usual maximum, the ceiling of CNY 6 million per enterprise per year.",
    "超出通常上限30元：单家企业每年600万元的上限。",
  ],
  [
    { note: "over", cap: "main.cap1", by: "3000" },
    "This takes the total CNY 30 over the ceiling of CNY 6 million per enterprise per year.",
    "合计超出单家企业每年600万元的上限30元。",
  ],
  [
    { note: "over", cap: "main.cap2", by: "1" },
    "This takes the total one award over the limit of three awards per large model.",
    "合计超出每个大模型3次的上限1次。",
  ],
  [
    { note: "decision cut to the bound", decided: "60000000", bound: "50000000" },
    "CNY 600,000 was decided and cut to the bound of CNY 500,000.",
    "审定金额60万元超出限额，按限额50万元计。",
  ],
  [
    { note: "value changed", fact: "budget", before: "10000", after: "20000" },
    "Funds available in the year: from now on CNY 200 instead of CNY 100.",
    "年度资金总额：自本次起由100元改为200元。",
  ],
];

test.each(notes)("a note: $note", (note, en, zh) => {
  expect(inBoth(policy, (one) => one.note(note, claim))).toEqual([en, zh]);
});

const refused = { outcome: "refused", id: "#1", award: 0, trace: [amount], notes: [] } as const;

const results: readonly (readonly [result: Result, en: string, zh: string])[] = [
  [
    { ...awarded, outcome: "granted", award: 300000000, trace: [amount] },
    "Granted in full: 30% of computing-power expenses.",
    "全额资助：算力费用的30%。",
  ],
  [
    {
      ...awarded,
      outcome: "granted",
      award: 300000000,
      trace: [
        amount,
        { step: "less", before: "300000000", after: "300000000", less: "0" },
        { step: "at least", before: "300000000", after: "300000000", floor: "100" },
      ],
    },
    "Granted in full: 30% of computing-power expenses.",
    "全额资助：算力费用的30%。",
  ],
  [
    {
      ...awarded,
      outcome: "granted",
      award: 270000000,
      trace: [amount, { step: "less", before: "300000000", after: "270000000", less: "30000000" }],
    },
    "Granted: CNY 2,700,000, after CNY 300,000 was taken off.",
    "资助270万元，已扣除30万元。",
  ],
  [
    { ...awarded, outcome: "granted", award: 0, trace: [amount] },
    "Counted in the totals; nothing is due with this claim.",
    "已计入累计数，本次无应付资助。",
  ],
  [
    {
      ...awarded,
      outcome: "granted",
      award: 500,
      trace: [
        amount,
        { step: "earlier amounts", before: "300000000", after: "500", earlier: "299999500" },
      ],
    },
    "Granted: CNY 5, after CNY 2,999,995 worked out for earlier claims was taken off.",
    "资助5元，已扣除此前各次申请已计算的299.9995万元。",
  ],
  [
    {
      ...awarded,
      outcome: "granted",
      award: 400000000,
      trace: [
        amount,
        { step: "at least", before: "300000000", after: "400000000", floor: "400000000" },
      ],
    },
    "Granted: CNY 4,000,000, raised to the least amount.",
    "资助400万元，已提高至最低金额。",
  ],
  [
    {
      ...awarded,
      outcome: "granted",
      award: 500,
      trace: [
        amount,
        { step: "less", before: "300000000", after: "1000", less: "299999000" },
        { step: "at least", before: "1000", after: "2000", floor: "2000" },
        { step: "earlier amounts", before: "2000", after: "500", earlier: "1500" },
      ],
    },
    "Granted: CNY 5, after CNY 2,999,990 and CNY 15 worked out for earlier claims were taken off, raised to the least amount.",
    "资助5元，已扣除299.999万元和此前各次申请已计算的15元，已提高至最低金额。",
  ],
  [
    {
      ...awarded,
      outcome: "reduced",
      award: 150000000,
      by: { kind: "cap", cap: "main.cap1" },
      trace: [
        amount,
        { step: "cap", before: "300000000", after: "150000000", cap: "main.cap1", ...money },
      ],
    },
    "Reduced to CNY 1,500,000: of the ceiling of CNY 6 million per enterprise per year, CNY 4,500,000 was already used.",
    "核减为150万元：单家企业每年600万元的上限中，此前已使用450万元。",
  ],
  [
    { ...refused, by: { kind: "condition", condition: "main.when1" } },
    "Refused, since this must apply and does not: the data was bought on a data-trading platform.",
    "不予资助，未符合以下条件：通过数据交易平台采购。",
  ],
  [
    { ...refused, by: { kind: "condition", condition: "main.except1" } },
    "Refused, since this must not apply and does: the seller is a related party.",
    "不予资助，属于以下情形：出售方为关联方。",
  ],
  [
    { ...refused, by: { kind: "amount is 0" } },
    "Refused: the amount is 0.",
    "不予资助：计算所得金额为零。",
  ],
  [
    { ...refused, by: { kind: "not in force" } },
    "Refused: the date of application is not within the time in which this is in force.",
    "不予资助：申请日期不在施行期间内。",
  ],
  [
    { ...refused, by: { kind: "outside window" } },
    "Refused: the date of application is not from 1 March to 31 October of each year, when claims are accepted.",
    "不予资助：申请日期不在每年3月1日至10月31日的受理期内。",
  ],
  [
    { ...refused, by: { kind: "less favourable", cap: "main.cap2" } },
    "Refused: less favourable than another claim, under the limit of three awards per large model.",
    "不予资助：在每个大模型3次的上限内，另有资助金额更高的申请。",
  ],
  [
    { outcome: "undecided", id: undefined, atMost: 50000000, by: undefined, trace: [], notes: [] },
    "To be decided: at most CNY 500,000.",
    "待审定：最高50万元。",
  ],
  [
    {
      outcome: "undecided",
      id: undefined,
      atMost: 150000000,
      by: { kind: "cap", cap: "main.cap1" },
      trace: [
        amount,
        { step: "cap", before: "300000000", after: "150000000", cap: "main.cap1", ...money },
      ],
      notes: [],
    },
    "To be decided, at most CNY 1,500,000: of the ceiling of CNY 6 million per enterprise per year, CNY 4,500,000 was already used.",
    "待审定，最高150万元：单家企业每年600万元的上限中，此前已使用450万元。",
  ],
];

test.each(results)("a result: $outcome", (result, en, zh) => {
  expect(inBoth(policy, (one) => one.outcome(result, claim))).toEqual([en, zh]);
});

test("an explanation goes from the amount to the award", () => {
  const result: Result = {
    ...awarded,
    outcome: "reduced",
    award: 150000000,
    by: { kind: "cap", cap: "main.cap1" },
    payments: [75000000, 75000000],
    trace: [
      amount,
      { step: "cap", before: "300000000", after: "150000000", cap: "main.cap1", ...money },
    ],
  };
  expect(inBoth(policy, (one) => one.explanation(result, claim))).toEqual([
    "30% of computing-power expenses: CNY 3,000,000. Reduced to CNY 1,500,000: of the ceiling of CNY 6 million per enterprise per year, CNY 4,500,000 was already used. Award: CNY 1,500,000. Paid in parts of CNY 750,000 and CNY 750,000.",
    "算力费用的30%：300万元。核减为150万元：单家企业每年600万元的上限中，此前已使用450万元。资助金额：150万元。分期拨付：75万元和75万元。",
  ]);
});

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
    { code: "too-much", fact: "amount", value: "80", expected: "at most 5000", entry: "c1" },
    "The amount: “80” is more than what is left; expected: at most CNY 50.",
    "金额：“80”超出余额；应不超过50元。",
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

test("an event says what it did", () => {
  const entered = { outcome: "entered", entry: "#2" } as const;
  const reverse = { event: "reverse", claim: "c1", amount: "50.00" } as const;
  expect(inBoth(policy, (one) => one.event(reverse, entered))).toEqual([
    "The award of claim “c1” is taken back: CNY 50.",
    "申请“c1”获得的资助已收回：50元。",
  ]);
});
