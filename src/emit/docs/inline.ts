import type { Language } from "../../model/text.ts";
import type { Figure, Phrase, Reference } from "../../prose/phrase.ts";
import { fold } from "../../prose/phrase.ts";
import type { Tongue } from "./language-tag.ts";
import { languageTags } from "./language-tag.ts";
import type { Links } from "./links.ts";
import { placeElsewhere } from "./links.ts";
import { markdownText } from "./markdown-text.ts";

/** Where a sentence stands, which decides what is worth a link. */
export interface Standing {
  readonly slug: string;
  readonly language: Language;
  readonly links: Links;
  /** How a figure is written here, before what Markdown takes for markup is escaped. */
  readonly write: Written;
}

export type Written = (figure: Figure) => string;

/** As the sentence has it: what is searched for in a file is found there. */
export const asWritten: Written = ({ text }) => text;

/** A phrase as Markdown within a line, with links to other pages. */
export const inline = (phrase: Phrase, standing: Standing): string =>
  fold<Inline>(phrase, {
    words: (text) => plain(markdownText(text)),
    figure: (figure) => plain(markdownText(standing.write(figure))),
    link: (to, inner) => linked(urlOf(to, standing), inner),
    sequence: joined,
  }).markdown;

/** A phrase as Markdown without links, for headings and for what is itself a link. */
export const unlinked = (phrase: Phrase): string =>
  fold<string>(phrase, {
    words: markdownText,
    figure: ({ text }) => markdownText(text),
    link: (_, inner) => inner,
    sequence: (parts) => parts.join(""),
  });

/** Words in another language than the page's, so that browsers read them and break lines rightly. */
export const inLanguage = (language: Tongue, markdown: string, standing: Standing): string =>
  language === standing.language
    ? markdown
    : `<span lang="${languageTags[language]}">${markdown}</span>`;

/** With and without its links: a link cannot hold another. */
interface Inline {
  readonly markdown: string;
  readonly bare: string;
}

const plain = (markdown: string): Inline => ({ markdown, bare: markdown });

const joined = (parts: readonly Inline[]): Inline => ({
  markdown: parts.map(({ markdown }) => markdown).join(""),
  bare: parts.map(({ bare }) => bare).join(""),
});

const linked = (url: string | undefined, { markdown, bare }: Inline): Inline =>
  url === undefined ? { markdown, bare } : { markdown: `[${bare}](${url})`, bare };

function urlOf(to: Reference, { slug, links }: Standing): string | undefined {
  const place = placeElsewhere(to, slug, links);
  if (place === undefined) return undefined;
  const anchor = place.id === undefined ? "" : `#${place.id}`;
  return `${place.slug}.md${anchor}`;
}
