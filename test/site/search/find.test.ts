import { expect, test } from "vitest";
import type { Answer } from "../../../src/search/find.ts";
import { finder } from "../../../src/search/find.ts";
import { searchData } from "../../../src/site/search/search-data.ts";
import { search } from "../../../src/site/search/search.ts";
import { policyView } from "../../../src/site/view.ts";
import { policyAt } from "../../support/pages.ts";

const viewOf = (name: string) => policyView({ name, policy: policyAt(`policies/${name}.policy`) });

const siteOf = (...names: readonly string[]) => ({
  policies: names.map(viewOf),
  base: undefined,
  scripts: [],
  navigation: () => [],
});

const data = searchData(siteOf("longgang-ai-2025", "eu-de-minimis-voucher", "ca-rd-credit"));
const find = finder(data);

const places = ({ hits }: Answer): readonly string[] =>
  hits.map(({ page, sentence }) => `${page.href}#${sentence.id}`);

const pagesFound = (question: string): readonly string[] =>
  find(question).hits.map(({ page }) => page.href);

const marked = (question: string): readonly string[] =>
  find(question).hits.flatMap(({ sentence: { text }, marks }) =>
    marks.map(({ start, end }) => text.slice(start, end)),
  );

test("words from the middle of Chinese words are found, and nothing else is", () => {
  for (const question of ["算力", "力费", "质普惠"]) {
    expect(pagesFound(question)).toContain("longgang-ai-2025/zh/article-2.html");
    expect(marked(question).every((mark) => mark.includes(question))).toBe(true);
  }
  expect(find("费力").hits.filter(({ marks }) => marks.length > 0)).toEqual(
    find("费力").isPartial ? expect.anything() : [],
  );
});

test("an amount is found in both languages, however it is written", () => {
  const both = ["longgang-ai-2025/en/article-2.html", "longgang-ai-2025/zh/article-2.html"];
  for (const question of ["600万", "600万元", "6 million", "CNY 6 million", "6,000,000"]) {
    expect(pagesFound(question)).toEqual(expect.arrayContaining(both));
  }
  expect(pagesFound("30%")).toEqual(expect.arrayContaining(both));
  expect(marked("600万")).toContain("600万元");
});

test("English is found by its beginning, in any letter case, with and without accents", () => {
  const page = "longgang-ai-2025/en/article-2.html";
  for (const question of ["compute", "COMPUTING", "Cômputing power", "comput pow"]) {
    expect([question, pagesFound(question)]).toEqual([question, expect.arrayContaining([page])]);
  }
});

test("an agency is found by its name in both languages", () => {
  expect(pagesFound("Talent Affairs Bureau")[0]).toMatch(/^longgang-ai-2025\/en\//);
  expect(pagesFound("人才工作局")[0]).toMatch(/^longgang-ai-2025\/zh\//);
});

test("the sentence is the one that has most of the words, at its place on the page", () => {
  const [hit] = find("30% 600万 算力").hits;
  expect(hit?.page.href).toBe("longgang-ai-2025/zh/article-2.html");
  expect(hit?.sentence.text).toContain("30%");
  expect(hit?.sentence.text).toContain("600万元");
  expect(places(find("审定"))[0]).toMatch(/#.+/);
});

test("a word that is nowhere leaves the pages that have the others, and says so", () => {
  const answer = find("算力 qqqqqq");
  expect(answer.isPartial).toBe(true);
  expect(answer.hits.length).toBeGreaterThan(0);
  expect(find("qqqqqq")).toEqual({ isPartial: true, hits: [] });
  expect(find(" …")).toEqual({ isPartial: false, hits: [] });
});

test("every sentence that can be found stands on its page", () => {
  for (const { sentences, title } of data.pages) {
    expect(title).not.toBe("");
    expect(sentences.length).toBeGreaterThan(0);
    const texts = sentences.map(({ text }) => text);
    expect(texts).toEqual([...new Set(texts)]);
  }
});

test("what a document notes of itself is found once, on its overview", () => {
  const levy = finder(searchData(siteOf("world/21-uk-apprenticeship-levy")));
  const { hits } = levy("the amounts are paid by the employer, not to it");
  const saying = hits.filter(({ sentence }) => sentence.text.includes("not to it"));
  expect(saying.map(({ page }) => page.href)).toEqual([
    expect.stringMatching(/21-uk-apprenticeship-levy\/en\/index\.html$/),
  ]);
});

test("without scripts, a policy and what it became by a decision have different names", () => {
  const views = siteOf("longgang-ai-2025", "longgang-ai-2026-amendment");
  const pages = search.files?.(views) ?? [];
  const list = pages.find(({ path }) => path === "search.html")?.text ?? "";
  const titles = [...list.matchAll(/<li><a href="longgang[^>]*>([^<]+)</g)].map(([, told]) => told);
  expect(titles).toHaveLength(2);
  expect(titles[1]).toBe(`${titles[0]} · Decision to amend the AI Industry Measures`);
});
