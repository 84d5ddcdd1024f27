import type { XmlElement } from "./xml.ts";

/**
 * How the naming convention of Akoma Ntoso abbreviates the elements that carry an id. An id is that of
 * the element around it, the abbreviation, and the place among its like: art_2__para_1__list_1__item_3.
 */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["section", "sec"],
  ["article", "art"],
  ["paragraph", "para"],
  ["subparagraph", "subpara"],
  ["clause", "cl"],
  ["hcontainer", "hcontainer"],
  ["intro", "intro"],
  ["content", "content"],
  ["blockList", "list"],
  ["item", "item"],
  ["table", "table"],
  ["ref", "ref"],
  ["organization", "org"],
]);

/** The tree with an `eId` on every element that carries one, those already given kept. */
export function withIds(root: XmlElement): XmlElement {
  const counts = new Map<string, number>();
  const next = (stem: string): number => {
    const place = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, place);
    return place;
  };
  const visit = (one: XmlElement, parent: string): XmlElement => {
    const id = one.attributes["eId"] ?? idWithin(parent, one.name, next);
    const children = one.children.map((child) =>
      typeof child === "string" ? child : visit(child, id ?? parent),
    );
    return { ...one, attributes: { eId: id, ...one.attributes }, children };
  };
  return visit(root, "");
}

/** There is but one introduction and one content in anything, so that these have no number. */
function idWithin(
  parent: string,
  name: string,
  next: (stem: string) => number,
): string | undefined {
  const abbreviation = abbreviations.get(name);
  if (abbreviation === undefined) return undefined;
  const stem = parent === "" ? abbreviation : `${parent}__${abbreviation}`;
  return name === "intro" || name === "content" ? stem : `${stem}_${next(stem)}`;
}
