import { expect, test } from "vitest";
import type { Example, ExampleClaim, Step } from "../../src/model/example.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import type { Language } from "../../src/model/text.ts";
import * as a from "./builders.ts";

const claim = (
  number: number,
  facts: Omit<ExampleClaim["claim"], "grant">,
  expected: ExampleClaim["expected"],
): ExampleClaim => ({ number, claim: { grant: "main", ...facts }, expected, span: a.span });

const example = (steps: readonly Step[]): Example => ({
  title: a.both("The ceiling / 上限"),
  article: undefined,
  steps,
  superseded: false,
  span: a.span,
});

function rows(told: Example, language: Language): readonly string[] {
  const main = a.grant(a.yuan(1), { title: a.both("Support / 资助") });
  const { title, given, steps } = prose(language, a.policy([main])).example(told);
  return [
    text(title),
    given.map(text).join(" | "),
    ...steps.map((step) =>
      step.kind === "event"
        ? text(step.sentence)
        : [
            step.number,
            step.round ?? "-",
            ...[step.grant, ...step.facts, step.outcome].map(text),
          ].join(" | "),
    ),
  ];
}

const shared = { firm: "Qinghe Tech", onPlatform: true } as const;
const told = example([
  {
    kind: "claim",
    claim: claim(
      1,
      { ...shared, applied: "2025-03-03", computeSpend: "15000000" },
      { outcome: "gives", amount: 450_000_000n },
    ),
  },
  { kind: "reverse", claim: 1, amount: 5_000n, span: a.span },
  { kind: "reverse", claim: 1, amount: undefined, span: a.span },
  { kind: "clawback", claim: 1, amount: undefined, span: a.span },
  { kind: "complete", claim: 1, amount: undefined, span: a.span },
  {
    kind: "round",
    claims: [
      claim(
        2,
        { ...shared, size: "small", decided: "0.5", staff: [{ wage: "80", trainee: false }] },
        { outcome: "gives up to", amount: 50n },
      ),
      claim(3, { ...shared, staff: [] }, { outcome: "is refused", by: undefined }),
    ],
  },
  { kind: "claim", claim: claim(4, { ...shared, devs: 12 }, { outcome: "fails" }) },
]);

test("what all claims share stands first, then each with what it adds", () => {
  expect(rows(told, "en")).toEqual([
    "The ceiling",
    "enterprise: Qinghe Tech | the data was bought on a data-trading platform: yes",
    "1 | - | Support | date of application: 3 March 2025 | computing-power expenses: CNY 15 million | CNY 4,500,000",
    "CNY 50 of the award of claim 1 is taken back.",
    "What is not yet paid of the award of claim 1 is taken back.",
    "What is left of the award of claim 1 is asked back after payment.",
    "The award of claim 1 is completed.",
    "2 | 1 | Support | size of the enterprise: small | staff: (wage: CNY 80, the person is a trainee: no) | amount decided: CNY 0.50 | to be decided, at most CNY 0.50",
    "3 | 1 | Support | staff: none | refused",
    "4 | - | Support | developers newly certified: 12 | not decided: what is stated is not enough, or not possible",
  ]);
  expect(rows(told, "zh")).toEqual([
    "上限",
    "企业：Qinghe Tech | 通过数据交易平台采购：是",
    "1 | - | 资助 | 申请日期：2025年3月3日 | 算力费用：1500万元 | 450万元",
    "第1项申请获得的资助已收回50元。",
    "第1项申请获得的资助尚未拨付的部分已收回。",
    "第1项申请获得的资助剩余的部分在拨付后已追回。",
    "第1项申请获得的资助已完成。",
    "2 | 1 | 资助 | 企业规模：小型 | 员工：（工资：80元，该人员为学徒：否） | 审定金额：0.50元 | 待审定，最高0.50元",
    "3 | 1 | 资助 | 员工：无 | 不予资助",
    "4 | - | 资助 | 新增认证开发者人数：12 | 无法审定：所填内容不全或有误",
  ]);
});

test("a single claim shares nothing with others", () => {
  const one = example([
    { kind: "claim", claim: claim(1, { devs: 2 }, { outcome: "gives", amount: 1n }) },
  ]);
  expect(rows(one, "en").slice(1, 3)).toEqual([
    "",
    "1 | - | Support | developers newly certified: 2 | CNY 0.01",
  ]);
});
