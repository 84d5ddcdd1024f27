import { languageTags } from "../../emit/docs/language-tag.ts";
import type { Language } from "../../model/text.ts";
import type { Address } from "../address.ts";
import { hrefTo } from "../address.ts";
import { attribute, htmlText, lines } from "../html.ts";
import { siteWords } from "../words/words.ts";
import { footer } from "./footer.ts";
import { breadcrumb, header } from "./header.ts";
import { iconPath } from "./icon.ts";
import { contentSecurityPolicy } from "./security.ts";

/** What stands around the content of a page. */
export interface Layout {
  readonly path: Address;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The pages above this one, the first page of the site left out. */
  readonly trail: readonly PageLink[];
  /** The same page in every language, its own included. */
  readonly alternates: readonly Alternate[];
  /** The view of all its languages together, if there is one. */
  readonly sideBySide: Address | undefined;
  readonly previous: PageLink | undefined;
  readonly next: PageLink | undefined;
  /** Links that stand at the top of every page: search, glossary. */
  readonly navigation: readonly PageLink[];
  /** Elements for the head, as HTML. */
  readonly head: string;
  /** Scripts beside the one that every page has. */
  readonly scripts: readonly Address[];
}

/** `text` is plain text. */
export interface PageLink {
  readonly path: Address;
  readonly text: string;
  /** That of the text, if it is another than that of the page. */
  readonly language?: Language;
}

export interface Alternate {
  readonly language: Language;
  readonly path: Address;
}

/** A whole document around the HTML of its content. */
export function document(layout: Layout, content: string): string {
  const { path, language, title, description } = layout;
  return `<!doctype html>
<html lang="${languageTags[language]}">
<head>
${lines(
  `<meta charset="utf-8">`,
  `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
  `<meta name="viewport" content="width=device-width, initial-scale=1">`,
  `<title>${htmlText(title)}</title>`,
  `<meta name="description" content="${htmlText(description)}">`,
  ...layout.alternates.map((one) => alternateLink(path, one)),
  `<link rel="icon" type="image/svg+xml" href="${hrefTo(path, iconPath)}">`,
  `<link rel="stylesheet" href="${hrefTo(path, "style.css")}">`,
  ...["page.js", ...layout.scripts].map((script) => scriptTag(path, script)),
  layout.head,
)}
</head>
<body>
${lines(
  `<a class="skip" href="#content">${siteWords[language].page.skipToContent}</a>`,
  header(layout),
  breadcrumb(layout),
  `<main id="content">`,
  content.trim(),
  "</main>",
  footer(layout),
)}
</body>
</html>
`;
}

const alternateLink = (from: Address, { language, path }: Alternate): string =>
  `<link rel="alternate" hreflang="${languageTags[language]}"${attribute("href", hrefTo(from, path))}>`;

/** A classic script: browsers load no modules from a folder. */
const scriptTag = (from: Address, script: Address): string =>
  `<script defer src="${htmlText(hrefTo(from, script))}"></script>`;
