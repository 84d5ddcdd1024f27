import { expect, test } from "vitest";
import type { Expression } from "../../src/model/amount.ts";
import type { Cap } from "../../src/model/cap.ts";
import type { Note, Result } from "../../src/model/outcome.ts";
import * as a from "./builders.ts";
import { inBoth } from "./builders.ts";
import { amount, awarded, claim, money, policy } from "./outcome-policy.ts";

test.each<readonly [limit: Expression, more: Partial<Cap>, en: string, zh: string]>([
  [
    a.share(50, a.of(a.investment)),
    { scope: a.per(a.model), period: a.lifetime },
    "the ceiling per large model of 50% of the actual investment in the project",
    "每个大模型的上限（实际投资额的50%）",
  ],
  [
    a.named("usual", "usual amount / 通常额度", a.yuan(100)),
    {},
    "the ceiling of CNY 100 (the usual amount) per enterprise per year",
    "单家企业每年100元（通常额度）的上限",
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

const cut: Note = { note: "decision cut to the bound", decided: "60000000", bound: "50000000" };
const changed: Note = { note: "value changed", fact: "budget", before: "10000", after: "20000" };

const notes: readonly (readonly [note: Note, en: string, zh: string])[] = [
  [
    { note: "above the usual maximum", cap: "main.cap1", by: "3000" },
    "This is CNY 30 above the usual maximum, the ceiling of CNY 6 million per enterprise per year.",
    "比通常上限高出30元：单家企业每年600万元的上限。",
  ],
  [
    { note: "over", cap: "main.cap1", by: "3000" },
    "This takes the total CNY 30 over the ceiling of CNY 6 million per enterprise per year.",
    "合计超过单家企业每年600万元的上限，超出30元。",
  ],
  [
    { note: "over", cap: "main.cap2", by: "1" },
    "This takes the total one award over the limit of three awards per large model.",
    "合计超过每个大模型3次的上限，超出1次。",
  ],
  [
    cut,
    "CNY 600,000 was decided and cut to the bound of CNY 500,000.",
    "审定金额60万元超出限额，按限额50万元计。",
  ],
  [
    changed,
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
    {
      ...awarded,
      outcome: "granted",
      award: 50000000,
      trace: [amount, { step: "decided", before: "300000000", after: "50000000", decided: "1" }],
      notes: [cut, changed],
    },
    "Granted at the bound: CNY 600,000 was decided and cut to the bound of CNY 500,000. Funds available in the year: from now on CNY 200 instead of CNY 100.",
    "按限额资助：审定金额60万元超出限额，按限额50万元计。年度资金总额：自本次起由100元改为200元。",
  ],
  [
    { ...awarded, outcome: "granted", award: 0, trace: [amount], notes: [cut] },
    "Counted in the totals; nothing is due with this claim. CNY 600,000 was decided and cut to the bound of CNY 500,000.",
    "已计入累计数，本次无应付资助。审定金额60万元超出限额，按限额50万元计。",
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
    "To be decided, at most CNY 500,000.",
    "待审定，最高50万元。",
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
    "算力费用的30%：300万元。核减为150万元：单家企业每年600万元的上限中，此前已使用450万元。资助金额：150万元。分期拨付：75万元、75万元。",
  ]);
});

test("an explanation of what is not decided tells a ceiling once", () => {
  const result: Result = {
    outcome: "undecided",
    id: undefined,
    atMost: 150000000,
    by: { kind: "cap", cap: "main.cap1" },
    trace: [
      amount,
      { step: "cap", before: "300000000", after: "150000000", cap: "main.cap1", ...money },
    ],
    notes: [],
  };
  expect(inBoth(policy, (one) => one.explanation(result, claim))).toEqual([
    "30% of computing-power expenses: CNY 3,000,000. Reduced to CNY 1,500,000: of the ceiling of CNY 6 million per enterprise per year, CNY 4,500,000 was already used. To be decided, at most CNY 1,500,000.",
    "算力费用的30%：300万元。核减为150万元：单家企业每年600万元的上限中，此前已使用450万元。待审定，最高150万元。",
  ]);
});

test.each([
  ["reverse", "CNY 50 of the award of claim “c1” is taken back.", "申请“c1”获得的资助已收回50元。"],
  [
    "clawback",
    "CNY 50 of the award of claim “c1” is asked back after payment.",
    "申请“c1”获得的资助在拨付后已追回50元。",
  ],
  ["pay", "CNY 50 of the award of claim “c1” is paid out.", "申请“c1”获得的资助已拨付50元。"],
] as const)("a %s says how much was entered, whatever was asked", (kind, en, zh) => {
  const entered = { outcome: "entered", entry: "#2", amount: 5000 } as const;
  const all = { event: kind, claim: "c1" } as const;
  for (const event of [all, { ...all, amount: "50" }]) {
    expect(inBoth(policy, (one) => one.event(event, entered))).toEqual([en, zh]);
  }
});

test("what is completed has no amount", () => {
  const entered = { outcome: "entered", entry: "#2" } as const;
  const complete = { event: "complete", claim: "c1" } as const;
  expect(inBoth(policy, (one) => one.event(complete, entered))).toEqual([
    "The award of claim “c1” is completed.",
    "申请“c1”获得的资助已完成。",
  ]);
});
