import type { ArticlePart } from "../../emit/docs/article-parts.ts";
import { articleParts } from "../../emit/docs/article-parts.ts";
import type { Section } from "../../emit/docs/page.ts";
import type { AddedSection } from "../addition.ts";
import { htmlText, lines } from "../html.ts";
import type { SectionFrame } from "../content/section.ts";
import { heading, section } from "../content/section.ts";
import { unlinked } from "../content/inline.ts";
import type { Part } from "./parts.ts";

/** A part of a page with its heading, both as HTML. */
export interface RenderedPart extends Part {
  readonly html: string;
}

/** The sections of a page, with what is added at its place among them. */
export function inOrder(
  sections: readonly Section[],
  added: readonly AddedSection[],
  frame: SectionFrame,
  besideAdded: (id: string) => string,
): readonly RenderedPart[] {
  const first = (one: AddedSection): number =>
    sections.findIndex(({ id }) => rank(id) > rank(one.id));
  const at = (place: number): readonly RenderedPart[] =>
    added.filter((one) => first(one) === place).map((one) => addedSection(one, besideAdded));
  return [...sections.flatMap((one, place) => [...at(place), ownSection(one, frame)]), ...at(-1)];
}

const ownSection = (told: Section, frame: SectionFrame): RenderedPart => ({
  id: told.id,
  heading: unlinked(told.heading),
  html: section(told, 2, frame),
});

const addedSection = (
  { id, heading: name, html }: AddedSection,
  besideAdded: (id: string) => string,
): RenderedPart => ({
  id,
  heading: htmlText(name),
  html: lines(
    `<section id="${id}">`,
    heading(htmlText(name), 2, besideAdded(id)),
    html,
    "</section>",
  ),
});

/** Its place in the order of parts; what is not among them stands before them all. */
const rank = (id: string): number => articleParts.findIndex((part: ArticlePart) => part === id);
