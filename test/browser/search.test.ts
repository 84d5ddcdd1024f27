import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { policyAt } from "../support/pages.ts";
import { siteFolder } from "../support/site-folder.ts";
import { faultsOf } from "./axe.ts";
import { phone as phoneScreen, readerIn } from "./reader.ts";

/* The search in Chromium, from a folder, as its readers use it. */

const browser = await launchChromium();
const site = await siteFolder([
  { name: "ai", policy: policyAt("policies/longgang-ai-2025.policy") },
  { name: "aid", policy: policyAt("policies/eu-de-minimis-voucher.policy") },
]);
afterAll(async () => {
  await browser?.close();
  site.remove();
});

const reader = readerIn(browser);
const { complaints } = reader;
const open = (path: string, options: BrowserContextOptions): Promise<Page> =>
  reader.open(site.url(path), options);

const phone = { viewport: phoneScreen };
const resultLinks = (page: Page) => page.locator("#results li > a");

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole("searchbox").fill(question);
  await page.getByRole("searchbox").press("Enter");
}

describe.skipIf(browser === undefined)("in Chromium", () => {
  test.each([
    ["search.html", "算力", "ai/zh/article-2.html", "article 2 in Chinese, from an English page"],
    ["search.zh.html", "力费", "ai/zh/article-2.html", "the middle of a word"],
    ["search.html", "compute", "ai/en/article-1.html", "another ending"],
    ["search.html", "CNY 6 million", "ai/en/article-2.html", "an amount"],
    ["search.zh.html", "600万", "ai/zh/article-2.html", "an amount in Chinese"],
    ["search.html", "Talent Affairs Bureau", "ai/en/article-14.html", "an agency"],
  ])("%s finds %s in %s: %s", async (path, question, expected) => {
    const page = await open(path, phone);
    await ask(page, question);
    const links = await resultLinks(page).evaluateAll((all) =>
      all.map((link) => link.getAttribute("href") ?? ""),
    );
    expect(links.map((href) => href.split("#")[0])).toContain(expected);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("results in the page's language come first, the others say their language", async () => {
    const page = await open("search.zh.html", phone);
    await ask(page, "30%");
    const languages = await page
      .locator("#results li")
      .evaluateAll((items) => items.map((item) => item.closest("[lang]")?.getAttribute("lang")));
    const turn = languages.indexOf("en");
    expect(turn).toBeGreaterThan(0);
    expect(languages.slice(0, turn)).toEqual(languages.slice(0, turn).map(() => "zh-Hans"));
    expect(languages.slice(turn)).toEqual(languages.slice(turn).map(() => "en"));
    await page.context().close();
  });

  test("the number of results is announced, and the question stands in the address", async () => {
    const page = await open("search.html", phone);
    expect(await page.locator("#count").getAttribute("role")).toBe("status");
    await ask(page, "算力 600万");
    expect(await page.locator("#count").innerText()).toMatch(/^\d+ results?$/);
    const shared = await open("index.html", phone);
    await shared.goto(page.url());
    expect(await shared.getByRole("searchbox").inputValue()).toBe("算力 600万");
    expect(await resultLinks(shared).count()).toBe(await resultLinks(page).count());
    await ask(page, "qqqqqq");
    expect(await page.locator("#count").innerText()).toContain("Nothing found");
    for (const one of [page, shared]) await one.context().close();
  });

  test("the keyboard alone asks, and opens the place that was found", async () => {
    const page = await open("search.html", { viewport: { width: 1200, height: 900 } });
    await page.keyboard.type("corpus data");
    await page.keyboard.press("Enter");
    await resultLinks(page).first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const target = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(target).toMatch(/^ai\/en\/article-3\.html/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/article-3\.html/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("every page has a field that leads to the results, and they to those in Chinese", async () => {
    const page = await open("ai/en/article-5.html", { viewport: { width: 320, height: 640 } });
    await page.getByRole("searchbox").fill("算力");
    await page.getByRole("searchbox").press("Enter");
    await page.waitForURL(/search\.html#q=/);
    const count = await resultLinks(page).count();
    expect(count).toBeGreaterThan(0);
    await ask(page, "600万");
    await page.locator("header .language").click();
    await page.waitForURL(/search\.zh\.html#q=600/);
    expect(await page.locator("#count").innerText()).toMatch(/^共\d+条结果$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("without scripts the page leads to everything that there is", async () => {
    const page = await open("search.html", { ...phone, javaScriptEnabled: false });
    expect(await page.locator("#search").isVisible()).toBe(false);
    expect(await page.locator("#without-script a").allInnerTexts()).toContain(
      "Measures of Longgang District for the High-Quality Development of the AI Industry",
    );
    await page.context().close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing on results, %s", async (colorScheme) => {
    for (const path of ["search.html", "search.zh.html"]) {
      const page = await open(path, { ...phone, colorScheme, bypassCSP: true });
      await ask(page, "600万");
      expect([path, await faultsOf(page)]).toEqual([path, []]);
      await page.context().close();
    }
  });

  test("linked data in the page breaks none of its rules", async () => {
    const page = await open("ai/en/article-2.html", phone);
    const told = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(told ?? "")["@graph"][0]["@type"]).toBe("MonetaryGrant");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
