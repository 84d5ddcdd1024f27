import { languageTags } from "../../emit/docs/language-tag.ts";
import type { Block, Cell, ListItem, Section } from "../../emit/docs/page.ts";
import type { Figure, Phrase, Reference } from "../../prose/phrase.ts";
import { fold, isEmpty, words } from "../../prose/phrase.ts";
import type { XmlElement, XmlNode } from "./xml.ts";
import { element } from "./xml.ts";

/** What a link leads to: the eId of an article, the id of an organisation. */
export type Targets = (to: Reference) => XmlTarget | undefined;

export interface XmlTarget {
  readonly element: "ref" | "organization";
  readonly id: string;
}

/** Names of the levels below an article, from the outside in. */
const levels = ["paragraph", "subparagraph", "clause"] as const;

/** Sections of a page as paragraphs of an article, those within them one level below. */
export const paragraphsOf = (
  sections: readonly Section[],
  targets: Targets,
  depth = 0,
): readonly XmlElement[] =>
  sections.flatMap(({ heading, blocks, sections: within }) => {
    const children = paragraphsOf(within, targets, depth + 1);
    if (blocks.length === 0 && children.length === 0) return [];
    const name = levels[depth] ?? "hcontainer";
    const attributes = name === "hcontainer" ? { name: "part" } : {};
    return [
      element(name, attributes, headingOf(heading, targets), ...held(blocks, children, targets)),
    ];
  });

export const headingOf = (heading: Phrase, targets: Targets): XmlElement =>
  element("heading", {}, ...inline(heading, targets));

/** Blocks alone are the content; before other paragraphs they are their introduction. None is empty. */
export function held(
  blocks: readonly Block[],
  children: readonly XmlElement[],
  targets: Targets,
): readonly XmlElement[] {
  const told = blocks.flatMap((one) => blockOf(one, targets));
  if (children.length === 0) {
    return [element("content", {}, ...(told.length === 0 ? [element("p")] : told))];
  }
  return told.length === 0 ? children : [element("intro", {}, ...told), ...children];
}

function blockOf(block: Block, targets: Targets): readonly XmlElement[] {
  switch (block.kind) {
    case "note":
      return block.lines.map((one) => paragraph(one, targets));
    case "paragraph":
    case "key line":
      return [paragraph(block.text, targets)];
    case "list":
      return [listOf(block.items, targets)];
    case "table":
      return [tableOf([block.head.map((head) => [words(head)])], block.rows, targets)];
    case "terms":
      return [
        tableOf(
          [],
          block.rows.map(({ term, description }) => [[term], description]),
          targets,
        ),
      ];
    case "passage":
      return [element("p", { "xml:lang": languageTags[block.language] }, block.text)];
  }
}

const paragraph = (text: Phrase, targets: Targets): XmlElement =>
  element("p", {}, ...inline(text, targets));

const listOf = (items: readonly ListItem[], targets: Targets): XmlElement =>
  element(
    "blockList",
    {},
    ...items.map(({ text, items: within }) =>
      element(
        "item",
        {},
        paragraph(text, targets),
        ...(within.length === 0 ? [] : [listOf(within, targets)]),
      ),
    ),
  );

function tableOf(
  head: readonly (readonly Cell[])[],
  rows: readonly (readonly Cell[])[],
  targets: Targets,
): XmlElement {
  const row = (name: "th" | "td", cells: readonly Cell[]): XmlElement =>
    element("tr", {}, ...cells.map((lines) => cell(name, lines, targets)));
  return element(
    "table",
    {},
    ...head.map((cells) => row("th", cells)),
    ...rows.map((cells) => row("td", cells)),
  );
}

/** A cell without words still holds a paragraph: none is empty. */
function cell(name: "th" | "td", lines: Cell, targets: Targets): XmlElement {
  const told = lines.filter((line) => !isEmpty(line)).map((line) => paragraph(line, targets));
  return element(name, {}, ...(told.length === 0 ? [element("p")] : told));
}

/** Words, dates with their value, and links to articles and organisations of the document. */
export const inline = (phrase: Phrase, targets: Targets): readonly XmlNode[] =>
  fold<readonly XmlNode[]>(phrase, {
    words: (text) => [text],
    figure: (figure) => [figureNode(figure)],
    link: (to, inner) => linked(targets(to), inner),
    sequence: (parts) => joined(parts.flat()),
  });

const figureNode = ({ value, text }: Figure): XmlNode =>
  value.kind === "date" ? element("date", { date: value.date }, text) : text;

const linked = (to: XmlTarget | undefined, inner: readonly XmlNode[]): readonly XmlNode[] =>
  to === undefined
    ? inner
    : [element(to.element, to.element === "ref" ? { href: to.id } : { refersTo: to.id }, ...inner)];

/** Neighbouring texts as one. */
const joined = (nodes: readonly XmlNode[]): readonly XmlNode[] =>
  nodes.reduce<readonly XmlNode[]>((before, node) => {
    const last = before.at(-1);
    return typeof node === "string" && typeof last === "string"
      ? [...before.slice(0, -1), last + node]
      : [...before, node];
  }, []);
