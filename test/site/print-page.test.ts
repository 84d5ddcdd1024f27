import { expect, test } from "vitest";
import { printPages } from "../../src/site/print/print-page.ts";
import { elements, parseHtml, wordsOf } from "../support/html.ts";
import { policyAt } from "../support/pages.ts";
import { policySaying } from "../support/sample-pages.ts";

const policy = policyAt("policies/longgang-ai-2026-amendment.policy");
const [english, chinese] = printPages({ name: "ai", policy }).map(({ language, text }) => ({
  language,
  html: parseHtml(text.replace(/<style>[^<]*<\/style>/, "")),
}));

if (english === undefined || chinese === undefined) throw new Error("A language is missing.");

test("one document for each language holds the cover, the contents and every article", () => {
  expect([english.language, chinese.language]).toEqual(["en", "zh"]);
  const headings = elements(english.html)
    .filter(({ name }) => name === "h1")
    .map(wordsOf);
  expect(headings[0]).toMatch(/^Measures of Longgang District/);
  const numbers = new Set(policy.articles.map(({ number }) => number));
  expect(headings.filter((one) => one.startsWith("Article "))).toHaveLength(numbers.size);
  expect(chinese.html.attributes.get("lang")).toBe("zh-Hans");
});

test("every id is there once, and every link leads to one", () => {
  for (const { html } of [english, chinese]) {
    const ids = elements(html).flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const links = elements(html)
      .filter(({ name }) => name === "a")
      .map(({ attributes }) => attributes.get("href") ?? "");
    expect(links.length).toBeGreaterThan(40);
    const places = links.map((href) => /^(?:print\.html)?#(.+)$/.exec(href)?.[1] ?? href);
    expect(places.filter((place) => !ids.includes(place))).toEqual([]);
  }
});

test("whatever a drafter types is text on paper too", () => {
  const nasty = "<script>alert('1')</script> & </style>";
  const [page] = printPages({ name: "x", policy: policySaying(nasty) });
  const html = parseHtml(page?.text.replace(/<style>[^<]*<\/style>/, "") ?? "");
  expect(elements(html).filter(({ name }) => name === "script")).toEqual([]);
  expect(wordsOf(html)).toContain(nasty);
});
