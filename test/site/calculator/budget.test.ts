import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { siteFiles } from "../../../src/cli/site/render.ts";
import { policyAt } from "../../support/calculators.ts";

/* What a reader on a phone waits for: a page with its style sheet and its scripts, compressed. */

const most = 60 * 1024;

test("no article weighs more than 60 KB", async () => {
  // The heaviest of all: a long document, and a decision that changes it.
  const policy = policyAt("policies/longgang-ai-2026-amendment.policy");
  const files = await siteFiles([{ name: "longgang", policy }]);
  const sizes = new Map(files.map(({ path, text }) => [path, gzipSync(text).length]));
  const articles = files.filter(({ path }) => /\/(?:en|zh)\/article-\w+\.html$/.test(path));
  expect(articles.length).toBeGreaterThan(30);
  const heavy = articles.flatMap(({ path, text }) => {
    const used = [path, "style.css", ...scriptsOf(path, text)];
    const total = used.reduce((sum, one) => sum + (sizes.get(one) ?? Infinity), 0);
    return total > most ? [`${path}: ${total}`] : [];
  });
  expect(heavy).toEqual([]);
});

/** The addresses of a page's scripts, from the root of the site. */
const scriptsOf = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, href = ""]) =>
    new URL(href, `file:///${path}`).pathname.slice(1),
  );
