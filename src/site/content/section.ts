import type { Section } from "../../emit/docs/page.ts";
import { lines } from "../html.ts";
import { block } from "./block.ts";
import type { Standing } from "./inline.ts";
import { unlinked } from "./inline.ts";

/** What surrounds the text of sections: links to their twins, and what else is shown in them. */
export interface SectionFrame {
  readonly standing: Standing;
  /** HTML beside the heading: a link to the same section in another language. */
  readonly beside: (section: Section) => string;
  /** HTML below the blocks. */
  readonly below: (section: Section) => string;
}

/** A section with those within it. Headings have six levels; what is nested deeper stays at the last. */
export function section(told: Section, level: number, frame: SectionFrame): string {
  return lines(
    `<section id="${told.id}">`,
    heading(unlinked(told.heading), level, frame.beside(told)),
    ...told.blocks.map((one) => block(one, frame.standing)),
    frame.below(told),
    ...told.sections.map((one) => section(one, level + 1, frame)),
    "</section>",
  );
}

/** A heading with what stands beside it. */
export function heading(html: string, level: number, beside: string): string {
  const name = `h${Math.min(level, 6)}`;
  const told = `<${name}>${html}</${name}>`;
  return beside === "" ? told : `<div class="heading">${told}${beside}</div>`;
}
