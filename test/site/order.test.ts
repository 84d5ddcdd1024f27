import { expect, test } from "vitest";
import type { Section } from "../../src/emit/docs/page.ts";
import { words } from "../../src/prose/phrase.ts";
import type { AddedSection } from "../../src/site/addition.ts";
import { inOrder } from "../../src/site/pages/order.ts";

const sectionOf = (id: string): Section => ({
  id,
  heading: words(`About ${id}`),
  explains: [],
  caps: [],
  blocks: [],
  sections: [],
});

const calculator: AddedSection = { id: "calculator", heading: "Work it out", html: "<p>form</p>" };

const frame = {
  standing: {
    path: "demo/en/article-1.html",
    slug: "article-1",
    language: "en",
    links: () => undefined,
    pageOf: (slug: string) => slug,
  },
  beside: () => "",
  below: () => "",
} as const;

const twin = (id: string): string => `<a href="../zh/article-1.html#${id}">中文</a>`;

const idsOf = (ids: readonly string[]): readonly string[] =>
  inOrder(ids.map(sectionOf), [calculator], frame, twin).map(({ id }) => id);

test("what is added stands at its place in the fixed order", () => {
  expect(idsOf(["who", "facts", "examples", "history"])).toEqual(
    "who facts calculator examples history".split(" "),
  );
  expect(idsOf(["who", "history"])).toEqual(["who", "calculator", "history"]);
});

test("where nothing of the order follows, it stands last", () => {
  expect(idsOf(["grant-1", "grant-2", "caps"])).toEqual(
    "grant-1 grant-2 caps calculator".split(" "),
  );
  expect(idsOf([])).toEqual(["calculator"]);
});

test("what is added has a heading and a link to its twin like any other section", () => {
  const [part] = inOrder([], [calculator], frame, twin);
  expect(part?.heading).toBe("Work it out");
  expect(part?.html).toContain('<section id="calculator">');
  expect(part?.html).toContain('<h2>Work it out</h2><a href="../zh/article-1.html#calculator">');
});
