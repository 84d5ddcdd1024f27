import { afterAll, afterEach, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { faultsOf } from "./axe.ts";
import { everyKind, onPaper, siteOfAllKinds } from "./kinds.ts";
import { desk, phone, readerIn } from "./reader.ts";

/* Every kind of page for whoever cannot see it well, or not at all: by the rules that axe knows. */

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

const appearances = [
  { viewport: phone, colorScheme: "light" },
  { viewport: phone, colorScheme: "dark" },
  { viewport: desk, colorScheme: "dark" },
  { viewport: desk, colorScheme: "light" },
] as const;

describe.skipIf(browser === undefined)("in Chromium", () => {
  test.each(everyKind(site))(
    "axe finds nothing on %s: on a phone and a desk, light and dark",
    async (path) => {
      const page = await open(site.url(path), { bypassCSP: true });
      for (const appearance of appearances) {
        await page.setViewportSize(appearance.viewport);
        await page.emulateMedia({ colorScheme: appearance.colorScheme });
        expect([appearance, await faultsOf(page)]).toEqual([appearance, []]);
      }
    },
    60_000,
  );

  test.each(onPaper)("axe finds nothing on %s", async (path) => {
    const page = await open(site.url(path), { bypassCSP: true, viewport: desk });
    await page.emulateMedia({ media: "print" });
    expect(await faultsOf(page)).toEqual([]);
  });

  test("axe finds nothing on an answer, and on mistakes in a form", async () => {
    const page = await open(site.url("measures/en/article-2.html"), { bypassCSP: true });
    const spend = page.locator('.grant:not([hidden]) [data-fact="computeSpend"] input');
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const typed of ["600万", "a lot"]) {
        await spend.fill(typed);
        expect([colorScheme, typed, await faultsOf(page)]).toEqual([colorScheme, typed, []]);
      }
    }
  });

  test("nothing moves, for readers whom it would disturb and for the others", async () => {
    for (const path of ["index.html", "measures/en/article-2.html"]) {
      for (const reducedMotion of ["reduce", "no-preference"] as const) {
        const page = await open(site.url(path), { reducedMotion });
        const moving = await page.evaluate(
          () =>
            [...document.querySelectorAll("*")].filter((element) => {
              const { animationName, transitionDuration, scrollBehavior } =
                getComputedStyle(element);
              const isStill = animationName === "none" && /^0s(, 0s)*$/.test(transitionDuration);
              return !isStill || scrollBehavior !== "auto";
            }).length,
        );
        expect([path, reducedMotion, moving]).toEqual([path, reducedMotion, 0]);
      }
    }
  });

  test("no page complained", () => {
    expect(complaints).toEqual([]);
  });
});
