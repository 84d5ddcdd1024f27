import { expect, test } from "vitest";
import { treatmentsOf } from "../../src/lint/treatment.ts";
import type { Treatment } from "../../src/lint/treatment.ts";
import { policyAt } from "../support/pages.ts";
import { compileText, snippetText } from "../support/snippet.ts";

const [longgang] = treatmentsOf(policyAt("policies/longgang-ai-2025.policy"));

/** What became of the sentence with these words, and the article that quotes it. */
function became(words: string): readonly [Treatment | undefined, string | undefined] {
  const at = longgang?.source.text.indexOf(words) ?? -1;
  const found = longgang?.sentences.find(({ start, end }) => start <= at && at < end);
  return [found?.treatment, found?.article];
}

test.each<[words: string, treatment: Treatment, article: string | undefined]>([
  ["equivalent to 30% of its computing power expenses", "calculated", "2"],
  ["For each large model inscribed", "decided", "5"],
  ["Totally, the yearly maximum", "calculated", "7"],
  ["never offer support to a platform for consecutive 3 years", "calculated", "12"],
  ["with a maximum support of 2 million yuan singly", "decided", "11"],
  ["1 million yuan, once for all", "calculated", "13"],
  ["develop its computing power pool", "undertaken", "1"],
  ["In accordance with the national", "noted", undefined],
  ["Longgang District supports enterprises in the large-model", "noted", "2"],
  ["Enriching the supply of AI data", "named", undefined],
  ["Longgang District Talent Affairs Bureau, Longgang", "named", undefined],
])("“%s” is %s", (words, treatment, article) => {
  expect(became(words)).toEqual([treatment, article]);
});

test("a sentence that nothing quotes is not covered", () => {
  const text = snippetText(`article 1 "Aid" / "资助"
  quote "Each enterprise receives 30% of its costs, up to 6 million yuan a year"
  grant 30% of spend cap 6_000_000 per enterprise per year`).replace(
    "  currency",
    '  source "sources/demo.txt"\n  currency',
  );
  const { policy } = compileText(text);
  const [source] = policy === undefined ? [] : treatmentsOf(policy);
  expect(source?.sentences.map(({ treatment }) => treatment)).toEqual([
    "calculated",
    "not covered",
  ]);
});

test("what a decision quotes about itself is noted", () => {
  const policy = policyAt("policies/longgang-ai-2025.policy");
  const decision = {
    name: "decision",
    title: { en: "Decision", zh: "决定" },
    effective: policy.term,
    issuedBy: undefined,
    changes: [],
    said: policy.said,
  };
  const said = { ...policy.said, quotes: [] };
  const [moved] = treatmentsOf({ ...policy, said, amendments: [decision] });
  const [unquoted] = treatmentsOf({ ...policy, said });
  expect(moved?.sentences[0]).toMatchObject({ treatment: "noted", article: undefined });
  expect(unquoted?.sentences[0]?.treatment).toBe("not covered");
});
