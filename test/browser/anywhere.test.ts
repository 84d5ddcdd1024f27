import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { siteServer } from "../support/site-server.ts";
import { everyKind, siteOfAllKinds } from "./kinds.ts";
import { desk, readerIn } from "./reader.ts";

/*
 * The same files from a folder and from a server, on the narrowest of screens, without scripts, and on
 * paper: wherever a page is read, it is whole and keeps to itself.
 */

const browser = await launchChromium();
const site = await siteOfAllKinds();
const server = await siteServer(site.files);
const { open, complaints } = readerIn(browser);
const kinds = everyKind(site);

afterEach(async () => {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
});
afterAll(async () => {
  await browser?.close();
  server.close();
  site.remove();
});

/** Every address that the pages of this reader ask for. */
async function asked(address: (path: string) => string): Promise<readonly string[]> {
  const page = await open(address(kinds[0] ?? ""));
  const urls: string[] = [];
  page.on("request", (request) => urls.push(request.url()));
  for (const path of kinds) await page.goto(address(path), { waitUntil: "load" });
  return urls;
}

describe.skipIf(browser === undefined)("in Chromium", () => {
  test.each([
    ["a folder", site.url],
    ["a server", server.url],
  ])(
    "from %s no page complains, and none asks for anything from elsewhere",
    async (_, address) => {
      const urls = await asked(address);
      expect(urls.length).toBeGreaterThan(kinds.length);
      expect(urls.filter((url) => !url.startsWith(address("")))).toEqual([]);
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  test("the rules of a page let nothing in and nothing out", async () => {
    const page = await open(server.url("measures/en/article-2.html"));
    const held = await page.evaluate(async () => {
      const refused: string[] = [];
      addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        refused.push(effectiveDirective),
      );
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken over'";
      document.head.append(script);
      const image = document.createElement("img");
      image.src = "https://example.org/pixel.png";
      document.body.append(image);
      const isSent = await fetch("index.html").then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve));
      return { title: document.title, isSent, refused: refused.sort() };
    });
    expect(held.title).toContain("Article 2");
    expect(held.isSent).toBe(false);
    expect(held.refused).toEqual(["connect-src", "img-src", "script-src-elem"]);
  });

  test.each(kinds)("%s fits a screen of 320 pixels", async (path) => {
    const page = await open(site.url(path), { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });

  test.each(kinds)("%s says without scripts what it says with them", async (path) => {
    const withScripts = await open(site.url(path));
    const without = await open(site.url(path), { javaScriptEnabled: false });
    const said = await mainOf(without);
    expect(said.length).toBeGreaterThan(100);
    if (isAlive(path)) return;
    expect(said).toBe(await mainOf(withScripts));
  });

  test("what needs scripts says so where there are none", async () => {
    const article = await open(site.url("measures/zh/article-2.html"), {
      javaScriptEnabled: false,
    });
    expect(await article.locator("form.calculator").isVisible()).toBe(false);
    expect(await article.locator(".without-script").isVisible()).toBe(true);
    const search = await open(site.url("search.html"), { javaScriptEnabled: false });
    expect(await search.locator("#search").isVisible()).toBe(false);
    expect(await search.locator("#without-script").isVisible()).toBe(true);
  });

  test.each(kinds.filter((path) => !path.startsWith("search")))(
    "%s is whole on paper, without what paper cannot do",
    async (path) => {
      const page = await open(site.url(path), { viewport: desk });
      await page.emulateMedia({ media: "print" });
      const shown = (selector: string) => page.locator(selector).locator("visible=true").count();
      const onlyOnScreens = [
        "nav",
        ".skip",
        ".twin",
        "form",
        "button:not(th > button)",
        "input",
        "[role=search]",
      ];
      for (const selector of onlyOnScreens) {
        expect([selector, await shown(selector)]).toEqual([selector, 0]);
      }
      expect(await shown("h1")).toBe(1);
      expect(await page.evaluate(missingOnPaper)).toEqual([]);
    },
  );
});

/** Its calculator or its search is another page with scripts. */
const isAlive = (path: string): boolean =>
  path.startsWith("search") || /^(measures|amended|homes)\/..\/article-(1|2|12)\.html$/.test(path);

const mainOf = async (page: Page): Promise<string> =>
  (await page.locator("main").innerText()).replace(/\s+/g, " ");

/** Words that stand outside the room that they have; it runs in the page. */
function cutOff(): readonly string[] {
  const isMeant = (element: Element): boolean => element.closest(".unseen, thead, svg") !== null;
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      const { overflowX, textOverflow, display } = getComputedStyle(element);
      if (isMeant(element) || display === "inline" || element.clientWidth === 0) return false;
      const isCut = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const { left, right } = element.getBoundingClientRect();
      const isOutside = right > innerWidth + 1 || (left < 0 && !element.matches(".skip"));
      return isCut || isOutside || textOverflow === "ellipsis";
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

/**
 * Paragraphs, rows and items of the text that are not shown; it runs in the page. A calculator that
 * nobody has filled in is no part of the text, nor is its heading.
 */
function missingOnPaper(): readonly string[] {
  const apart = "#calculator, .without-script, nav, .about, template";
  return [...document.querySelectorAll<HTMLElement>("main :is(p, li, tr, dd, blockquote, h2, h3)")]
    .filter((element) => element.closest(apart) === null)
    .filter((element) => element.getClientRects().length === 0)
    .map((element) => element.outerHTML.slice(0, 100));
}
