import type { DocumentCstNode, ItemCstNode } from "../../generated/grammar/cst.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import { before, spanOf, type Reader } from "./reader.ts";

/** A heading and the items that belong to it; the first group of a file has no heading. */
export interface Group {
  readonly heading: ItemCstNode | undefined;
  readonly items: readonly ItemCstNode[];
}

/**
 * Puts the items of a file under its headings: an item belongs to the article, or to the replaced or
 * inserted article, that was opened last (manual, section 2, "Layout").
 */
export function groupsOf(reader: Reader, { children }: DocumentCstNode): readonly Group[] {
  const groups: GroupToFill[] = [{ heading: undefined, items: [] }];
  for (const item of children.item ?? []) {
    if (isHeading(item)) groups.push({ heading: item, items: [] });
    else ownerIn(groups)?.items.push(item);
  }
  for (const group of groups) reportHomeless(reader, group);
  return groups;
}

interface GroupToFill {
  readonly heading: ItemCstNode | undefined;
  readonly items: ItemCstNode[];
}

const isHeading = ({ children }: ItemCstNode): boolean =>
  [children.section, children.article, children.amend, children.change].some(Boolean);

// A section only heads what follows: an item right under it belongs to the article before.
const ownerIn = (groups: readonly GroupToFill[]): GroupToFill | undefined =>
  groups.filter(({ heading }) => heading?.children.section === undefined).at(-1);

/** Under `amend` and `repeal` there is nothing for an item to belong to. */
function reportHomeless(reader: Reader, { heading, items: [first] }: Group): void {
  if (first === undefined || takesItems(heading) || first.children.unknown !== undefined) return;
  reader.report(homeless(reader, first));
}

function takesItems(heading: ItemCstNode | undefined): boolean {
  if (heading?.children.amend !== undefined) return false;
  const [change] = heading?.children.change ?? [];
  return change === undefined || change.children.article !== undefined;
}

function homeless(reader: Reader, item: ItemCstNode): Diagnostic {
  const span = spanOf(reader, item);
  const [found = ""] = reader.file.text.slice(span.start, span.end).split(/\s/);
  const end = span.start + found.length;
  return diagnose(structure.itemOutsideArticle, { found }, { ...before(span), end });
}
