import type { Language } from "../model/text.ts";
import { languageTags } from "../emit/docs/language-tag.ts";
import { htmlText } from "./html.ts";

/** What stands around the content of a page. */
export interface Layout {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** From the page's folder to that of the style sheet: "../../". */
  readonly toRoot: string;
  /** The same page in every language, its own included. */
  readonly alternates: readonly Alternate[];
  readonly up: Link | undefined;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export interface Alternate extends Link {
  readonly language: Language;
}

/** `text` is plain text. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A whole document around the HTML of its content. */
export const document = (layout: Layout, content: string): string => `<!doctype html>
<html lang="${languageTags[layout.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(layout.title)}</title>
<meta name="description" content="${htmlText(layout.description)}">
${layout.alternates.map(alternateLink).join("\n")}
<link rel="stylesheet" href="${layout.toRoot}style.css">
</head>
<body>
${header(layout)}<main>
${content.trim()}
</main>
${footer(layout)}</body>
</html>
`;

const alternateLink = ({ language, href }: Alternate): string =>
  `<link rel="alternate" hreflang="${languageTags[language]}" href="${htmlText(href)}">`;

function header({ up, language, alternates }: Layout): string {
  const others = alternates.filter((one) => one.language !== language);
  const links = [...(up === undefined ? [] : [upLink(up)]), ...others.map(languageLink)];
  return links.length === 0 ? "" : `<header>\n${links.join("\n")}\n</header>\n`;
}

const upLink = ({ href, text }: Link): string =>
  `<a class="up" href="${htmlText(href)}">${htmlText(text)}</a>`;

const languageLink = ({ href, text, language }: Alternate): string =>
  `<a class="language" href="${htmlText(href)}" lang="${languageTags[language]}" hreflang="${languageTags[language]}">${htmlText(text)}</a>`;

function footer({ previous, next }: Layout): string {
  const links = [
    ...(previous === undefined ? [] : [turnLink("prev", previous)]),
    ...(next === undefined ? [] : [turnLink("next", next)]),
  ];
  return links.length === 0 ? "" : `<footer><nav>\n${links.join("\n")}\n</nav></footer>\n`;
}

const turnLink = (rel: "prev" | "next", { href, text }: Link): string =>
  `<a rel="${rel}" href="${htmlText(href)}">${htmlText(text)}</a>`;
