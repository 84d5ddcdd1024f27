import { basename } from "node:path";
import { expect, test } from "vitest";
import { renderSite } from "../../src/site/site.ts";
import { elements, parseHtml, wordsOf } from "../support/html.ts";
import type { HtmlElement } from "../support/html.ts";
import { policyAt } from "../support/pages.ts";

const names = ["longgang-ai-2025", "longgang-ai-2026-amendment", "world/10-uk-mfa"];
const files = renderSite(
  names.map((name) => ({ name: basename(name), policy: policyAt(`policies/${name}.policy`) })),
);

const listOn = (path: string): readonly HtmlElement[] =>
  elements(parseHtml(files.find((file) => file.path === path)?.text ?? ""))
    .filter(({ attributes }) => attributes.get("class") === "policies")
    .flatMap(({ children }) => children.filter((child) => typeof child !== "string"));

test("each policy is listed with who issued it, when it holds and what it has", () => {
  const [longgang] = listOn("index.html").map(wordsOf);
  expect(longgang).toContain("Measures of Longgang District");
  expect(longgang).toContain("Longgang District, Shenzhen");
  expect(longgang).toContain("From 10 January 2025 to 9 January 2028");
  expect(longgang).toContain("17 kinds of support");
  const [chinese] = listOn("index.zh.html").map(wordsOf);
  expect(chinese).toContain("17项资助");
});

test("policies of one title are told apart by the decisions that changed them", () => {
  const [first = "", amended = ""] = listOn("index.html").map(wordsOf);
  expect(amended).toContain("Decision");
  expect(first).not.toContain("Decision");
  expect(amended).toContain("Illustration only");
  expect(first).not.toContain("Illustration only");
});

test("a policy that is not in the list's language stands there in its own, and says so", () => {
  const [, , english] = listOn("index.zh.html");
  expect(english?.attributes.get("lang")).toBe("en");
  const [link] = elements(english ?? parseHtml("")).filter(({ name }) => name === "a");
  expect(link?.attributes.get("hreflang")).toBe("en");
  expect(link?.attributes.get("href")).toBe("10-uk-mfa/en/index.html");
});

test("so does the list on the search page", () => {
  const page = files.find(({ path }) => path === "search.zh.html")?.text ?? "";
  const links = elements(parseHtml(page)).filter(({ name }) => name === "a");
  const english = links.find(({ attributes }) =>
    attributes.get("href")?.startsWith("10-uk-mfa/en/index"),
  );
  expect(english?.attributes.get("lang")).toBe("en");
  const chinese = links.find(({ attributes }) =>
    attributes.get("href")?.startsWith("longgang-ai-2025/zh/index"),
  );
  expect(chinese?.attributes.has("lang")).toBe(false);
});
