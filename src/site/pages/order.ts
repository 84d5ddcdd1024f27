import type { ArticlePart } from "../../emit/docs/article-parts.ts";
import { articleParts } from "../../emit/docs/article-parts.ts";
import type { Section } from "../../emit/docs/page.ts";
import type { AddedSection } from "../addition.ts";
import { htmlText, lines } from "../html.ts";
import type { SectionFrame } from "../content/section.ts";
import { heading, section } from "../content/section.ts";

/** The sections of a page, with what is added at its place among them. */
export function inOrder(
  sections: readonly Section[],
  added: readonly AddedSection[],
  frame: SectionFrame,
): string {
  const first = (one: AddedSection): number =>
    sections.findIndex(({ id }) => rank(id) > rank(one.id));
  const at = (place: number): readonly string[] =>
    added.filter((one) => first(one) === place).map((one) => addedSection(one));
  return lines(
    ...sections.flatMap((one, place) => [...at(place), section(one, 2, frame)]),
    ...at(-1),
  );
}

/** Its place in the order of parts; what is not among them stands before them all. */
const rank = (id: string): number => articleParts.findIndex((part: ArticlePart) => part === id);

const addedSection = ({ id, heading: name, html }: AddedSection): string =>
  lines(`<section id="${id}">`, heading(htmlText(name), 2, ""), html, "</section>");
