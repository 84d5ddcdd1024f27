import type { Edit, Fix } from "../diagnostics/diagnostic.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import {
  itemLooksLikeClause,
  jointCapAfterArticles,
  misleadingIndentation,
} from "../diagnostics/messages/layout.ts";
import type { ItemNode } from "../syntax/document.ts";
import type { GrantNode } from "../syntax/grant.ts";
import type { Node } from "../syntax/node.ts";
import { nameOfGrant } from "./declarations.ts";
import type { Place, Report } from "./document.ts";
import { beginsLine, indentationOf, insertion, removal, wordsOf } from "./repair.ts";

/** Indentation means nothing, so it must not suggest what is not so (manual, section 2, "Layout"). */
export function reportIndentation(places: readonly Place[], report: Report): void {
  const indenting = new Set(places.filter(isIndented).map(({ file }) => file));
  for (const place of places) {
    if (place.article !== undefined) reportArticle(place, indenting.has(place.file), report);
    reportItemsBelowGrants(place, report);
    for (const grant of grantsOf(place)) reportClauses(grant, place, report);
  }
}

const grantsOf = ({ items }: Place): readonly GrantNode[] =>
  items.filter((item): item is GrantNode => item.kind === "grant");

const depth = (node: Node, place: Place): number => indentationOf(node, place).length;

/** Where the articles stand: the title of an article is on the line of its number. */
const articleDepth = (place: Place): number =>
  place.article === undefined ? 0 : depth(place.article.title, place);

const standsOut = (item: Node, place: Place): boolean =>
  beginsLine(item, place) && depth(item, place) <= articleDepth(place);

/** Whether what belongs to this article is indented below it. */
const isIndented = (place: Place): boolean =>
  place.article !== undefined &&
  place.items.some((item) => beginsLine(item, place) && !standsOut(item, place));

function reportArticle(place: Place, indents: boolean, report: Report): void {
  const { article } = place;
  if (article === undefined) return;
  for (const item of place.items.filter((one) => standsOut(one, place))) {
    if (item.kind === "cap" && isLast(place)) {
      const fixes = [toHeader(item, place)];
      report(diagnose(jointCapAfterArticles, { article: article.number }, item.span, { fixes }));
    } else if (indents) {
      const owner = { kind: "article", name: article.number } as const;
      const fixes = [indenting(item, `${" ".repeat(articleDepth(place))}  `, place)];
      report(diagnose(misleadingIndentation, { owner }, firstLine(item, place), { fixes }));
    }
  }
}

/** The last article of its file, with nothing after it. */
const isLast = ({ file, items }: Place): boolean => {
  const last = file.tree.parts.at(-1);
  return last?.kind === "article" && last.items === items;
};

function toHeader(item: ItemNode, place: Place): Fix {
  const [first] = place.file.tree.parts;
  const at = first?.span.start ?? 0;
  return {
    label: { en: "Move it into the header", zh: "移到文首" },
    edits: [insertion(item.span, at, `${wordsOf(item, place)}\n\n`), removal(item, place)],
  };
}

/** An example may well stand below the grant that it shows. */
function reportItemsBelowGrants(place: Place, report: Report): void {
  let grant: GrantNode | undefined;
  for (const item of place.items) {
    if (grant !== undefined && item.kind !== "example" && item.kind !== "stray") {
      reportItemBelow(grant, item, place, report);
    }
    if (item.kind === "grant") grant = item;
  }
}

function reportItemBelow(grant: GrantNode, item: ItemNode, place: Place, report: Report): void {
  if (!beginsLine(grant, place) || !beginsLine(item, place)) return;
  if (depth(item, place) <= depth(grant, place)) return;
  const fixes = [indenting(item, indentationOf(grant, place), place)];
  const values = { grant: nameOfGrant(grant, place).name };
  report(diagnose(itemLooksLikeClause, values, firstLine(item, place), { fixes }));
}

function reportClauses(grant: GrantNode, place: Place, report: Report): void {
  if (!beginsLine(grant, place)) return;
  for (const clause of grant.clauses) {
    if (!beginsLine(clause, place) || depth(clause, place) > depth(grant, place)) continue;
    const owner = { kind: "grant", name: nameOfGrant(grant, place).name } as const;
    const fixes = [indenting(clause, `${indentationOf(grant, place)}  `, place)];
    report(diagnose(misleadingIndentation, { owner }, clause.span, { fixes }));
  }
}

/** Sets the indentation of its first line, and moves the lines below it by as much. */
function indenting(node: Node, indentation: string, place: Place): Fix {
  const { span } = node;
  const moved = indentation.length - depth(node, place);
  const first = { ...span, start: span.start - depth(node, place), end: span.start };
  const below = [...wordsOf(node, place).matchAll(/[\r\n]([ \t]+)(?=\S)/g)].map(
    ({ index, 1: blanks = "" }): Edit => {
      const start = span.start + index + 1;
      const text = " ".repeat(Math.max(0, blanks.length + moved));
      return { span: { ...span, start, end: start + blanks.length }, text };
    },
  );
  return {
    label: { en: "Set the indentation right", zh: "更正缩进" },
    edits: [{ span: first, text: indentation }, ...below],
  };
}

function firstLine({ span }: Node, place: Place): Node["span"] {
  const [line = ""] = wordsOf({ span }, place).split(/[\r\n]/);
  return { ...span, end: span.start + line.length };
}
