import { expect, test } from "vitest";
import { languageTags, tongueOf } from "../../src/emit/docs/language-tag.ts";
import { pagesOf } from "../../src/emit/docs/pages.ts";
import { markdown } from "../../src/emit/docs/markdown.ts";
import { policyAt } from "../support/pages.ts";

test.each([
  ["up to 6 million", "en"],
  ["给予最高600万元资助", "zh-Hans"],
  ["賃料の2/3を6倍した金額", "ja"],
  ["コンピュータ", "ja"],
  ["原则上不超过100万元，即“AI 券”", "zh-Hans"],
])("%s is %s", (text, tag) => {
  expect(languageTags[tongueOf(text)]).toBe(tag);
});

test("a Japanese quotation on an English page says that it is Japanese", () => {
  const policy = policyAt("policies/world/05-jp-rent-support.policy");
  const text = pagesOf(policy, "en")
    .map((page) => markdown(page, () => undefined))
    .join("\n");
  expect(text).toContain('> <span lang="ja">賃料の2/3を6倍した金額</span>');
  expect(text).not.toContain("zh-Hans");
});
