/**
 * The parts of a page about grants, by the ids of their sections, in the order in which a reader asks:
 * is this for me, how much is it, what counts, who decides, how is it paid, what would we get. Where
 * an article has several grants, the first parts stand under the name of each.
 */
export const articleParts = [
  "who",
  "amount",
  "meanings",
  "caps",
  "conditions",
  "decision",
  "payment",
  "facts",
  "findings",
  "commitments",
  "notes",
  "calculator",
  "examples",
  "readings",
  "source",
  "responsible",
  "precedence",
  "history",
] as const;

export type ArticlePart = (typeof articleParts)[number];
