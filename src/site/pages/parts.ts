import { htmlText, lines } from "../html.ts";
import type { Language } from "../../model/text.ts";
import { siteWords } from "../words/words.ts";

/** A heading of the page, as HTML, and the id of its section. */
export interface Part {
  readonly id: string;
  readonly heading: string;
}

/** Links to the parts of a page; a short page is seen at once. */
export function partsOf(parts: readonly Part[], language: Language): string {
  const { onThisPage } = siteWords[language].page;
  if (parts.length < fewParts) return "";
  return lines(
    `<nav class="parts" aria-labelledby="on-this-page">`,
    `<p id="on-this-page">${htmlText(onThisPage)}</p>`,
    "<ul>",
    ...parts.map(({ id, heading }) => `<li><a href="#${id}">${heading}</a></li>`),
    "</ul>",
    "</nav>",
  );
}

const fewParts = 5;
