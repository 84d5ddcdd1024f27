import type { Cap } from "../../model/cap.ts";
import type { Language } from "../../model/text.ts";
import type { Phrase, Reference } from "../../prose/phrase.ts";
import type { Tongue } from "./language-tag.ts";
import { tongueOf } from "./language-tag.ts";

/**
 * One page of a policy in one language, before it is Markdown or HTML. Both languages of a page have
 * the same slug, and the same sections with the same ids.
 */
export interface Page {
  readonly language: Language;
  /** The file's name without its ending: "index", "article-2". */
  readonly slug: string;
  readonly title: Phrase;
  /** One sentence or less, for search engines. */
  readonly description: Phrase;
  /** What a link to one of these leads to. */
  readonly explains: readonly Reference[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A heading and what stands under it. */
export interface Section {
  /** Unique on its page: "caps", "grant-2-caps". */
  readonly id: string;
  readonly heading: Phrase;
  /** What a link to one of these leads to. */
  readonly explains: readonly Reference[];
  /** The ceilings that it tells in full. */
  readonly caps: readonly Cap[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

export type Block = Paragraph | Note | KeyLine | List | Table | Terms | Passage;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Phrase;
  /** Whether it leads to another part of the page, and says nothing of the policy. */
  readonly isSignpost: boolean;
}

/** What a reader must know before all else, one phrase a line: "Illustration only." */
export interface Note {
  readonly kind: "note";
  readonly lines: Cell;
}

/** The one line that a reader in a hurry should see. */
export interface KeyLine {
  readonly kind: "key line";
  readonly text: Phrase;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly ListItem[];
}
export interface ListItem {
  readonly text: Phrase;
  readonly items: readonly ListItem[];
}

/** Every row has as many cells as the head. */
export interface Table {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether a reader may want another order of its rows. */
  readonly isSortable: boolean;
}

/** One phrase a line. */
export type Cell = readonly Phrase[];

/** Names and what they stand for. */
export interface Terms {
  readonly kind: "terms";
  readonly rows: readonly TermRow[];
}
export interface TermRow {
  readonly term: Phrase;
  readonly description: Cell;
}

/** Words of an official text, in the language in which it was issued. */
export interface Passage {
  readonly kind: "passage";
  readonly language: Tongue;
  readonly text: string;
}

export const paragraph = (text: Phrase): Block => ({ kind: "paragraph", text, isSignpost: false });

export const signpost = (text: Phrase): Block => ({ kind: "paragraph", text, isSignpost: true });

export const paragraphs = (texts: readonly Phrase[]): readonly Block[] => texts.map(paragraph);

/** No list where there is nothing to list. */
export const list = (items: readonly ListItem[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "list", items }];

export const bullets = (texts: readonly Phrase[]): readonly Block[] =>
  list(texts.map((text) => ({ text, items: [] })));

/** No table without rows. */
export const table = (
  head: Table["head"],
  rows: Table["rows"],
  { isSortable }: Pick<Table, "isSortable"> = { isSortable: false },
): readonly Block[] => (rows.length === 0 ? [] : [{ kind: "table", head, rows, isSortable }]);

/** None where every description is empty. */
export function terms(rows: readonly TermRow[]): readonly Block[] {
  const told = rows.filter(({ description }) => description.length > 0);
  return told.length === 0 ? [] : [{ kind: "terms", rows: told }];
}

export const passage = (text: string): Block => ({
  kind: "passage",
  language: tongueOf(text),
  text,
});

/** A section, or none where it would be empty. */
export function section(
  id: string,
  heading: Phrase,
  blocks: readonly Block[],
  more: Partial<Pick<Section, "sections" | "explains" | "caps">> = {},
): readonly Section[] {
  const { sections = [], explains = [], caps = [] } = more;
  const isEmpty = blocks.length === 0 && sections.length === 0;
  return isEmpty ? [] : [{ id, heading, explains, caps, blocks, sections }];
}

/** The sections and those within them, in the order of the page. */
export const everySection = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((one) => [one, ...everySection(one.sections)]);
