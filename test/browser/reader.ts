import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Somebody who opens pages, and to whom everything that goes wrong on them is told. */
export interface Reader {
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Errors of pages and what their console says is one; the test ends by expecting none. */
  readonly complaints: readonly string[];
}

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 900 };

/** On a phone, unless the options say otherwise. */
export function readerIn(browser: Browser | undefined): Reader {
  const complaints: string[] = [];
  return {
    complaints,
    open: async (address, options = {}) => {
      if (browser === undefined) throw new Error("There is no browser.");
      const context = await browser.newContext({ viewport: phone, ...options });
      const page = await context.newPage();
      page.on("pageerror", (error) => complaints.push(`${address}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${address}: ${message.text()}`);
      });
      await page.goto(address);
      return page;
    },
  };
}
