import type { Phrase } from "../../prose/phrase.ts";
import { asWritten, inLanguage, inline, unlinked } from "./inline.ts";
import type { Standing, Written } from "./inline.ts";
import type { Tongue } from "./language-tag.ts";
import type { Links } from "./links.ts";
import { lineStart, markdownText } from "./markdown-text.ts";
import type { Block, Cell, ListItem, Page, Section } from "./page.ts";

/**
 * A page as Markdown. Beside plain Markdown it has three bits of HTML, and no others: `<a id="…"></a>`
 * at the end of a heading, `<span lang="…">` around words in another language, and `<br>` in cells.
 */
export function markdown(page: Page, links: Links, write: Written = asWritten): string {
  const standing: Standing = { slug: page.slug, language: page.language, links, write };
  const parts = [
    `# ${unlinked(page.title)}`,
    ...page.blocks.map((one) => block(one, standing)),
    ...page.sections.flatMap((one) => sectionParts(one, 2, standing)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Headings have six levels; what is nested deeper stays at the last. */
function sectionParts(told: Section, level: number, standing: Standing): readonly string[] {
  const mark = "#".repeat(Math.min(level, 6));
  return [
    `${mark} ${unlinked(told.heading)} <a id="${told.id}"></a>`,
    ...told.blocks.map((one) => block(one, standing)),
    ...told.sections.flatMap((one) => sectionParts(one, level + 1, standing)),
  ];
}

function block(told: Block, standing: Standing): string {
  switch (told.kind) {
    case "paragraph":
      return line(told.text, standing);
    case "note":
      return told.lines.map((one) => line(one, standing)).join("\n\n");
    case "key line":
      return `**${inline(told.text, standing).trim()}**`;
    case "list":
      return told.items.flatMap((item) => itemLines(item, "", standing)).join("\n");
    case "table":
      return tableLines(told.head.map(markdownText), told.rows, standing);
    case "terms":
      return tableLines(
        ["", ""],
        told.rows.map(({ term, description }) => [[term], description]),
        standing,
      );
    case "passage":
      return `> ${foreign(told.text, told.language, standing)}`;
  }
}

const line = (text: Phrase, standing: Standing): string => lineStart(inline(text, standing));

function itemLines(item: ListItem, indent: string, standing: Standing): readonly string[] {
  const within = item.items.flatMap((one) => itemLines(one, `${indent}  `, standing));
  return [`${indent}- ${line(item.text, standing)}`, ...within];
}

/** A table without a head has an empty one: Markdown knows no other. */
function tableLines(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  standing: Standing,
): string {
  const cells = rows.map((row) => row.map((one) => cell(one, standing)));
  const rule = head.map(() => "---");
  return [head, rule, ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const cell = (lines: Cell, standing: Standing): string =>
  lines.map((one) => inline(one, standing).trim()).join("<br>");

const foreign = (text: string, language: Tongue, standing: Standing): string =>
  inLanguage(language, lineStart(markdownText(text)), standing);
