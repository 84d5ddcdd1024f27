import { expect, test } from "vitest";
import { siteWords } from "../../../src/site/words/words.ts";

test("what is ticked as the same is said to be the same once", () => {
  const { sameAsNow } = siteWords.zh.calculator;
  expect(sameAsNow("同一事项")).toBe("与本次申请为同一事项");
  expect(sameAsNow("平台")).toBe("与本次申请为同一平台");
});

test("the button that removes a row is punctuated as its language is", () => {
  expect(siteWords.zh.calculator.removeRow("此前第1笔资助")).toBe("删除：此前第1笔资助");
  expect(siteWords.en.calculator.removeRow("Earlier award 1")).toBe("Remove: Earlier award 1");
});
