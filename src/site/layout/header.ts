import { languageTags } from "../../emit/docs/language-tag.ts";
import { vocabulary } from "../../prose/prose.ts";
import { hrefTo, siteWide } from "../address.ts";
import { attribute, htmlText, lines } from "../html.ts";
import { siteWords } from "../words/words.ts";
import type { Alternate, Layout, PageLink } from "./document.ts";

/** The site's name, what leads to all of it, and the page's other languages. */
export function header({ path, language, alternates, sideBySide, navigation }: Layout): string {
  const words = siteWords[language].page;
  const others = alternates.filter((one) => one.path !== path);
  return `<header class="site">
<a class="name" href="${hrefTo(path, siteWide("index", language))}">${words.siteName}</a>
<nav aria-label="${words.siteNavigation}">
${lines(
  ...navigation.map((link) => plainLink(path, link)),
  sideBySide === undefined || sideBySide === path
    ? ""
    : `<a class="both" href="${htmlText(hrefTo(path, sideBySide))}">${words.sideBySide}</a>`,
  ...others.map((one) => languageLink(path, one)),
)}
</nav>
</header>`;
}

/** The way down to the page from the first page of the site. */
export function breadcrumb({ path, language, trail }: Layout): string {
  const words = siteWords[language].page;
  const home = { path: siteWide("index", language), text: words.siteName };
  if (path === home.path) return "";
  const items = [home, ...trail].map((link) => `<li>${plainLink(path, link)}</li>`);
  return `<nav class="trail" aria-label="${words.breadcrumb}">
<ol>
${items.join("\n")}
</ol>
</nav>`;
}

export function plainLink(from: string, { path, text, language }: PageLink): string {
  const tag = language && languageTags[language];
  const of = attribute("lang", tag) + attribute("hreflang", tag);
  return `<a href="${htmlText(hrefTo(from, path))}"${of}>${htmlText(text)}</a>`;
}

/** The script lets it lead to the place where the reader is. */
function languageLink(from: string, { path, language }: Alternate): string {
  const tag = languageTags[language];
  const name = vocabulary[language].languageName;
  return `<a class="language" href="${htmlText(hrefTo(from, path))}" lang="${tag}" hreflang="${tag}">${name}</a>`;
}
