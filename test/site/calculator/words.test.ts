import { expect, test } from "vitest";
import { prose } from "../../../src/prose/prose.ts";
import { grantPlan } from "../../../src/site/calculator/plan.ts";
import { factQuestion } from "../../../src/site/calculator/questions.ts";
import { answer } from "../../../src/site/words/zh/answer.ts";
import { siteWords } from "../../../src/site/words/words.ts";
import { policyAt } from "../../support/pages.ts";

test("what is ticked as the same is said to be the same once", () => {
  const { sameAsNow } = siteWords.zh.calculator;
  expect(sameAsNow("同一事项")).toBe("与本次申请为同一事项");
  expect(sameAsNow("平台")).toBe("与本次申请为同一平台");
});

test("the button that removes a row is punctuated as its language is", () => {
  expect(siteWords.zh.calculator.removeRow("此前第1笔资助")).toBe("删除：此前第1笔资助");
  expect(siteWords.en.calculator.removeRow("Earlier award 1")).toBe("Remove: Earlier award 1");
});

test("what is assumed is one sentence, with one colon", () => {
  expect(answer.assumed("平台已获认定", "是")).toBe("以下事项尚未确定，按“平台已获认定：是”测算。");
});

test("an amount is asked for by an example of it, and by its kind only where it belongs to something", () => {
  const policy = policyAt("policies/longgang-ai-2025.policy");
  const versions = policy.grants.filter(({ name }) => name === "article2");
  const asking = { policy, prose: prose("zh", policy), words: siteWords.zh.calculator, versions };
  const hints = (name: string): readonly string[] =>
    grantPlan("article2", policy)
      .fields.filter(({ fact }) => fact === name)
      .flatMap((field) => factQuestion(field, name, asking).hints);
  expect(hints("computeSpend")).toEqual(["如600万元，也可填6000000或600万"]);
  expect(hints("annualBudget")[0]).toBe("金额（每年分别确定）");
});
