import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { policyAt } from "../support/calculators.ts";
import { launchChromium } from "../support/chromium.ts";
import { policyWith } from "../support/deciding.ts";
import { siteFolder } from "../support/site-folder.ts";
import { readerIn } from "./reader.ts";

/* What a form says of what is missing, and of what cannot be read. */

const browser = await launchChromium();
const site = await siteFolder([
  { name: "longgang", policy: policyAt("policies/longgang-ai-2025.policy") },
  { name: "heads", policy: policyWith('fact staff: count "staff"\ngrant a "A": 100 * staff') },
]);
afterEach(async () => {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
});
afterAll(async () => {
  await browser?.close();
  site.remove();
});

const reader = readerIn(browser);

const open = (path: string): Promise<Page> => reader.open(site.url(path));
const figure = (page: Page): Promise<string> => page.locator(".answer > .figure").innerText();
const field = (fact: string): string => `.grant:not([hidden]) [data-fact="${fact}"]`;

describe.skipIf(browser === undefined)("in Chromium", () => {
  test("an earlier award without its amount is no award of nothing", async () => {
    const page = await open("longgang/zh/article-12.html");
    await page.getByRole("radio", { name: "平台考核" }).check();
    await page.locator(`${field("applied")} input`).fill("2027-11-01");
    for (const choice of await page.locator(".grant:not([hidden]) > fieldset").all()) {
      await choice.getByRole("radio", { name: "是" }).check();
    }
    await page.locator(`${field("decided")} input`).fill("50万");
    expect(await figure(page)).toContain("50万元");
    await page.locator(".grant:not([hidden]) .earlier > summary").click();
    await page.locator(".grant:not([hidden]) .earlier > .add").click();
    expect(await figure(page)).toContain("50万元");
    const row = page.locator(".grant:not([hidden]) .earlier .row");
    await row.locator('[data-fact="applied"] input').fill("2025-11-01");
    expect(await figure(page)).toBe("此前第1笔资助填写有误，详见该项旁的说明。");
    expect(await row.locator('[data-fact="amount"] .error').innerText()).toBe("请填写此项。");
    await row.locator('[data-fact="amount"] input').fill("50万");
    expect(await figure(page)).toContain("50万元");
  });

  test("mistakes stand beside their field, and are read out", async () => {
    const page = await open("longgang/en/article-2.html");
    const input = page.locator(`${field("computeSpend")} input`);
    const error = page.locator(`${field("computeSpend")} .error`);
    expect(await error.innerText()).toBe("");
    await input.focus();
    await input.blur();
    expect(await error.innerText()).toBe("Fill this in.");
    await input.fill("a lot");
    expect(await error.innerText()).toBe(
      "“a lot” cannot be read as an amount. Write it as 6000000, 6,000,000 or 6 million.",
    );
    expect(await input.getAttribute("aria-invalid")).toBe("true");
    expect(await input.getAttribute("aria-describedby")).toContain(await error.getAttribute("id"));
    expect(await error.getAttribute("aria-live")).toBe("polite");
    await input.fill("-5");
    expect(await error.innerText()).toContain("is below 0");
    await input.fill("1.005");
    expect(await error.innerText()).toContain("too many decimals");
    await input.fill("5");
    expect(await error.innerText()).toBe("");
    expect(await input.getAttribute("aria-invalid")).toBeNull();
  });

  test("what cannot be read says what to type, in Chinese too, and of earlier awards", async () => {
    const page = await open("longgang/zh/article-2.html");
    await page.locator(`${field("applied")} input`).fill("2025-03-03");
    const spend = page.locator(field("computeSpend"));
    for (const typed of ["一百万", "100w", "6m", "1.000.000"]) {
      await spend.locator("input").fill(typed);
      expect(await spend.locator(".error").innerText()).toBe(
        `无法识别“${typed}”。请填写金额，如6000000或600万。`,
      );
    }
    await spend.locator("input").fill("5千元");
    expect(await figure(page)).toBe("资助金额\n1500元");
    await page.locator(".earlier > summary").click();
    await page.locator(".earlier > .add").click();
    await page.locator('.earlier [data-fact="applied"] input').fill("2025-03-02");
    const amount = page.locator('.earlier [data-fact="amount"]');
    await amount.locator("input").fill("6m");
    expect(await amount.locator(".error").innerText()).toContain("如6000000或600万");
    await amount.locator("input").fill("0");
    expect(await amount.locator(".error").innerText()).toBe("金额：“0”超出范围；应为：大于零。");
  });

  test("a whole number is written in digits", async () => {
    const page = await open("heads/en/index.html");
    await page.locator(`${field("staff")} input`).fill("12 people");
    expect(await page.locator(`${field("staff")} .error`).innerText()).toBe(
      "“12 people” cannot be read as a whole number. Write digits alone, such as 12.",
    );
    await page.locator(`${field("staff")} input`).fill("１２");
    expect(await figure(page)).toBe("Award\nCNY 1,200");
  });

  test("the button leads to what is missing, then to the result", async () => {
    const page = await open("longgang/zh/article-3.html");
    const button = page.getByRole("button", { name: "查看测算结果" });
    await button.click();
    expect(await isFocused(page, "corpusContract")).toBe(true);
    expect(await page.locator(`${field("corpusContract")} .error`).innerText()).toBe(
      "请填写此项。",
    );
    await page.keyboard.type("100万");
    await page.keyboard.press("Enter");
    expect(await isFocused(page, "onTradingPlatform")).toBe(true);
    await page.keyboard.press("Space");
    await button.click();
    await page.keyboard.press("ArrowRight");
    await button.click();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("figure");
    expect(await figure(page)).toContain("20万元");
  });

  test("no page complained", () => {
    expect(reader.complaints).toEqual([]);
  });
});

const isFocused = (page: Page, fact: string): Promise<boolean> =>
  page.evaluate((name) => document.activeElement?.closest(`[data-fact="${name}"]`) !== null, fact);
