import type { Page } from "./page.ts";

/** The articles before and after one; the overview has none, it leads to all of them. */
export interface Neighbours {
  readonly previous: Page | undefined;
  readonly next: Page | undefined;
}

export function neighbours(page: Page, pages: readonly Page[]): Neighbours {
  const articles = pages.filter(({ slug }) => slug !== "index");
  const place = articles.indexOf(page);
  return place < 0
    ? { previous: undefined, next: undefined }
    : { previous: articles[place - 1], next: articles[place + 1] };
}
