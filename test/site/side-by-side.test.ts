import { expect, test } from "vitest";
import { renderSite } from "../../src/site/site.ts";
import { elements, parseHtml, wordsOf } from "../support/html.ts";
import type { HtmlElement } from "../support/html.ts";
import { policyAt } from "../support/pages.ts";

const policy = policyAt("policies/longgang-ai-2025.policy");
const files = renderSite([{ name: "longgang", policy }]);

const page = (path: string): HtmlElement =>
  parseHtml(files.find((file) => file.path === path)?.text ?? "");

const classed = (html: HtmlElement, name: string): readonly HtmlElement[] =>
  elements(html).filter(({ attributes }) => attributes.get("class") === name);

const sectionsOf = (html: HtmlElement): readonly (string | undefined)[] =>
  elements(html)
    .filter(({ name }) => name === "section")
    .map(({ attributes }) => attributes.get("id"));

test("every page has a view of both languages, with the same places", () => {
  const slugs = files.flatMap(({ path }) => /^longgang\/en\/(.+)\.html$/.exec(path)?.[1] ?? []);
  expect(slugs.length).toBeGreaterThan(20);
  for (const slug of slugs.filter((one) => one === "index" || one.startsWith("article"))) {
    const both = sectionsOf(page(`longgang/both/${slug}.html`));
    const english = sectionsOf(page(`longgang/en/${slug}.html`));
    expect([slug, english.filter((id) => !both.includes(id) && id !== "calculator")]).toEqual([
      slug,
      [],
    ]);
  }
});

test("whatever is said stands beside its twin, and says in which language it is", () => {
  const pairs = classed(page("longgang/both/article-12.html"), "pair");
  expect(pairs.length).toBeGreaterThan(30);
  for (const pair of pairs) {
    const cells = pair.children.filter((child) => typeof child !== "string");
    expect(cells.map(({ attributes }) => attributes.get("lang"))).toEqual(["en", "zh-Hans"]);
    expect(cells.filter((cell) => wordsOf(cell).trim() === "")).toEqual([]);
  }
});

test("each item of a list has a pair of its own", () => {
  const words = classed(page("longgang/both/article-14.html"), "pair").map(wordsOf);
  const [talent] = words.filter((told) => told.includes("Train AI developers"));
  expect(talent).toContain("认证");
  expect(talent).not.toContain("Survey the industry");
});

test("the words of the official text stand there once", () => {
  const quotes = elements(page("longgang/both/article-2.html")).filter(
    ({ name }) => name === "blockquote",
  );
  expect(quotes).toHaveLength(2);
});

test("the view leads to each language, and each language to the view", () => {
  const both = page("longgang/both/article-2.html");
  const switches = classed(both, "language").map(({ attributes }) => attributes.get("href"));
  expect(switches).toEqual(["../en/article-2.html", "../zh/article-2.html"]);
  for (const language of ["en", "zh"]) {
    const [link] = classed(page(`longgang/${language}/article-2.html`), "both");
    expect(link?.attributes.get("href")).toBe("../both/article-2.html");
  }
});

test("a policy in one language has no such view", () => {
  const english = policyAt("policies/world/10-uk-mfa.policy");
  const paths = renderSite([{ name: "mfa", policy: english }]).map(({ path }) => path);
  expect(paths).toContain("mfa/en/index.html");
  expect(paths.filter((path) => path.includes("/both/"))).toEqual([]);
});
