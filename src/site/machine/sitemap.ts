import { languageTags } from "../../emit/docs/language-tag.ts";
import type { Language } from "../../model/text.ts";
import type { Address } from "../address.ts";
import type { XmlElement } from "./xml.ts";
import { element, xmlDocument } from "./xml.ts";

/** One page in each of its languages. */
export type Twins = readonly { readonly language: Language; readonly path: Address }[];

/**
 * The addresses of all pages for search engines, each with its twins in other languages. The protocol
 * knows absolute addresses only, so that there is no sitemap where nobody has said where the site is.
 */
export const sitemap = (pages: readonly Twins[], base: string): string =>
  xmlDocument(
    element(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      },
      ...pages.flatMap((twins) => twins.map(({ path }) => entry(path, twins, base))),
    ),
  );

const entry = (path: Address, twins: Twins, base: string): XmlElement =>
  element(
    "url",
    {},
    element("loc", {}, absolute(path, base)),
    ...twins.map((twin) =>
      element("xhtml:link", {
        rel: "alternate",
        hreflang: languageTags[twin.language],
        href: absolute(twin.path, base),
      }),
    ),
  );

/** `base` ends in a slash. */
export const absolute = (path: Address, base: string): string =>
  new URL(path.split("/").map(encodeURIComponent).join("/"), base).href;
