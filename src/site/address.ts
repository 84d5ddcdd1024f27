import type { Language } from "../model/text.ts";

/**
 * Where a file of the site is, from its root: "longgang-ai-2025/en/article-2.html". Pages link to one
 * another by relative addresses, so that the site works in any folder, and without a server.
 */
export type Address = string;

/** The address of a page that belongs to no policy: "search.html", and "search.zh.html" in Chinese. */
export const siteWide = (slug: string, language: Language): Address =>
  language === "en" ? `${slug}.html` : `${slug}.${language}.html`;

/** The address of a page of a policy: "longgang-ai-2025/zh/index.html". */
export const policyPage = (name: string, language: Language, slug: string): Address =>
  `${name}/${language}/${slug}.html`;

/** The address of a page that shows all languages of a policy side by side. */
export const sideBySidePage = (name: string, slug: string): Address => `${name}/both/${slug}.html`;

/** What a link on the page `from` has to say to lead to `to`, and there to the place with this id. */
export function hrefTo(from: Address, to: Address, id?: string): string {
  const anchor = id === undefined ? "" : `#${id}`;
  return `${relative(from, to)}${anchor}`;
}

function relative(from: Address, to: Address): string {
  const [here, there] = [from.split("/"), to.split("/")];
  const common = here.findIndex(
    (part, place) => part !== there[place] || place === here.length - 1,
  );
  const up = "../".repeat(here.length - 1 - common);
  return up + there.slice(common).map(encodeURIComponent).join("/");
}
