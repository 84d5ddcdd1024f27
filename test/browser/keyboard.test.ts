import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { everyKind, siteOfAllKinds } from "./kinds.ts";
import { desk, phone, readerIn } from "./reader.ts";

/* Pages for whoever has a keyboard and no mouse: everything is reached, seen where it is, and used. */

const browser = await launchChromium();
const site = await siteOfAllKinds();
const { open, complaints } = readerIn(browser);

afterEach(async () => {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
});
afterAll(async () => {
  await browser?.close();
  site.remove();
});

describe.skipIf(browser === undefined)("in Chromium", () => {
  test.each(everyKind(site))("whatever can be used on %s shows that it is in use", async (path) => {
    const page = await open(site.url(path));
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate(unseenInUse)).toEqual([]);
    }
  });

  test("the first key leads past what every page begins with", async () => {
    for (const path of ["index.html", "measures/zh/article-2.html", "measures/both/index.html"]) {
      const page = await open(site.url(path));
      await page.keyboard.press("Tab");
      const skip = page.locator("a:focus");
      expect(await skip.getAttribute("href")).toBe("#content");
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.locator("main :focus").count()).toBe(1);
    }
  });

  test("the keys go through a page in the order in which it is read, and miss nothing", async () => {
    const page = await open(site.url("measures/en/article-2.html"));
    const count = await page.evaluate(numbered);
    const met: number[] = [];
    while (met.at(-1) !== count - 1 && met.length < count) {
      await page.keyboard.press("Tab");
      const place = await page.evaluate(() =>
        Number(document.activeElement?.getAttribute("data-place")),
      );
      // A date has several places of its own.
      if (place !== met.at(-1)) met.push(place);
    }
    expect(count).toBeGreaterThan(30);
    expect(met).toEqual([...Array(count).keys()]);
  });

  test("the other language is two keys from the search, and the place stays", async () => {
    const page = await open(`${site.url("measures/en/article-2.html")}#amount`);
    await page.locator("[role=search] input").focus();
    await tabTo(page, "a.language");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/zh\/article-2\.html#amount$/);
  });

  test("a table is sorted, upwards and then downwards", async () => {
    for (const viewport of [phone, desk]) {
      const page = await open(site.url("measures/en/index.html"), { viewport });
      const rates = () => page.locator("table.sortable tbody td:nth-child(2)").allInnerTexts();
      const before = await rates();
      await tabTo(page, "th:nth-child(2) button");
      await page.keyboard.press("Enter");
      const [lowest] = await rates();
      expect(lowest).toContain("5% of the research and development expenses");
      expect(await sorting(page)).toBe("ascending");
      await page.keyboard.press("Space");
      expect((await rates())[0]).not.toBe(lowest);
      expect(await sorting(page)).toBe("descending");
      expect((await rates()).sort()).toEqual(before.sort());
    }
  });

  test("an award is worked out from the first field to the link that shares it", async () => {
    const page = await open(site.url("measures/en/article-2.html"));
    await tabTo(page, '.grant:not([hidden]) [data-fact="computeSpend"] input');
    await page.keyboard.type("25 million");
    await page.keyboard.press("Enter");
    const result = page.locator(".answer > .figure");
    expect(await result.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await result.innerText()).toContain("CNY 6,000,000");
    await tabTo(page, ".answer .copy");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".copied")?.textContent !== "");
    expect(page.url()).toContain("computeSpend=25+million");
  });

  test("no page complained", () => {
    expect(complaints).toEqual([]);
  });
});

/** Presses Tab until what the selector says is in use. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`No key leads to ${selector}.`);
}

const sorting = (page: Page): Promise<string | null> =>
  page.locator("th:nth-child(2)").getAttribute("aria-sort");

/** Numbers everything that can be used, in the order of the page; it runs in the page. */
function numbered(): number {
  const usable = "a[href], button, input, select, summary";
  const all = [...document.querySelectorAll<HTMLElement>(usable)].filter((element) =>
    element.checkVisibility(),
  );
  for (const [place, element] of all.entries()) element.dataset["place"] = String(place);
  return all.length;
}

/** What can be used and is not seen, or looks as if nobody used it; it runs in the page. */
function unseenInUse(): readonly string[] {
  const usable = "a[href], button, input, select, summary, [tabindex='0']";
  return [...document.querySelectorAll<HTMLElement>(usable)]
    .filter((element) => element.checkVisibility() && !isSeen(element))
    .map((element) => element.outerHTML.slice(0, 100));

  function isSeen(element: HTMLElement): boolean {
    element.focus({ focusVisible: true });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, right, width, height } = element.getBoundingClientRect();
    const isThere = width > 8 && height > 8 && left >= 0 && right <= innerWidth;
    let isCut = false;
    for (let around: Element | null = element; around; around = around.parentElement) {
      isCut ||= getComputedStyle(around).clipPath !== "none";
    }
    return isThere && !isCut && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  }
}
