import type { Reference } from "../../prose/phrase.ts";
import type { Page } from "./page.ts";
import { everySection } from "./page.ts";

/** Where a link leads, since something is explained there: a page, and a heading on it unless it is the page as a whole. */
export interface Destination {
  readonly slug: string;
  readonly id: string | undefined;
}

export type Links = (to: Reference) => Destination | undefined;

/** What the pages explain. What is explained in several places of a page is linked to its top. */
export function linksTo(pages: readonly Page[]): Links {
  const places = new Map<string, Destination>();
  for (const [to, place] of pages.flatMap(explained)) {
    const key = keyOf(to);
    const before = places.get(key);
    if (before === undefined) places.set(key, place);
    else if (before.slug === place.slug) places.set(key, { slug: place.slug, id: undefined });
  }
  return (to) => places.get(keyOf(to));
}

/**
 * Where a link on the page of this slug leads. Articles and grants lead to their pages; everything else
 * that a sentence speaks of is on the same page, or on one of these.
 */
export function placeElsewhere(to: Reference, slug: string, links: Links): Destination | undefined {
  if (to.kind !== "article" && to.kind !== "grant") return undefined;
  const place = links(to);
  return place?.slug === slug ? undefined : place;
}

type Explained = readonly [to: Reference, place: Destination];

const explained = ({ slug, explains, sections }: Page): readonly Explained[] => [
  ...explains.map((to): Explained => [to, { slug, id: undefined }]),
  ...everySection(sections).flatMap((section) =>
    section.explains.map((to): Explained => [to, { slug, id: section.id }]),
  ),
];

const keyOf = ({ kind, name }: Reference): string => `${kind} ${name}`;
