import { expect, test } from "vitest";
import { rational } from "../../src/exact/rational.ts";
import type { Expression } from "../../src/model/amount.ts";
import * as a from "./builders.ts";

const typed = { gives: "money", span: a.span } as const;
const spend = a.of(a.computeSpend);
const million = (n: number): Expression => a.yuan(n * 1_000_000);

const amounts: readonly (readonly [name: string, amount: Expression, en: string, zh: string])[] = [
  ["a sum", a.yuan(500_000), "CNY 500,000", "给予50万元资助"],
  ["a share", a.share(30, spend), "30% of computing-power expenses", "按算力费用的30%给予资助"],
  [
    "a share of one thing",
    a.share(50, a.of(a.investment)),
    "50% of the actual investment in the project",
    "按实际投资额的50%给予资助",
  ],
  [
    "an amount for each",
    a.arithmetic(a.yuan(2_000), "*", a.of(a.developers)),
    "CNY 2,000 for each of the developers newly certified",
    "按新增认证开发者人数×2000元给予资助",
  ],
  [
    "a sum of shares",
    a.arithmetic(a.share(30, spend), "+", a.share(20, a.of(a.investment))),
    "(30% of computing-power expenses) + (20% of the actual investment in the project)",
    "按（算力费用的30%）＋（实际投资额的20%）给予资助",
  ],
  [
    "a share of a difference",
    a.share(30, a.arithmetic(spend, "-", a.yuan(10_000))),
    "30% of (computing-power expenses − CNY 10,000)",
    "按（算力费用－1万元）的30%给予资助",
  ],
  [
    "a share of the smaller",
    a.share(30, { ...typed, kind: "extreme", which: "min", of: [spend, million(5)] }),
    "30% of the smaller of computing-power expenses and CNY 5 million",
    "按（算力费用和500万元中的较低者）的30%给予资助",
  ],
  [
    "a difference, not below zero",
    {
      ...typed,
      kind: "extreme",
      which: "max",
      of: [a.yuan(0), a.arithmetic(spend, "-", a.yuan(10_000))],
    },
    "computing-power expenses − CNY 10,000, but not below zero",
    "按算力费用－1万元（低于零的按零计）给予资助",
  ],
  [
    "a rate that depends on a condition",
    a.share(a.ifElse(a.truth(a.startup), a.percent(50), a.percent(40)), spend),
    "a share of computing-power expenses: 50% if the enterprise was founded less than five years ago, otherwise 40%",
    "按算力费用的一定比例给予资助：企业成立未满五年的，为50%；其他情形，为40%",
  ],
  [
    "an amount that depends on what does not apply",
    a.ifElse(a.not(a.truth(a.startup)), a.yuan(1_000), a.yuan(2_000)),
    "CNY 2,000 if the enterprise was founded less than five years ago, otherwise CNY 1,000",
    "按以下标准给予资助：企业成立未满五年的，为2000元；其他情形，为1000元",
  ],
  [
    "slices",
    {
      ...typed,
      kind: "slices",
      of: spend,
      parts: [
        { rate: a.percent(35), bound: million(3) },
        { rate: a.percent(15), bound: undefined },
      ],
    },
    "35% of the first CNY 3 million of computing-power expenses and 15% of the rest",
    "按算力费用分段计算的金额给予资助：不超过300万元的部分，按35%；超过300万元的部分，按15%",
  ],
  [
    "slices with an end",
    {
      ...typed,
      kind: "slices",
      of: spend,
      parts: [
        { rate: a.percent(35), bound: million(1) },
        { rate: a.percent(20), bound: million(3) },
        { rate: a.percent(10), bound: million(5) },
      ],
    },
    "35% of the first CNY 1 million of computing-power expenses, 20% of the part above CNY 1 million up to CNY 3 million and 10% of the part above CNY 3 million up to CNY 5 million",
    "按算力费用分段计算的金额给予资助：不超过100万元的部分，按35%；超过100万元至300万元的部分，按20%；超过300万元至500万元的部分，按10%",
  ],
  [
    "slices of which the first gives nothing",
    {
      ...typed,
      kind: "slices",
      of: spend,
      parts: [
        { rate: a.percent(0), bound: million(1) },
        { rate: a.percent(20), bound: million(3) },
        { rate: a.percent(10), bound: undefined },
      ],
    },
    "20% of the part of computing-power expenses above CNY 1 million up to CNY 3 million and 10% of the part above CNY 3 million",
    "按算力费用分段计算的金额给予资助：不超过100万元的部分不计；超过100万元至300万元的部分，按20%；超过300万元的部分，按10%",
  ],
  [
    "slices at named rates",
    {
      ...typed,
      kind: "slices",
      of: spend,
      parts: [
        {
          rate: a.named("low", "rate of the first tier / 第一档比例", a.percent(35)),
          bound: million(3),
        },
        { rate: a.named("rest", "tax rate / 税率", a.percent(25)), bound: undefined },
      ],
    },
    "the rate of the first tier on the first CNY 3 million of computing-power expenses and the tax rate on the rest",
    "按算力费用分段计算的金额给予资助：不超过300万元的部分，按第一档比例；超过300万元的部分，按税率",
  ],
  [
    "a fraction that no percentage is equal to",
    a.share({ ...a.percent(0), value: rational(2, 3), written: "" }, spend),
    "2/3 of computing-power expenses",
    "按算力费用的三分之二给予资助",
  ],
  [
    "a fraction that a percentage is equal to",
    a.share({ ...a.percent(0), value: rational(1, 4), written: "" }, spend),
    "25% of computing-power expenses",
    "按算力费用的25%给予资助",
  ],
  [
    "money times a ratio of money",
    a.arithmetic(
      { ...a.count(3_000_000), gives: "number" },
      "*",
      a.arithmetic(a.arithmetic(million(50), "-", spend), "/", {
        ...a.count(40_000_000),
        gives: "number",
      }),
    ),
    "CNY 3 million × ((CNY 50 million − computing-power expenses) ÷ CNY 40 million)",
    "按300万元×（（5000万元－算力费用）÷4000万元）给予资助",
  ],
  [
    "a number times a part of money",
    a.arithmetic(a.count(2), "*", a.arithmetic(spend, "/", a.count(3))),
    "2 × (computing-power expenses ÷ 3)",
    "按2×（算力费用÷3）给予资助",
  ],
  [
    "slices up to a named limit",
    {
      ...typed,
      kind: "slices",
      of: spend,
      parts: [
        { rate: a.percent(35), bound: a.named("lim", "expenditure limit / 支出限额", million(3)) },
        { rate: a.percent(15), bound: undefined },
      ],
    },
    "35% of computing-power expenses up to the expenditure limit and 15% of the part above the expenditure limit",
    "按算力费用分段计算的金额给予资助：不超过支出限额的部分，按35%；超过支出限额的部分，按15%",
  ],
  [
    "bands",
    {
      ...typed,
      kind: "bands",
      of: spend,
      parts: [
        { edge: "to", bound: million(1), value: a.yuan(50_000) },
        { edge: "below", bound: million(5), value: a.yuan(80_000) },
        { edge: "above", value: a.yuan(100_000) },
      ],
    },
    "depending on computing-power expenses: CNY 50,000 up to and including CNY 1 million; CNY 80,000 above CNY 1 million, below CNY 5 million; CNY 100,000 from CNY 5 million",
    "根据算力费用，按以下标准给予资助：不超过100万元的，为5万元；超过100万元且低于500万元的，为8万元；不低于500万元的，为10万元",
  ],
  [
    "a table",
    {
      ...typed,
      kind: "table",
      by: { kind: "choice", of: { kind: "fact", fact: a.size, span: a.span } },
      rows: [{ key: { kind: "choice", value: "small" }, value: a.yuan(40_000) }],
      otherwise: a.yuan(150_000),
    },
    "depending on the size of the enterprise: CNY 40,000 for “small”; otherwise CNY 150,000",
    "根据企业规模，按以下标准给予资助：属“小型”的，为4万元；其他情形，为15万元",
  ],
  [
    "a reading of everyone's awards, which says whose they are",
    a.reading("awarded", { kind: "everyone" }),
    "what has been awarded under these Measures to all applicants together so far",
    "按全部申请人此前已获得的本措施资助金额给予资助",
  ],
  [
    "a degressive rate",
    a.share(
      {
        kind: "table",
        gives: "number",
        span: a.span,
        by: { kind: "quantity", of: a.reading("years awarded", a.per(a.model)) },
        rows: [
          { key: { kind: "quantity", value: rational(0) }, value: a.percent(40) },
          { key: { kind: "quantity", value: rational(1) }, value: a.percent(35) },
        ],
        otherwise: a.percent(0),
      },
      spend,
    ),
    "a share of computing-power expenses depending on the number of years with an award under these Measures for the same large model so far: 40% for 0; 35% for 1; otherwise 0%",
    "按算力费用的一定比例给予资助，比例按同一大模型此前已获得本措施资助的年数确定：等于0的，为40%；等于1的，为35%；其他情形，为0%",
  ],
  [
    "dated values",
    {
      ...typed,
      kind: "dated",
      values: [
        { from: "2025-01-10", value: million(3) },
        { from: "2026-01-01", value: million(6) },
      ],
    },
    "CNY 3 million from 10 January 2025; CNY 6 million from 1 January 2026",
    "按以下标准给予资助：自2025年1月10日起为300万元；自2026年1月1日起为600万元",
  ],
  [
    "a named value",
    a.named("top", "top rate amount / 最高档金额", million(1)),
    "the top rate amount",
    "按最高档金额给予资助",
  ],
  [
    "a list inside a formula",
    a.arithmetic(a.yuan(100), "+", a.ifElse(a.truth(a.startup), a.yuan(10), a.yuan(20))),
    "CNY 100 + (CNY 10 if the enterprise was founded less than five years ago, otherwise CNY 20)",
    "按100元＋（企业成立未满五年的，为10元；其他情形，为20元）给予资助",
  ],
  [
    "rounding within",
    { ...typed, kind: "rounded", value: a.share(30, spend), mode: "up", to: rational(1_000) },
    "(30% of computing-power expenses) rounded up to a multiple of CNY 10",
    "按算力费用的30%（向上取整至10元的整数倍）给予资助",
  ],
  [
    "rounding a number within",
    a.arithmetic(a.yuan(100), "*", {
      kind: "rounded",
      gives: "number",
      span: a.span,
      value: a.of(a.developers),
      mode: "half up",
      to: rational(1),
    }),
    "CNY 100 × (developers newly certified rounded to the nearest whole number, halves up)",
    "按100元×（新增认证开发者人数（四舍五入至整数））给予资助",
  ],
  [
    "a total over a list",
    { ...typed, kind: "total", over: a.staff, value: columnOf("wage") },
    "the total of the wage over all entries under “staff”",
    "按“员工”各条的工资之和给予资助",
  ],
  [
    "a number of entries",
    {
      ...typed,
      kind: "arithmetic",
      operator: "*",
      left: a.yuan(100),
      right: {
        kind: "tally",
        gives: "count",
        span: a.span,
        over: a.staff,
        where: a.compare(columnOf("wage"), ">", a.yuan(50)),
      },
    },
    "CNY 100 × (the number of entries under “staff” for which the wage is above CNY 50)",
    "按100元×（“员工”中工资超过50元的条数）给予资助",
  ],
  [
    "days between",
    {
      ...typed,
      kind: "arithmetic",
      operator: "*",
      left: a.yuan(10),
      right: {
        kind: "distance",
        gives: "count",
        span: a.span,
        unit: "days",
        from: a.day("2025-01-10"),
        to: a.of(a.applied),
      },
    },
    "CNY 10 × (the number of days from 10 January 2025 to the date of application)",
    "按10元×（自2025年1月10日至申请日期的天数）给予资助",
  ],
  [
    "days between, the last one counted",
    a.arithmetic(a.yuan(10), "*", {
      kind: "distance",
      gives: "count",
      span: a.span,
      unit: "days",
      from: a.day("2025-01-10"),
      to: {
        kind: "shift",
        gives: "date",
        span: a.span,
        date: a.of(a.applied),
        direction: "+",
        by: a.count(1),
        unit: "days",
      },
    }),
    "CNY 10 × (the number of days from 10 January 2025 to the date of application inclusive)",
    "按10元×（自2025年1月10日至申请日期（含当日）的天数）给予资助",
  ],
];

function columnOf(name: string): Expression {
  const columns = a.staff.type.kind === "list" ? a.staff.type.columns : [];
  const column = columns.find((one) => one.name === name);
  if (column === undefined) throw new Error(`There is no column ${name}.`);
  return { kind: "column", gives: "money", column, span: a.span };
}

test.each(amounts)("%s", (_, amount, en, zh) => {
  const grant = a.grant(amount);
  expect(a.inBoth(a.policy([grant]), (prose) => prose.amount(grant))).toEqual([en, zh]);
});

test("discretion within a bound", () => {
  const constant = a.grant(a.yuan(500_000), { discretion: true });
  expect(a.inBoth(a.policy([constant]), (prose) => prose.amount(constant))).toEqual([
    "up to CNY 500,000",
    "给予最高50万元资助",
  ]);
  const rate = a.grant(a.share(30, spend), { discretion: true });
  expect(a.inBoth(a.policy([rate]), (prose) => prose.amount(rate))).toEqual([
    "up to 30% of computing-power expenses",
    "按不超过算力费用的30%给予资助",
  ]);
});
