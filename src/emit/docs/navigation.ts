import type { Language } from "../../model/text.ts";
import { vocabulary } from "../../prose/prose.ts";
import { unlinked } from "./inline.ts";
import { markdownText } from "./markdown-text.ts";
import { neighbours } from "./neighbours.ts";
import type { Page } from "./page.ts";

/** Links around a page for whoever reads the Markdown files themselves. */
export function withNavigation(
  markdown: string,
  page: Page,
  pages: readonly Page[],
  languages: readonly Language[],
): string {
  return [topLinks(page, languages), markdown.trimEnd(), bottomLinks(page, pages)]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** To the overview, and to the same page in the other languages. */
function topLinks({ language, slug }: Page, languages: readonly Language[]): string {
  const { overview } = vocabulary[language];
  const others = languages.filter((one) => one !== language);
  return [
    ...(slug === "index" ? [] : [`[${markdownText(overview)}](index.md)`]),
    ...others.map((one) => `[${vocabulary[one].languageName}](../${one}/${slug}.md)`),
  ].join(" · ");
}

function bottomLinks(page: Page, pages: readonly Page[]): string {
  const { previous, next } = neighbours(page, pages);
  return [
    ...(previous === undefined ? [] : [`← [${unlinked(previous.title)}](${previous.slug}.md)`]),
    ...(next === undefined ? [] : [`[${unlinked(next.title)}](${next.slug}.md) →`]),
  ].join(" · ");
}
