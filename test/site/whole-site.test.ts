import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { siteFiles } from "../../src/cli/site/render.ts";
import type { OutputFile } from "../../src/emit/output.ts";
import { currencyCodes } from "../../src/exact/money.ts";
import { languages } from "../../src/model/text.ts";
import type { SearchData } from "../../src/search/data.ts";
import { siteWords } from "../../src/site/words/words.ts";
import type { HtmlElement } from "../support/html.ts";
import { elements } from "../support/html.ts";
import type { ReadPage } from "../support/whole-site.ts";
import {
  everyPolicy,
  kindOf,
  pagesAmong,
  valuesOf,
  wholeSite,
  withRecords,
} from "../support/whole-site.ts";

/*
 * The site of every policy, with calculators and search, as it is put on a server: read as text, so
 * that every page is looked at. What only a browser can see is looked at in test/browser.
 */

const files = await wholeSite();
const pages = pagesAmong(files);
const byPath = new Map(pages.map((page) => [page.path, page]));
const paths = new Set(files.map(({ path }) => path));
const idsOf = new Map(pages.map(({ path, html }) => [path, valuesOf(html, "id")]));

/** A place of the site: a file, and an id on it, or none. */
interface Place {
  readonly path: string;
  readonly id: string;
}

test("no link, script or style sheet is missing, and no place that a link leads to", () => {
  const told = pages.flatMap(({ path, html }) =>
    [...valuesOf(html, "href"), ...valuesOf(html, "src")].map((href) => placeOf(path, href)),
  );
  expect(told.length).toBeGreaterThan(5_000);
  expect(told.filter(isDead)).toEqual([]);
});

test("whatever the search finds is there", () => {
  const script = files.find(({ path }) => path === "search-data.js")?.text ?? "";
  const data: SearchData = JSON.parse(
    script.slice(script.indexOf("{"), script.lastIndexOf("}") + 1),
  );
  const found = data.pages.flatMap(({ href, sentences }) =>
    sentences.map(({ id }) => placeOf("search.html", `${href}#${id}`)),
  );
  expect(found.length).toBeGreaterThan(1_000);
  expect(found.filter(isDead)).toEqual([]);
});

test("every id is there once, and every reference to one leads to it", () => {
  const naming = ["for", "aria-labelledby", "aria-describedby", "aria-controls"];
  const wrong = pages.flatMap(({ path, html }) => {
    const ids = idsOf.get(path) ?? [];
    const named = naming.flatMap((name) => valuesOf(html, name).flatMap((all) => all.split(" ")));
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    const missing = named.filter((id) => !ids.includes(id));
    return [...twice, ...missing].map((id) => `${path}#${id}`);
  });
  expect(wrong).toEqual([]);
});

test("a page in one of two languages has a twin with the same places", () => {
  const chinese = pages.filter(({ path }) => /\/zh\/|\.zh\.html$/.test(path));
  expect(chinese.length).toBeGreaterThan(50);
  for (const { path } of chinese) {
    const twin = path.replace("/zh/", "/en/").replace(".zh.html", ".html");
    expect([path, idsOf.get(path)]).toEqual([path, idsOf.get(twin)]);
    expect([path, twinsOf(twin)]).toEqual([path, [path]]);
    expect([path, twinsOf(path)]).toEqual([path, [twin]]);
  }
});

test("words of another language say which it is", () => {
  const longgang = pages.filter(({ path }) => /^longgang-ai-\d/.test(path));
  const unmarked = longgang.flatMap(({ path, html }) =>
    passages(html, "").flatMap(({ words, language }) =>
      isForeign(words, language) ? [`${path}: ${words}`] : [],
    ),
  );
  expect(unmarked).toEqual([]);
});

test("pages are valid HTML", async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
      // Either case is valid, and the rest of the page is in lower case.
      "doctype-style": "off",
      // A title is the article's and the policy's own, which may be long; the article comes first.
      "long-title": "off",
    },
  });
  const faults: string[] = [];
  for (const { path, text } of validated()) {
    const { results } = await validator.validateString(text, path);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${path}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

test("no article weighs more than 60 KB", () => {
  const weights = articleWeights(files);
  expect(weights.length).toBeGreaterThan(100);
  expect(weights.filter(isHeavy)).toEqual([]);
});

test("nor does one of the heaviest policy once its ceilings are proved and tested", async () => {
  const heaviest = articleWeights(files).reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const named = everyPolicy().filter(({ name }) => heaviest.path.startsWith(`${name}/`));
  const weights = articleWeights(await siteFiles(named.map(withRecords)));
  const recorded = weights.find(({ path }) => path === heaviest.path);
  expect(recorded?.bytes).toBeGreaterThan(heaviest.bytes);
  expect(weights.filter(isHeavy)).toEqual([]);
});

test("the script of a calculator knows the currency of its policy, and no other", () => {
  const calculators = files.filter(({ path }) => path.endsWith("/calculator.js"));
  const others = calculators.flatMap(({ path, text }) => {
    const known = currencyCodes.filter((code) => new RegExp(`\\b${code}\\b`).test(text));
    return known.length === 1 ? [] : [`${path}: ${known.join(" ")}`];
  });
  expect(calculators.length).toBeGreaterThan(20);
  expect(others).toEqual([]);
});

test("the script of a calculator carries none of the words that its form says", () => {
  const calculators = files.filter(({ path }) => path.endsWith("/calculator.js"));
  const ofForm = languages
    .flatMap((language) => Object.values(siteWords[language].calculator))
    .filter((said) => typeof said === "string" && said.length > 15);
  const carried = calculators.flatMap(({ path, text }) =>
    ofForm.filter((said) => text.includes(said)).map((said) => `${path}: ${said}`),
  );
  expect(ofForm.length).toBeGreaterThan(10);
  expect(carried).toEqual([]);
});

interface Weight {
  readonly path: string;
  readonly bytes: number;
}

/** What a reader on a phone waits for: a page with its style sheet and its scripts, compressed. */
function articleWeights(site: readonly OutputFile[]): readonly Weight[] {
  const weights = new Map(site.map(({ path, text }) => [path, gzipSync(text).length]));
  return pagesAmong(site)
    .filter(({ path, html }) => kindOf(path) === "article" || hasForm(html))
    .map(({ path, html }) => {
      const needed = [...new Set([path, ...neededBy(path, html)])];
      return { path, bytes: needed.reduce((sum, one) => sum + (weights.get(one) ?? Infinity), 0) };
    });
}

const isHeavy = ({ bytes }: Weight): boolean => bytes > 60 * 1024;

const hasForm = (html: HtmlElement): boolean => valuesOf(html, "class").includes("calculator");

const neededBy = (path: string, html: HtmlElement): readonly string[] =>
  elements(html).flatMap(({ attributes }) => {
    const isSheet = attributes.get("rel") === "stylesheet";
    const source = attributes.get("src") ?? (isSheet ? attributes.get("href") : undefined);
    return source === undefined ? [] : [placeOf(path, source).path];
  });

function placeOf(from: string, href: string): Place {
  const [file = "", id = ""] = href.split("#");
  const path = file === "" ? from : posix.join(posix.dirname(from), decodeURI(file));
  return { path, id };
}

const isDead = ({ path, id }: Place): boolean =>
  !paths.has(path) || (id !== "" && idsOf.get(path)?.includes(id) !== true);

/** The pages in other languages that the switch at the top leads to. */
const twinsOf = (path: string): readonly string[] =>
  elements(byPath.get(path)?.html ?? emptyPage)
    .filter(({ attributes }) => attributes.get("class") === "language")
    .map(({ attributes }) => placeOf(path, attributes.get("href") ?? "").path);

const emptyPage: HtmlElement = { name: "html", attributes: new Map(), children: [] };

/** Every page of the district's Measures, and the longest of each kind of every other policy. */
function validated(): readonly ReadPage[] {
  const longest = new Map<string, ReadPage>();
  for (const page of pages) {
    const whole = page.path.startsWith("longgang-ai-2025/") ? page.path : kindOf(page.path);
    const key = `${page.path.split("/")[0]} ${whole}`;
    if (page.text.length > (longest.get(key)?.text.length ?? 0)) longest.set(key, page);
  }
  return [...longest.values()];
}

/** A piece of text with the language that it says it is in. */
interface Passage {
  readonly words: string;
  readonly language: string;
}

function passages({ name, attributes, children }: HtmlElement, around: string): readonly Passage[] {
  const language = attributes.get("lang") ?? around;
  if (name === "script") return [];
  return children.flatMap((child) =>
    typeof child === "string" ? [{ words: child, language }] : passages(child, language),
  );
}

/** Han in English, and in Chinese what is more than a name: six words in a row. */
const isForeign = (words: string, language: string): boolean =>
  language === "en"
    ? /\p{Script=Han}/u.test(words)
    : /(?:[A-Za-z]{2,}[ ,]+){5}[a-z]{2,}/.test(words);
