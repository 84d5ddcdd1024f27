import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Inputs } from "../../src/calculator/inputs.ts";
import { answer } from "../../src/calculator/answer.ts";
import { text } from "../../src/prose/phrase.ts";
import { rational } from "../../src/exact/rational.ts";
import { articleSlug } from "../../src/emit/docs/article.ts";
import { calculatorOf, policyAt } from "../support/calculators.ts";
import { launchChromium } from "../support/chromium.ts";
import { filledForms } from "../support/random-inputs.ts";
import { siteFolder } from "../support/site-folder.ts";
import { readerIn } from "./reader.ts";

/* The calculator in Chromium, from a folder, as its readers use it. */

const longgang = policyAt("policies/longgang-ai-2025.policy");
const loans = policyAt("policies/world/01-us-ppp-2020.policy");
const bikes = policyAt("policies/world/13-fr-bike-aids.policy");
const research = policyAt("policies/ca-rd-credit.policy");

const browser = await launchChromium();
const site = await siteFolder([
  { name: "longgang", policy: longgang },
  { name: "loans", policy: loans },
  { name: "bikes", policy: bikes },
  { name: "research", policy: research },
]);
afterEach(async () => {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
});
afterAll(async () => {
  await browser?.close();
  site.remove();
});

const reader = readerIn(browser);
const { complaints } = reader;

/** A page of the site on a phone; what follows # in its path is no part of the name of its file. */
function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const [file = "", fragment = ""] = path.split("#");
  return reader.open(`${site.url(file)}${fragment === "" ? "" : `#${fragment}`}`, options);
}

/** Every form of the test of the calculator without a browser in the deep run, else a sample. */
const forEach = process.env["EDICT_DEEP"] === undefined ? 20 : 200;

const figure = (page: Page): Promise<string> => page.locator(".answer > .figure").innerText();
const field = (fact: string): string => `.grant:not([hidden]) [data-fact="${fact}"]`;

describe.skipIf(browser === undefined)("in Chromium", () => {
  const grants = [
    { name: "longgang", policy: longgang },
    { name: "loans", policy: loans },
    { name: "bikes", policy: bikes },
  ].flatMap(({ name, policy }) =>
    policy.grants.map(({ name: grant, article }) => ({
      grant,
      policy,
      path: `${name}/en/${article === undefined ? "index" : articleSlug(article)}.html`,
    })),
  );

  test.each(grants)(
    "$path says of $grant what the evaluator says",
    async ({ grant, policy, path }) => {
      const calculator = await calculatorOf(policy, "en");
      const plan = calculator.plans.find((one) => one.grant === grant);
      const forms = plan === undefined ? [] : filledForms(plan, policy, forEach, grant.length);
      const page = await open(path);
      const said = await page.evaluate(
        fillAll,
        forms.map(({ inputs }) => inputs),
      );
      const { money } = calculator.prose;
      const expected = forms.map(({ inputs }) => {
        const answered = answer(inputs, calculator);
        if (answered.kind !== "answered") return { amount: undefined, steps: [] };
        const { result, claim } = answered;
        const amount = result.outcome === "undecided" ? result.atMost : result.award;
        return {
          amount: result.outcome === "refused" ? "No award" : text(money(rational(amount))),
          steps: calculator.prose.explanation(result, claim).map(text),
        };
      });
      expect(said).toEqual(expected);
    },
  );

  test("a keyboard is enough, and every step is told", async () => {
    const page = await open("longgang/en/article-3.html");
    await page.locator(`${field("applied")} input`).focus();
    await page.keyboard.press("Tab");
    while (!(await isFocused(page, "corpusContract"))) await page.keyboard.press("Tab");
    await page.keyboard.type("4 million");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await page.locator(`${field("applied")} input`).fill("2025-03-03");
    expect(await figure(page)).toContain("CNY 800,000");
    await page.locator(".earlier > summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator(".earlier .row").count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe(
      "grant",
    );
  });

  test("an earlier award uses up the ceiling, as 万元 and in Chinese", async () => {
    const page = await open("longgang/zh/article-2.html");
    await page.locator(`${field("applied")} input`).fill("2025-09-01");
    await page.locator(`${field("computeSpend")} input`).fill("１０００万元");
    expect(await figure(page)).toContain("300万元");
    await page.locator(".earlier > summary").click();
    await page.locator(".earlier > .add").click();
    await page.locator('.earlier [data-fact="applied"] input').fill("2025-03-03");
    await page.locator('.earlier [data-fact="amount"] input').fill("450万");
    expect(await figure(page)).toContain("150万元");
    const reasons = await page.locator(".reasons").innerText();
    expect(reasons).toContain("单家企业每年600万元的上限中，此前已使用450万元");
    expect(reasons).toContain("（第二条）");
    expect(reasons).toContain("以下上限尚未确定，未予适用：本措施年度资金总额。");
    await page.locator(".earlier [data-same=matter]").check();
    expect(await figure(page)).toContain("不予资助");
    await page.locator(".earlier .remove").click();
    expect(await figure(page)).toContain("300万元");
  });

  test("what others have of a ceiling for all is not known", async () => {
    const page = await open("longgang/zh/article-10.html");
    await page.locator(`${field("applied")} input`).fill("2025-05-01");
    await page.locator(`${field("actualInvestment")} input`).fill("1000万");
    await page.locator(`${field("governmentInvested")} [value=no]`).check();
    const row = page.locator(".reasons tr", { hasText: "每年最多资助20项（按" });
    expect(await row.locator("td").allInnerTexts()).toEqual([
      "每年最多资助20项（按行业引领性和示范性评分排序）",
      "其他申报单位获得的资助也一并计入，此处无法得知。",
    ]);
    const project = page.locator(".reasons tr", { hasText: "每个项目最多资助1次" });
    expect(await project.locator("td").allInnerTexts()).toEqual([
      "每个项目最多资助1次",
      "0次",
      "0次",
    ]);
  });

  test("where nothing is in force the page says when it is, and no more", async () => {
    const page = await open("longgang/en/article-2.html");
    await page.locator(`${field("computeSpend")} input`).fill("600万");
    for (const day of ["2028-01-10", "2024-12-31"]) {
      await page.locator(`${field("applied")} input`).fill(day);
      expect(await figure(page)).toBe("No award\nIn force from 10 January 2025 to 9 January 2028.");
      expect(await page.locator(".reasons table").count()).toBe(0);
      expect(await page.locator(".reasons").innerText()).not.toContain("not applied");
    }
    await page.locator(`${field("applied")} input`).fill("2028-01-09");
    expect(await figure(page)).toBe("Award\nCNY 1,800,000");
    const twin = await open(
      "longgang/zh/article-2.html#calculator?grant=article2&applied=2028-01-10&computeSpend=1",
    );
    expect(await figure(twin)).toBe("不予资助\n施行期间：自2025年1月10日起至2028年1月9日止。");
  });

  test("without a decision there is a ceiling, and who decides", async () => {
    const page = await open("longgang/en/article-5.html");
    await page.locator(`${field("applied")} input`).fill("2025-03-03");
    await page.locator(`${field("modelListed")} [value=yes]`).check();
    expect(await figure(page)).toContain("CNY 500,000");
    expect(await figure(page)).toContain("At most");
    expect(await page.locator(".who").isVisible()).toBe(true);
    await page.locator(`${field("decided")} input`).fill("300000");
    expect(await figure(page)).toContain("CNY 300,000");
    expect(await page.locator(".who").isVisible()).toBe(false);
  });

  test("what an authority will find is assumed to be the best, and said", async () => {
    const page = await open("longgang/en/article-4.html");
    await page.locator(`${field("applied")} input`).fill("2025-03-03");
    await page.locator(`${field("releaseCost")} input`).fill("1,000,000");
    await page.locator(`${field("onPublicPlatform")} [value=yes]`).check();
    expect(await figure(page)).toContain("CNY 200,000");
    expect(await page.locator(".reasons").innerText()).toContain(
      "Assumed, since it is not known yet",
    );
    await page.locator(`${field("releaseApproved")} [value=no]`).check();
    expect(await figure(page)).toContain("No award");
  });

  test("a link shares the calculation, in both languages", async () => {
    const first = await open("longgang/en/article-7.html");
    await first.getByRole("radio", { name: "Initially-launched products" }).check();
    await first.locator(`${field("applied")} input`).fill("2025-03-03");
    for (const amount of await first.locator(".grant:not([hidden]) > .field input.amount").all()) {
      await amount.fill("2_000_000");
    }
    for (const choice of await first.locator(".grant:not([hidden]) > fieldset").all()) {
      await choice.locator("input").first().check();
    }
    await first.locator(".grant:not([hidden]) summary").click();
    await first.locator(".grant:not([hidden]) .earlier > .add").click();
    await first.locator('.grant:not([hidden]) .earlier [data-fact="amount"] input').fill("10");
    await first.locator('.grant:not([hidden]) .earlier input[type="date"]').fill("2025-02-02");
    const said = await first.locator(".answer").innerText();
    const address = first.url();
    const second = await open("longgang/en/article-7.html");
    await second.goto(address);
    await second.reload();
    expect(await second.locator(".answer").innerText()).toBe(said);
    const twin = await first.locator("header a[hreflang]").first().getAttribute("href");
    expect(twin).toContain("#calculator?grant=");
    await second.goto(address.replace("/en/", "/zh/"));
    expect(await second.locator(".figure strong").count()).toBe(1);
  });

  test("a link that says nonsense leaves an empty form", async () => {
    const page = await open(
      "longgang/en/article-2.html#calculator?grant=nothing&computeSpend=5&__proto__=1&9.9.9=1",
    );
    expect(await page.locator(`${field("computeSpend")} input`).inputValue()).toBe("");
    const harmful = "#calculator?grant=article2&computeSpend=%3Cimg%20src%3Dx%3E&1.grant=x";
    await page.goto(site.url("longgang/en/article-2.html") + harmful);
    await page.reload();
    expect(await page.locator(`${field("computeSpend")} .error`).innerText()).toContain(
      "<img src=x>",
    );
    expect(await page.locator(".error img").count()).toBe(0);
  });

  test("several claims come to what one would, where an amount is worked out on totals", async () => {
    const page = await open("research/en/index.html");
    await page.locator(`${field("taxYearStart")} input`).fill("2023-01-01");
    await page.locator(`${field("taxableCapital")} input`).fill("0");
    await page.locator(`.grant > [data-fact="qualifiedSpend"] input`).fill("2 million");
    expect(await figure(page)).toContain("CAD 700,000");
    await page.locator(".earlier > summary").click();
    await page.locator(".earlier > .add").click();
    await page.locator('.earlier [data-fact="qualifiedSpend"] input').fill("2 million");
    expect(await figure(page)).toContain("Earlier award 1 cannot be used");
    await page.locator('.earlier [data-fact="taxYearStart"] input').fill("2023-01-01");
    expect(await figure(page)).toContain("CAD 500,000");
    await page.locator(".earlier [data-same=taxYear]").uncheck();
    expect(await figure(page)).toContain("CAD 700,000");
  });

  test("without scripts the page says what would stand there", async () => {
    const page = await open("longgang/zh/article-2.html", { javaScriptEnabled: false });
    expect(await page.locator("form.calculator").isVisible()).toBe(false);
    expect(await page.locator(".without-script").innerText()).toContain("计算方法见本页说明");
    expect(await page.locator("figure.curve svg").isVisible()).toBe(true);
  });

  test("on paper stands what was filled in and comes of it, or nothing", async () => {
    const page = await open("longgang/zh/article-2.html");
    await page.emulateMedia({ media: "print" });
    const section = page.locator("#calculator");
    expect(await section.isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.locator(`${field("applied")} input`).fill("2025-09-01");
    await page.locator(`${field("computeSpend")} input`).fill("1000万");
    await page.emulateMedia({ media: "print" });
    expect(await section.getByRole("heading", { name: "资助测算" }).isVisible()).toBe(true);
    expect(await page.locator(`${field("computeSpend")} input`).isVisible()).toBe(true);
    expect(await section.locator(".steps > li").first().isVisible()).toBe(true);
    expect(await section.locator(".answer > .hint").isVisible()).toBe(true);
    const apart = ".earlier, button, .field .hint, .calculator > .hint, .without-script";
    for (const one of await section.locator(apart).all()) expect(await one.isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await section.locator(".earlier > summary").click();
    await section.locator(".earlier > .add").click();
    await section.locator('.earlier [data-fact="applied"] input').fill("2025-03-03");
    await section.locator('.earlier [data-fact="amount"] input').fill("450万");
    await section.locator(".earlier > summary").click();
    await page.emulateMedia({ media: "print" });
    expect(await section.locator('.earlier [data-fact="amount"] input').isVisible()).toBe(true);
  });

  test("on paper a curve is a curve, with its table where its reader has opened it", async () => {
    const page = await open("longgang/zh/article-2.html");
    await page.emulateMedia({ media: "print" });
    const [label, table] = [page.locator(".curve summary"), page.locator(".curve table")];
    expect([await label.isVisible(), await table.isVisible()]).toEqual([false, false]);
    await page.emulateMedia({ media: "screen" });
    await label.click();
    await page.emulateMedia({ media: "print" });
    expect([await label.isVisible(), await table.isVisible()]).toEqual([false, true]);
  });

  test("nothing overflows a narrow page, in the dark", async () => {
    for (const path of ["longgang/en/article-12.html", "longgang/zh/article-2.html"]) {
      const page = await open(path, {
        viewport: { width: 320, height: 640 },
        colorScheme: "dark",
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    }
  });

  test("no page complained", () => {
    expect(complaints).toEqual([]);
  });
});

const isFocused = (page: Page, fact: string): Promise<boolean> =>
  page.evaluate((name) => document.activeElement?.closest(`[data-fact="${name}"]`) !== null, fact);

/** Fills in one form after the other and reads what the page says; it runs in the page. */
function fillAll(
  all: readonly Inputs[],
): readonly { readonly amount: string | undefined; readonly steps: readonly string[] }[] {
  const form = document.querySelector("form.calculator");
  const put = (question: Element | null, value: string): void => {
    for (const control of question?.querySelectorAll<HTMLInputElement>("input, select") ?? []) {
      if (control.type === "radio") control.checked = control.value === value;
      else control.value = value;
    }
  };
  const plain = (node: Element): string => (node.textContent ?? "").replaceAll("\u00a0", " ");
  return all.map((inputs) => {
    for (const choice of form?.querySelectorAll<HTMLInputElement>("[name=grant]") ?? []) {
      choice.checked = choice.value === inputs.grant;
    }
    const part = form?.querySelector(`[data-grant="${inputs.grant}"]`);
    for (const [fact, value] of Object.entries(inputs.typed)) {
      put(part?.querySelector(`:scope > [data-fact="${fact}"]`) ?? null, value);
    }
    put(part?.querySelector(':scope > [data-fact="decided"]') ?? null, inputs.decided);
    for (const [list, rows] of Object.entries(inputs.rows)) {
      const owner = part?.querySelector(`[data-list="${list}"]`);
      owner?.querySelectorAll(".rows > .row").forEach((row) => row.remove());
      for (const row of rows) {
        owner?.querySelector<HTMLElement>(":scope > .add")?.click();
        const last = [...(owner?.querySelectorAll(".rows > .row") ?? [])].at(-1);
        for (const [column, value] of Object.entries(row)) {
          put(last?.querySelector(`[data-fact="${column}"]`) ?? null, value);
        }
      }
    }
    form?.dispatchEvent(new Event("input", { bubbles: true }));
    const strong = form?.querySelector(".figure strong");
    const steps = [...(form?.querySelectorAll(".steps > li") ?? [])];
    return {
      amount: strong ? plain(strong) : undefined,
      steps: steps.map((step) => plain(step).replace(/ \(article [^)]*\)$/, "")),
    };
  });
}
