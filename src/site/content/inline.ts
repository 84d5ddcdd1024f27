import type { Links } from "../../emit/docs/links.ts";
import { placeElsewhere } from "../../emit/docs/links.ts";
import type { Language } from "../../model/text.ts";
import type { Figure, Phrase, Reference } from "../../prose/phrase.ts";
import { fold } from "../../prose/phrase.ts";
import type { Address } from "../address.ts";
import { hrefTo } from "../address.ts";
import { attribute, htmlText } from "../html.ts";

/** Where a sentence stands, which decides what is worth a link and what is in a foreign language. */
export interface Standing {
  /** The page that the sentence is on. */
  readonly path: Address;
  readonly slug: string;
  readonly language: Language;
  readonly links: Links;
  /** The page of this slug that a link leads to. */
  readonly pageOf: (slug: string) => Address;
}

/** A phrase as HTML within a line, with links to other pages. */
export const inline = (phrase: Phrase, standing: Standing): string =>
  fold<Inline>(phrase, {
    words: (text) => plain(words(text)),
    figure: (figure) => plain(unbroken(figure)),
    link: (to, inner) => linked(hrefOf(to, standing), inner),
    sequence: joined,
  }).html;

/** A phrase as HTML without links, for headings and for what is itself a link. */
export const unlinked = (phrase: Phrase): string =>
  fold<string>(phrase, {
    words,
    figure: unbroken,
    link: (_, inner) => inner,
    sequence: (parts) => parts.join(""),
  });

/** A drafter's text in one line, without what HTML forbids. */
const words = (text: string): string =>
  htmlText(text.replace(/[ \t\n\v\f\r\u2028\u2029]+/g, " ").replace(controls, "\uFFFD"));

// No reader can see them.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/**
 * No line ends within an amount: on a phone "CNY 1" at the end of one and "million" at the beginning
 * of the next is misread. Browsers find such spaces when a reader searches for plain ones. Chinese has
 * no spaces, and lines may end anywhere, in 600万元 and 2025年3月3日 too, unless the style forbids it.
 */
function unbroken({ value, text }: Figure): string {
  if (hanWithDigits.test(text)) return `<span class="whole">${htmlText(text)}</span>`;
  return htmlText(value.kind === "money" ? text.replaceAll(" ", "\u00a0") : text);
}

const hanWithDigits = /\d.*\p{Script=Han}/u;

/** With and without its links: a link cannot hold another. */
interface Inline {
  readonly html: string;
  readonly bare: string;
}

const plain = (html: string): Inline => ({ html, bare: html });

const joined = (parts: readonly Inline[]): Inline => ({
  html: parts.map(({ html }) => html).join(""),
  bare: parts.map(({ bare }) => bare).join(""),
});

const linked = (href: string | undefined, { html, bare }: Inline): Inline =>
  href === undefined ? { html, bare } : { html: `<a${attribute("href", href)}>${bare}</a>`, bare };

function hrefOf(to: Reference, { path, slug, links, pageOf }: Standing): string | undefined {
  const place = placeElsewhere(to, slug, links);
  return place && hrefTo(path, pageOf(place.slug), place.id);
}
