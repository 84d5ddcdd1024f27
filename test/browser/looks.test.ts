import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { everyKind, siteOfAllKinds } from "./kinds.ts";
import { desk, phone, readerIn } from "./reader.ts";

/*
 * How pages look. A stored picture would differ on every machine, since pages are set in the reader's
 * own fonts, and would be renewed unread. So the pictures are looked at by people, and what was found
 * good in them is held here as what every machine can measure: what stands at the top of a phone,
 * how long lines are, what stands beside what, how large a thing is that a finger has to meet.
 *
 * To look again, in both languages, on phone and desk, light and dark:
 *
 *     EDICT_PICTURES=<folder> npx vitest run --config .vitest.config.ts test/browser/looks.test.ts
 */

const browser = await launchChromium();
const site = await siteOfAllKinds();
const { open, complaints } = readerIn(browser);
const pictures = process.env["EDICT_PICTURES"];

afterEach(async () => {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
});
afterAll(async () => {
  await browser?.close();
  site.remove();
});

/** What a reader who has just come has to see on a phone, without moving the page. */
const atTheTop = [
  ["index.html", "the first policies, with who issued them", ["h1", ".lead", ".policies .facts"]],
  ["measures/en/index.html", "who issued it, and when it is in force", ["h1", ".terms dd"]],
  ["measures/zh/index.html", "who issued it, and when it is in force", ["h1", ".terms dd"]],
  ["measures/en/article-2.html", "how much, with its ceiling and period", ["h1", "p.key"]],
  ["measures/zh/article-2.html", "how much, with its ceiling and period", ["h1", "p.key"]],
  ["measures/en/article-12.html", "how much of each grant", ["h1", ".terms > div:last-child dd"]],
  ["measures/zh/article-12.html", "how much of each grant", ["h1", ".terms > div:last-child dd"]],
  ["measures/en/article-14.html", "that there is nothing to calculate", ["h1", "p.key"]],
  ["amended/en/article-2.html", "since when, and how much", ["h1", ".terms dd", "p.key"]],
  ["amended/zh/article-2.html", "since when, and how much", ["h1", ".terms dd", "p.key"]],
  ["measures/both/article-2.html", "how much, in both languages", ["h1", ":lang(zh) > p.key"]],
  ["measures/en/glossary.html", "the first of what claims state", ["h1", "td"]],
  ["measures/zh/readings.html", "what was read, and how", ["h1", "blockquote", ".terms dd"]],
  ["measures/en/coverage.html", "how much of the text is covered", ["h1", ".terms dd"]],
  ["search.zh.html", "the field for the question", ["h1", "#question"]],
] as const;

describe.skipIf(browser === undefined)("in Chromium", () => {
  test.each(atTheTop)("at the top of %s a phone shows %s", async (path, _, selectors) => {
    const page = await open(site.url(path));
    for (const selector of selectors) {
      const box = await page.locator(`main ${selector}`).first().boundingBox();
      expect([selector, box && box.y + box.height <= phone.height]).toEqual([selector, true]);
    }
  });

  test.each(everyKind(site))("%s: one title, lines for eyes, links for fingers", async (path) => {
    const page = await open(site.url(path), { hasTouch: true });
    expect(await page.locator("main h1").count()).toBe(1);
    expect(await page.evaluate(hardToMeet)).toEqual([]);
    for (const viewport of [phone, desk]) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate(longLines)).toEqual([]);
    }
  });

  test("an amount is never broken into two lines, and its period stands beside it", async () => {
    const english = await open(site.url("measures/en/article-2.html"));
    const key = await english.locator("p.key").innerText();
    expect(key).toContain("up to CNY\u00a06\u00a0million per enterprise per year");
    const chinese = await open(site.url("measures/zh/article-2.html"));
    const amount = chinese.locator("p.key .whole").first();
    expect(await amount.innerText()).toBe("600万元");
    expect(await amount.evaluate((element) => element.getClientRects().length)).toBe(1);
    expect(await chinese.locator("p.key").innerText()).toContain("单家企业每年最高600万元");
  });

  test("on a desk both languages stand beside one another, on a phone below", async () => {
    const page = await open(site.url("measures/both/article-2.html"), { viewport: desk });
    const pair = page.locator("main div.pair").first().locator("> div");
    const places = () =>
      pair.evaluateAll((all) =>
        all.map((one) => {
          const { top, right, bottom, left } = one.getBoundingClientRect();
          return { top, right, bottom, left };
        }),
      );
    const [left, right] = await places();
    expect(left?.top).toBe(right?.top);
    expect(right?.left).toBeGreaterThan(left?.right ?? Infinity);
    await page.setViewportSize(phone);
    const [above, below] = await places();
    expect(below?.top).toBeGreaterThanOrEqual(above?.bottom ?? Infinity);
  });

  test("side by side, the line that says all is as large and heavy in both languages", async () => {
    const page = await open(site.url("amended/both/article-2.html"), { viewport: desk });
    const lines = page.locator("main div.pair p.key");
    expect(await lines.count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator("main div.pair p.long.key").count()).toBeGreaterThan(0);
    const looks = await lines.evaluateAll((all) =>
      all.map((one) => [getComputedStyle(one).fontSize, getComputedStyle(one).fontWeight].join()),
    );
    expect(new Set(looks).size).toBe(1);
  });

  test("each language has its fonts, and figures stand in columns", async () => {
    for (const path of ["measures/en/article-2.html", "measures/zh/article-2.html"]) {
      const page = await open(site.url(path));
      const [font, digits] = await page.evaluate(() => {
        const { fontFamily, fontVariantNumeric } = getComputedStyle(document.body);
        return [fontFamily, fontVariantNumeric];
      });
      expect(font).toMatch(path.includes("/zh/") ? /^"PingFang SC"/ : /^system-ui/);
      expect(digits).toBe("tabular-nums");
    }
  });

  test("Chinese pages have Chinese punctuation, and no spaces between characters", async () => {
    for (const path of everyKind(site).filter((one) => one.startsWith("measures/zh/"))) {
      const page = await open(site.url(path));
      const faults = await page.evaluate(foreignInChinese);
      expect([path, faults]).toEqual([path, []]);
    }
  });

  test("the words of a curve stand beside its line, not on it", async () => {
    for (const language of ["en", "zh"]) {
      const page = await open(site.url(`measures/${language}/article-2.html`), { viewport: desk });
      expect(await page.evaluate(labelsOnLines)).toEqual([]);
    }
  });

  test.runIf(pictures !== undefined)(
    "pictures of every kind of page",
    async () => {
      for (const path of everyKind(site)) await takePictures(path);
    },
    600_000,
  );

  test("no page complained", () => {
    expect(complaints).toEqual([]);
  });
});

async function takePictures(path: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, viewport] of Object.entries({ phone, desk })) {
      const page = await open(site.url(path), { viewport, colorScheme });
      const file = `${path.replaceAll("/", "-").replace(".html", "")}-${name}-${colorScheme}.png`;
      await page.screenshot({ path: join(pictures ?? "", file), fullPage: true });
      await page.context().close();
    }
  }
}

/**
 * Paragraphs that are set with more than 80 characters a line, or 40 of Chinese, the most that WCAG
 * (1.4.8) finds readable; it runs in the page.
 */
function longLines(): readonly string[] {
  const texts = [...document.querySelectorAll<HTMLElement>("main :is(p, li, dd)")].filter(
    (element) => element.childElementCount === 0 && element.innerText.length > 60,
  );
  return texts.flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()];
    const said = range.toString();
    const width = lines.reduce((sum, line) => sum + line.width, 0) / said.length;
    const isChinese = (said.match(/\p{Script=Han}/gu) ?? []).length > said.length / 2;
    const longest = Math.max(...lines.map((line) => line.width)) / width;
    return longest > (isChinese ? 40 : 80) ? [`${longest}: ${said}`] : [];
  });
}

/**
 * What is smaller than 24 pixels, the least of WCAG (2.5.8), but for links within sentences; it runs
 * in the page.
 */
function hardToMeet(): readonly string[] {
  const usable = "button, select, summary, input, header a, .turns a, .about a, .parts a";
  return [...document.querySelectorAll<HTMLElement>(usable)]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** Spaces between characters, and the punctuation of other scripts after one; it runs in the page. */
function foreignInChinese(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faults: string[] = [];
  while (walker.nextNode()) {
    const { textContent: said, parentElement } = walker.currentNode;
    const isChinese = parentElement?.closest("[lang]")?.getAttribute("lang") === "zh-Hans";
    if (!isChinese || parentElement?.closest("script, template")) continue;
    faults.push(
      ...(said?.match(/.{0,9}\p{Script=Han}(?: (?=\p{Script=Han})|[,;:!?()]).{0,9}/gu) ?? []),
    );
  }
  return faults;
}

/** Labels of kinks that the line of the award runs through; it runs in the page. */
function labelsOnLines(): readonly string[] {
  return [...document.querySelectorAll<SVGSVGElement>(".curve svg")].flatMap((svg) => {
    const line = svg.querySelector<SVGPathElement>("path.award");
    const labels = [...svg.querySelectorAll<SVGTextElement>("text.label")];
    const steps = [...Array(200).keys()].map((step) =>
      line?.getPointAtLength((line.getTotalLength() * step) / 199),
    );
    return labels
      .filter((label) => {
        const { x, y, width, height } = label.getBBox();
        return steps.some(
          (at) => at && at.x > x - 4 && at.x < x + width && at.y > y - 4 && at.y < y + height,
        );
      })
      .map((label) => label.textContent ?? "");
  });
}
