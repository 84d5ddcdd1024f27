import { expect, test } from "vitest";
import { articleParts } from "../../src/emit/docs/article-parts.ts";
import { renderSite } from "../../src/site/site.ts";
import { elements, parseHtml, wordsOf } from "../support/html.ts";
import type { HtmlElement } from "../support/html.ts";
import { policyAt } from "../support/pages.ts";

const policies = ["longgang-ai-2025", "longgang-ai-2026-amendment"].map((name) => ({
  name,
  policy: policyAt(`policies/${name}.policy`),
}));
const pages = renderSite(policies)
  .filter(({ path }) => /\/(en|zh)\/(index|article-.*)\.html$/.test(path))
  .map(({ path, text }) => ({ path, html: parseHtml(text) }));

const page = (path: string): HtmlElement =>
  pages.find((one) => one.path === path)?.html ?? parseHtml("");

const named = (html: HtmlElement, name: string): readonly HtmlElement[] =>
  elements(html).filter((element) => element.name === name);

const idsOf = (html: HtmlElement): readonly string[] =>
  named(html, "section").flatMap(({ attributes }) => attributes.get("id") ?? []);

const order: readonly string[] = articleParts;

test("the parts of every article are in one order, under each of its grants too", () => {
  expect(pages.length).toBeGreaterThan(80);
  for (const { path, html } of pages.filter((one) => one.path.includes("/article-"))) {
    for (const prefix of ["", "grant-1-", "grant-2-", "version-1-"]) {
      const parts = idsOf(html)
        .filter((id) => id.startsWith(prefix))
        .map((id) => order.indexOf(id.slice(prefix.length)))
        .filter((rank) => rank >= 0);
      expect([path, parts]).toEqual([path, [...parts].sort((a, b) => a - b)]);
    }
  }
});

test("an article with a grant answers every question that a reader asks", () => {
  const ids = idsOf(page("longgang-ai-2025/zh/article-8.html"));
  const asked = "who amount caps conditions decision payment facts readings source responsible";
  for (const id of [...asked.split(" "), "history"]) expect(ids).toContain(id);
});

test("an article without money says that there is nothing to calculate", () => {
  const article = wordsOf(page("longgang-ai-2025/en/article-9.html"));
  expect(article).toContain("there is nothing to calculate");
  expect(idsOf(page("longgang-ai-2025/en/article-9.html"))).toContain("commitments");
  expect(wordsOf(page("longgang-ai-2025/zh/article-9.html"))).toContain("无需计算金额");
  expect(wordsOf(page("longgang-ai-2025/en/article-2.html"))).not.toContain("nothing to calculate");
});

test("an amended article is told in its newest text, and its earlier one under its history", () => {
  const html = page("longgang-ai-2026-amendment/en/article-2.html");
  const [history] = named(html, "section").filter(
    ({ attributes }) => attributes.get("id") === "history",
  );
  const told = history === undefined ? "" : wordsOf(history);
  expect(told).toContain("From 1 July 2026, article 2 is replaced by a new text.");
  expect(told).not.toContain("Article 21");
  expect(told).toContain("From 10 January 2025 to 30 June 2026");
  expect(told).toContain("30% of computing-power expenses");
  const [amount] = named(html, "section").filter(
    ({ attributes }) => attributes.get("id") === "amount",
  );
  expect(amount === undefined ? "" : wordsOf(amount)).toContain("50%");
});

test("the overview can be sorted by its figures, which are written beside them", () => {
  const [table] = named(page("longgang-ai-2025/zh/index.html"), "table");
  expect(table?.attributes.get("class")).toBe("sortable");
  const rows = named(table ?? parseHtml(""), "tr").slice(1);
  expect(rows).toHaveLength(17);
  const ceilings = rows
    .map((row) => named(row, "td")[2])
    .map(
      (cell) =>
        [Number(cell?.attributes.get("data-sort")), wordsOf(cell ?? parseHtml(""))] as const,
    )
    .sort(([a], [b]) => a - b)
    .map(([, told]) => told);
  expect(ceilings.findIndex((told) => told.includes("最高30万元"))).toBeLessThan(
    ceilings.findIndex((told) => told.includes("最高600万元")),
  );
});

test("the links at the side lead to every part of the page", () => {
  const html = page("longgang-ai-2025/en/article-2.html");
  const [nav] = named(html, "nav").filter(({ attributes }) => attributes.get("class") === "parts");
  const [text] = elements(html).filter(({ attributes }) => attributes.get("class") === "text");
  const hrefs = named(nav ?? html, "a").map(({ attributes }) => attributes.get("href"));
  const parts = (text?.children ?? []).flatMap((child) =>
    typeof child === "string" ? [] : [`#${child.attributes.get("id")}`],
  );
  expect(hrefs).toEqual(parts);
});
