import { expect, test } from "vitest";
import { pagesOf } from "../../src/emit/docs/pages.ts";
import type { Page } from "../../src/emit/docs/page.ts";
import { text } from "../../src/prose/phrase.ts";
import { policyAt } from "../support/pages.ts";

const amended = policyAt("policies/longgang-ai-2026-amendment.policy");
const levy = policyAt("policies/world/21-uk-apprenticeship-levy.policy");

/** The notes that a page begins with, line by line. */
function topNotes({ blocks }: Page): readonly (readonly string[])[] {
  const end = blocks.findIndex(({ kind }) => kind !== "note");
  return blocks.slice(0, end).map((block) => (block.kind === "note" ? block.lines.map(text) : []));
}

const withNotes = (pages: readonly Page[]): readonly string[] =>
  pages.filter((page) => topNotes(page).length > 0).map(({ slug }) => slug);

test("what a decision notes stands first on the overview and on every article it changed", () => {
  for (const language of ["en", "zh"] as const) {
    expect(withNotes(pagesOf(amended, language))).toEqual([
      "index",
      "article-2",
      "article-8",
      "article-21",
    ]);
  }
  const [overview] = pagesOf(amended, "zh");
  expect(overview && topNotes(overview)).toEqual([
    ["关于修改《龙岗区促进人工智能产业高质量发展若干措施》的决定", "仅为示例，并无此修改决定。"],
  ]);
});

test("what the document notes of itself stands first on every page", () => {
  const pages = pagesOf(levy, "en");
  expect(withNotes(pages)).toEqual(pages.map(({ slug }) => slug));
  for (const page of pages) {
    expect(topNotes(page).flat().join()).toContain("paid by the employer, not to it");
  }
});
