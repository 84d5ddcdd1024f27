import { expect, test } from "vitest";
import type { Expression } from "../../src/model/amount.ts";
import type { TraceStep } from "../../src/model/outcome.ts";
import * as a from "./builders.ts";
import { inBoth } from "./builders.ts";
import { amount, awarded, claim, money, policy } from "./outcome-policy.ts";

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
    {
      step: "pro rata",
      before: "450000000",
      after: "0",
      cap: "main.joint1",
      limit: "500000000",
      used: "500000000",
      room: "0",
      sum: "1350000000",
    },
    "Refused: of the ceiling set by the funds available in the year (here CNY 5,000,000), CNY 5,000,000 was already used, and nothing is left.",
    "不予资助：年度资金总额（本次为500万元）中，此前已使用500万元，已无余额。",
  ],
  [
    {
      step: "pro rata",
      before: "100",
      after: "0",
      cap: "main.joint1",
      limit: "500000000",
      used: "499999999",
      room: "1",
      sum: "1350000000",
    },
    "Refused: the claims decided together come to CNY 13,500,000, CNY 0.01 is left of the ceiling set by the funds available in the year, and the part of this one is nothing.",
    "不予资助：同批申请合计1350万元，年度资金总额尚余0.01元，按比例本申请无份额。",
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

test("how a grant rounded that the policy lacks is not known", () => {
  const step = { step: "rounded", before: "1001/2", after: "500" } as const;
  const unknown = { ...claim, grant: "gone" };
  expect(inBoth(policy, (one) => one.step(step, unknown))).toEqual([
    "Rounded to CNY 5.",
    "取整后为5元。",
  ]);
});

test("a ceiling that is a named figure is told with both, and once", () => {
  const cap = a.cap(
    { measure: "money", amount: a.named("usual", "usual amount / 通常额度", a.yuan(30)) },
    { whenShort: "refuse" },
  );
  const told = a.policy([a.grant(a.yuan(20), { caps: [cap] })]);
  const used = { limit: "3000", used: "2000", room: "1000" } as const;
  const step = { step: "cap", before: "2000", after: "0", cap: cap.id, ...used } as const;
  expect(inBoth(told, (one) => one.step(step, claim))).toEqual([
    "Refused: CNY 20 is more than CNY 10, which is left of the ceiling of CNY 30 (the usual amount) per enterprise per year.",
    "不予资助：单家企业每年30元（通常额度）的上限尚余10元，不足20元。",
  ]);
});

const perYear = { scope: a.per(a.enterprise), period: a.year } as const;
const added = { accumulated: { ...perYear, totals: [a.computeSpend] } } as const;
const nothingAdded = { accumulated: { ...perYear, totals: [] } } as const;
const share = a.share(30, a.of(a.computeSpend));

test.each<readonly [amount: Expression, more: object, en: string, zh: string]>([
  [
    share,
    added,
    "30% of computing-power expenses, on the totals of this claim and the earlier ones: CNY 40.",
    "算力费用的30%（按本次及此前各次申请的累计数计算）：40元。",
  ],
  [
    share,
    { ...added, discretion: true },
    "Up to 30% of computing-power expenses, on the totals of this claim and the earlier ones: CNY 40.",
    "不超过算力费用的30%（按本次及此前各次申请的累计数计算）：40元。",
  ],
  [
    sliced,
    added,
    "CNY 40, worked out on the totals of this claim and the earlier ones as 50% of the first CNY 100 of computing-power expenses and 10% of the rest.",
    "40元（按本次及此前各次申请的累计数计算，算力费用分段计算：不超过100元的部分，按50%；超过100元的部分，按10%）。",
  ],
  [share, nothingAdded, "30% of computing-power expenses: CNY 40.", "算力费用的30%：40元。"],
])("an accumulated amount is that of the totals, where figures are added up: %#", (...row) => {
  const [amount, more, en, zh] = row;
  const step = { step: "amount", after: "4000" } as const;
  const grant = a.grant(amount, more);
  expect(inBoth(a.policy([grant]), (one) => one.step(step, claim))).toEqual([en, zh]);
});

test("what is granted in full on totals is not said to be worked out on the claim alone", () => {
  const step = { step: "amount", after: "4000" } as const;
  const result = { ...awarded, outcome: "granted", award: 4000, trace: [step] } as const;
  expect(inBoth(a.policy([a.grant(share, added)]), (one) => one.outcome(result, claim))).toEqual([
    "Granted in full: 30% of computing-power expenses, on the totals of this claim and the earlier ones.",
    "全额资助：算力费用的30%（按本次及此前各次申请的累计数计算）。",
  ]);
});
