import { posix } from "node:path";
import { expect, test } from "vitest";
import type { OutputFile } from "../../src/emit/output.ts";
import { contentSecurityPolicy } from "../../src/site/layout/security.ts";
import { renderSite } from "../../src/site/site.ts";
import { elements, parseHtml, wordsOf } from "../support/html.ts";
import type { HtmlElement } from "../support/html.ts";
import { samplePolicies } from "../support/pages.ts";

const policies = samplePolicies().map(([path, policy]) => ({
  name: path.replace(/\.policy$/, "").replaceAll("/", "-"),
  policy,
}));
const files = renderSite(policies);
const pages = files
  .filter(({ path }) => path.endsWith(".html"))
  .map(({ path, text }) => ({ path, html: parseHtml(text) }));

interface ParsedPage {
  readonly path: string;
  readonly html: HtmlElement;
}

test("every page is well formed, has one title and says its language", () => {
  expect(pages.length).toBeGreaterThan(100);
  for (const { path, html } of pages) {
    const all = elements(html);
    expect([path, named(all, "h1").length]).toEqual([path, 1]);
    expect([path, named(all, "main").length]).toEqual([path, 1]);
    const language = isChinese(path) ? "zh-Hans" : "en";
    expect([path, html.attributes.get("lang")]).toEqual([path, language]);
    const [title] = named(all, "title").map(wordsOf);
    expect(title).toContain(headingOf(all));
    expect(metaNames(all)).toEqual(["viewport", "description"]);
    expect([path, policyOf(all)]).toEqual([path, [contentSecurityPolicy]]);
  }
});

test("every id is unique on its page", () => {
  for (const { path, html } of pages) {
    const ids = attributesOf(html, "id");
    expect([path, ids]).toEqual([path, [...new Set(ids)]]);
  }
});

test("no heading is skipped", () => {
  for (const { path, html } of pages) {
    const levels = elements(html).flatMap(({ name }) => name.match(/^h([1-6])$/)?.[1] ?? []);
    const jumps = levels.filter(
      (level, place) => Number(level) > Number(levels[place - 1] ?? 0) + 1,
    );
    expect([path, jumps]).toEqual([path, []]);
  }
});

test("no link of the site is dead", () => {
  const known = new Map(pages.map(({ path, html }) => [path, new Set(attributesOf(html, "id"))]));
  const paths = new Set(files.map(({ path }) => path));
  const dead = pages.flatMap((page) => linksOf(page).filter(({ to, id }) => isDead(to, id)));
  expect(dead).toEqual([]);

  function isDead(to: string, id: string): boolean {
    return !paths.has(to) || (id !== "" && !known.get(to)?.has(id));
  }
});

test("every page but the list of policies is reached from it", () => {
  const met = new Set<string>();
  const visit = (path: string): void => {
    const page = pages.find((one) => one.path === path);
    if (page === undefined || met.has(path)) return;
    met.add(path);
    linksOf(page).forEach(({ to }) => visit(to));
  };
  visit("index.html");
  expect([...met].sort()).toEqual(pages.map(({ path }) => path).sort());
});

test("a page leads to the same page in the other language, and names both for search engines", () => {
  const bilingual = policies.filter(({ policy }) => policy.languages.length === 2);
  const names = new Set(bilingual.map(({ name }) => name));
  const checked = pages.filter(
    ({ path }) => names.has(path.split("/")[0] ?? "") && !path.includes("/both/"),
  );
  expect(checked.length).toBeGreaterThan(50);
  for (const { path, html } of checked) {
    const all = elements(html);
    const other = /\/zh\//.test(path) ? path.replace("/zh/", "/en/") : path.replace("/en/", "/zh/");
    const [switchTo] = all.filter(({ attributes }) => attributes.get("class") === "language");
    expect(resolved(path, switchTo)).toBe(other);
    const alternates = all.filter(
      ({ attributes }) => attributes.has("hreflang") && attributes.get("rel") === "alternate",
    );
    const found = alternates.map((one) => [one.attributes.get("hreflang"), resolved(path, one)]);
    const [en, zh] = [path, other].sort();
    expect(found).toEqual([
      ["en", en],
      ["zh-Hans", zh],
    ]);
  }
});

test("the ids of a page are the same in both languages", () => {
  for (const { path, html } of pages.filter((page) => /\/zh\//.test(page.path))) {
    const english = pages.find((page) => page.path === path.replace("/zh/", "/en/"));
    const ids = english === undefined ? undefined : attributesOf(english.html, "id");
    expect([path, attributesOf(html, "id")]).toEqual([path, ids ?? attributesOf(html, "id")]);
  }
});

test("an English quotation on a Chinese page says that it is English", () => {
  const page = pages.find(({ path }) => path === "policies-longgang-ai-2025/zh/article-2.html");
  const quotes = page === undefined ? [] : named(elements(page.html), "blockquote");
  expect(quotes).toHaveLength(2);
  for (const quote of quotes) expect(quote.attributes.get("lang")).toBe("en");
});

test("no line ends within an amount", () => {
  const page = pages.find(({ path }) => path === "policies-longgang-ai-2025/en/article-2.html");
  const said = page === undefined ? [] : elements(page.html).filter(isOfText);
  const words = said.map(wordsOf).join("\n");
  expect(words).toContain("up to CNY\u00a06\u00a0million per enterprise per year");
  expect(words).not.toMatch(/CNY \d/);
  const chinese = files.find(({ path }) => path === "policies-longgang-ai-2025/zh/article-2.html");
  expect(chinese?.text).toContain(`单家企业每年最高<span class="whole">600万元</span>`);
  expect(chinese?.text).toContain(`<span class="whole">2025年3月3日</span>`);
});

test("every heading of an article leads to the same place in the other language", () => {
  const page = pages.find(({ path }) => path === "policies-longgang-ai-2025/en/article-2.html");
  const sections = page === undefined ? [] : named(elements(page.html), "section");
  expect(sections.length).toBeGreaterThan(8);
  for (const section of sections) {
    const [twin] = elements(section).filter(({ attributes }) => attributes.get("class") === "twin");
    expect(twin?.attributes.get("href")).toBe(
      `../zh/article-2.html#${section.attributes.get("id")}`,
    );
    expect(twin?.attributes.get("hreflang")).toBe("zh-Hans");
  }
});

test("the site takes nothing from elsewhere", () => {
  for (const { path, html } of pages) {
    const urls = [...attributesOf(html, "href"), ...attributesOf(html, "src")];
    expect([path, urls.filter((url) => /^[a-z]+:|^\//.test(url))]).toEqual([path, []]);
  }
  expect(styleSheet(files)).not.toMatch(/@import|url\(/);
});

test("what every page waits for has no spaces that only its author needs", () => {
  const script = files.find(({ path }) => path === "page.js")?.text ?? "";
  expect(script).toContain("addEventListener");
  expect(script).not.toMatch(/^\s/m);
  expect(styleSheet(files)).not.toMatch(/\s\s/);
});

const styleSheet = (all: readonly OutputFile[]): string =>
  all.find(({ path }) => path === "style.css")?.text ?? "";

const named = (all: readonly HtmlElement[], name: string): readonly HtmlElement[] =>
  all.filter((element) => element.name === name);

const isOfText = ({ name }: HtmlElement): boolean => /^(p|li|dt|dd)$/.test(name);

/** In one language, where a page has it in several. */
function headingOf(all: readonly HtmlElement[]): string {
  const [heading] = named(all, "h1");
  const [span] = heading === undefined ? [] : named(elements(heading), "span");
  const told = span ?? heading;
  return told === undefined ? "" : wordsOf(told);
}

const isChinese = (path: string): boolean => /\/zh\/|\.zh\.html$/.test(path);

const policyOf = (all: readonly HtmlElement[]): readonly string[] =>
  named(all, "meta")
    .filter(({ attributes }) => attributes.has("http-equiv"))
    .map(({ attributes }) => attributes.get("content") ?? "");

const metaNames = (all: readonly HtmlElement[]): readonly string[] =>
  named(all, "meta").flatMap(({ attributes }) => attributes.get("name") ?? []);

const attributesOf = (html: HtmlElement, name: string): readonly string[] =>
  elements(html).flatMap(({ attributes }) => attributes.get(name) ?? []);

function linksOf({
  path,
  html,
}: ParsedPage): readonly { readonly to: string; readonly id: string }[] {
  return attributesOf(html, "href").map((href) => {
    const [file = "", id = ""] = href.split("#");
    return { to: file === "" ? path : posix.join(posix.dirname(path), decodeURI(file)), id };
  });
}

const resolved = (path: string, link: HtmlElement | undefined): string =>
  posix.join(posix.dirname(path), link?.attributes.get("href") ?? "");
