import { expect, test } from "vitest";
import { renderSite } from "../../src/site/site.ts";
import type { HtmlElement } from "../support/html.ts";
import { elements, parseHtml, wordsOf } from "../support/html.ts";
import { policyAt } from "../support/pages.ts";

const files = renderSite([
  { name: "ai", policy: policyAt("policies/longgang-ai-2025.policy") },
  { name: "minimal", policy: policyAt("policies/minimal.policy") },
]);

function pageAt(path: string): HtmlElement {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return parseHtml(file.text);
}

const within = (page: HtmlElement, name: string): readonly HtmlElement[] =>
  elements(page).filter((one) => one.name === name);

const sectionOf = (page: HtmlElement, id: string): HtmlElement => {
  const found = elements(page).find(({ attributes }) => attributes.get("id") === id);
  if (found === undefined) throw new Error(`There is no section ${id}.`);
  return found;
};

test("the glossary tells each fact, its form, who says it, and links to where it is used", () => {
  const facts = sectionOf(pageAt("ai/en/glossary.html"), "facts");
  const row = within(facts, "tr").find((one) =>
    wordsOf(one).startsWith("Computing-power expenses"),
  );
  if (row === undefined) throw new Error("The fact has no row.");
  expect(within(row, "td").map(wordsOf)).toEqual([
    "Computing-power expenses",
    "Amount in CNY",
    "Stated by the applicant",
    "Article 2",
  ]);
  expect(within(row, "a").map(({ attributes }) => attributes.get("href"))).toEqual([
    "article-2.html",
  ]);
});

test("an agency is told with all that it does", () => {
  const agencies = sectionOf(pageAt("ai/en/glossary.html"), "agencies");
  const told = within(agencies, "section").map((one) => [
    wordsOf(within(one, "h3")[0] ?? one),
    within(one, "dt").map(wordsOf).join(", "),
  ]);
  expect(told).toContainEqual(["Longgang District, Shenzhen", "Issues the policy"]);
  expect(told).toContainEqual([
    "Longgang District Industry and Information Technology Bureau",
    expect.stringContaining("Responsible for, Decides the amount in, Determines"),
  ]);
});

test("both languages list the same, in the same order", () => {
  for (const slug of ["glossary", "readings", "coverage"]) {
    const [english, chinese] = ["en", "zh"].map((language) =>
      pageAt(`ai/${language}/${slug}.html`),
    );
    if (english === undefined || chinese === undefined) throw new Error("A page is missing.");
    for (const name of ["tr", "li", "dt", "blockquote", "h2", "h3"]) {
      const counts = [english, chinese].map((page) => within(page, name).length);
      expect([slug, name, counts[0]]).toEqual([slug, name, counts[1]]);
    }
  }
});

test("the readings are all there, with the choice, the other reading and the reason", () => {
  const page = pageAt("ai/en/readings.html");
  const policy = policyAt("policies/longgang-ai-2025.policy");
  const all = [policy.said, ...policy.articles.map(({ said }) => said)].flatMap(
    ({ readings }) => readings,
  );
  expect(within(page, "blockquote").map(wordsOf)).toEqual(all.map(({ words }) => words));
  expect(wordsOf(page)).toContain(`In ${all.length} places the official text`);
  expect(wordsOf(sectionOf(page, "article-2"))).toContain("6 million yuan for each purchase");
});

test("the coverage counts every sentence once, and shows it in its own language", () => {
  const page = pageAt("ai/zh/coverage.html");
  const figures = within(page, "strong")
    .map((one) => /^(\d+)句$/.exec(wordsOf(one))?.[1])
    .filter((count) => count !== undefined)
    .map(Number);
  const total = figures.at(-1);
  expect(figures).toHaveLength(7);
  expect(figures.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(total);
  const sentences = within(page, "blockquote");
  expect(sentences).toHaveLength(total ?? 0);
  expect(sentences.every(({ attributes }) => attributes.get("lang") === "en")).toBe(true);
  const [calculated] = within(page, "li").filter((one) =>
    /30% of its computing/.test(wordsOf(one)),
  );
  expect(calculated && wordsOf(calculated)).toContain("直接计算 · 第二条");
});

test("a policy without readings or an official text has no pages for them", () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toContain("minimal/en/glossary.html");
  expect(paths).not.toContain("minimal/en/readings.html");
  expect(paths).not.toContain("minimal/en/coverage.html");
});
