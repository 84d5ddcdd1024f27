import { expect, test } from "vitest";
import { renderSite } from "../../src/site/site.ts";
import { elements, parseHtml, wordsOf } from "../support/html.ts";
import { policySaying } from "../support/sample-pages.ts";

const own = "html head meta title link script body header main footer nav section a h1 h2 h3 h4";
const inText = "div p ul ol li dl dt dd blockquote table thead tbody tr th td br span pre code";
const inCurve = "figure figcaption svg desc path line text circle g details summary";
const allowed = new Set([own, inText, inCurve].flatMap((names) => names.split(" ")));

const texts = [
  "<b>bold</b> & <script>alert('1')</script>",
  "[a](javascript:alert(1)) | [b](x.md) ![c](d)",
  "*one* **two** _three_ `four` ~~five~~ \\",
  '<span lang="en"> " \' </span><br><a id="x"></a>',
  "# 1. - + === ---",
];

test.each(texts)("whatever a drafter types is text: %s", (text) => {
  const policy = policySaying(text);
  const pages = renderSite([{ name: "demo", policy }]).filter(({ path }) =>
    /^(index|demo\/).*\.html$/.test(path),
  );
  expect(pages.length).toBeGreaterThanOrEqual(6);
  for (const page of pages) {
    const html = parseHtml(page.text);
    const all = elements(html);
    expect(all.filter(({ name }) => !allowed.has(name))).toEqual([]);
    const links = all.map(({ attributes }) => attributes.get("href") ?? "");
    expect(links.filter((href) => /^\w+:|\bx\./.test(href))).toEqual([]);
    expect(wordsOf(html)).toContain(text);
  }
});
