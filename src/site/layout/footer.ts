import { hrefTo } from "../address.ts";
import { htmlText, lines } from "../html.ts";
import { siteWords } from "../words/words.ts";
import type { Layout, PageLink } from "./document.ts";

/** To the pages before and after, and what these pages are. */
export function footer(layout: Layout): string {
  const { page: words } = siteWords[layout.language];
  return lines(
    turns(layout),
    `<footer class="site">`,
    `<p>${htmlText(words.footer)}</p>`,
    "</footer>",
  );
}

function turns({ path, language, previous, next }: Layout): string {
  const { page: words } = siteWords[language];
  if (previous === undefined && next === undefined) return "";
  return lines(
    `<nav class="turns" aria-label="${words.neighbours}">`,
    previous === undefined ? "" : turn(path, "prev", words.previousArticle, previous),
    next === undefined ? "" : turn(path, "next", words.nextArticle, next),
    "</nav>",
  );
}

const turn = (from: string, rel: "prev" | "next", label: string, to: PageLink): string =>
  `<a rel="${rel}" href="${htmlText(hrefTo(from, to.path))}"><span class="label">${label}</span>
<span class="title">${htmlText(to.text)}</span></a>`;
