import { languageTags } from "../../emit/docs/language-tag.ts";
import type { Block, ListItem, Passage, TermRow } from "../../emit/docs/page.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { text, words } from "../../prose/phrase.ts";
import type { Standing } from "./inline.ts";
import { inline, unlinked } from "./inline.ts";
import { cell, table } from "./table.ts";
import { widthOf } from "./width.ts";

/** A block of a page as HTML. */
export function block(told: Block, standing: Standing): string {
  switch (told.kind) {
    case "paragraph":
      return `<p>${inline(told.text, standing)}</p>`;
    case "note":
      return `<p class="note">${cell(told.lines, standing)}</p>`;
    case "key line":
      return `<p class="${isLong(told.text) ? "long key" : "key"}">${inline(told.text, standing)}</p>`;
    case "list":
      return list(told.items, standing);
    case "table":
      return table(told, standing);
    case "terms":
      return terms(told.rows, standing);
    case "passage":
      return passage(told, standing);
  }
}

/** In half-width characters: what is longer is no figure to be seen at once. */
const isLong = (told: Phrase): boolean => widthOf(text(told)) > 120;

const list = (items: readonly ListItem[], standing: Standing): string =>
  `<ul>
${items.map((item) => listItem(item, standing)).join("\n")}
</ul>`;

const listItem = ({ text: told, items }: ListItem, standing: Standing): string =>
  items.length === 0
    ? `<li>${inline(told, standing)}</li>`
    : `<li>${inline(told, standing)}\n${list(items, standing)}\n</li>`;

const terms = (rows: readonly TermRow[], standing: Standing): string =>
  `<dl class="terms">
${rows.map((row) => termRow(row, standing)).join("\n")}
</dl>`;

const termRow = ({ term, description }: TermRow, standing: Standing): string =>
  `<div><dt>${inline(term, standing)}</dt><dd>${cell(description, standing)}</dd></div>`;

function passage({ language, text: quoted }: Passage, standing: Standing): string {
  const tag = language === standing.language ? "" : ` lang="${languageTags[language]}"`;
  return `<blockquote${tag}><p>${unlinked(words(quoted))}</p></blockquote>`;
}
