import type { Grant } from "../../model/grant.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { spread, words } from "../../prose/phrase.ts";
import type { FactRow, Item, Prose } from "../../prose/renderer.ts";
import { ceilingsOf } from "./caps.ts";
import type { Edition } from "./edition.ts";
import type { Block, Cell, ListItem, Section } from "./page.ts";
import { bullets, list, paragraph, paragraphs, section, table, terms } from "./page.ts";

/**
 * Everything that is said about one grant, in the order in which an applicant asks. The prefix keeps
 * its ids apart from those of other grants on the page; `caps` is the section about its ceilings.
 */
export function grantSections(
  grant: Grant,
  caps: readonly Section[],
  prefix: string,
  edition: Edition,
): readonly Section[] {
  const { prose } = edition;
  const part = (id: string, heading: string, blocks: readonly Block[]): readonly Section[] =>
    section(`${prefix}${id}`, words(heading), blocks);
  return [
    ...part("who", prose.words.whoGets, paragraphs(prose.whoGets(grant))),
    ...part("amount", prose.words.howMuch, amount(grant, edition)),
    ...part("meanings", prose.words.meanings, sentences(prose.meanings(grant), prose)),
    ...caps,
    ...part("conditions", prose.words.conditions, conditions(grant, edition)),
    ...part("decision", prose.words.whoDecides, sentences(prose.whoDecides(grant), prose)),
    ...part("payment", prose.words.howPaid, sentences(prose.howPaid(grant), prose)),
    ...part("facts", prose.words.whatToState, stated(grant, edition)),
    ...part("findings", prose.words.whatIsFound, found(grant, edition)),
  ];
}

/** The amount in a sentence, then the figures that bound it, each with its period. */
const amount = (grant: Grant, { prose }: Edition): readonly Block[] => [
  ...sentences(prose.howMuch(grant), prose),
  ...table(
    [prose.words.ceiling, prose.words.capEach, prose.words.capPeriod, prose.words.capCounts],
    ceilingsOf(grant).map((cap) => {
      const { most, each, period, counts } = prose.capFigure(cap);
      return [most, each, period, counts].map((told) => [prose.capitalised(told)]);
    }),
  ),
];

/** Each as a paragraph; one that ends with a list, as the list that it is. */
const sentences = (told: readonly Phrase[], prose: Prose): readonly Block[] =>
  told.flatMap((sentence) => {
    const apart = spread(sentence);
    return apart === undefined
      ? [paragraph(sentence)]
      : [paragraph(apart.lead), ...bullets(apart.items.map(prose.capitalised))];
  });

/** "All of these must apply:" and the list of them. */
const conditions = (grant: Grant, { prose }: Edition): readonly Block[] =>
  prose
    .conditions(grant)
    .flatMap(({ lead, items }) => [paragraph(lead), ...list(items.map(listItem))]);

const listItem = ({ text, items }: Item): ListItem => ({ text, items: items.map(listItem) });

/** What the applicant states in a claim on it, and in which form. */
const stated = (grant: Grant, { prose }: Edition): readonly Block[] =>
  terms(
    prose
      .whatToState(grant)
      .filter(({ isFound }) => !isFound)
      .map((row) => ({ term: prose.capitalised(row.fact), description: formOf(row, prose) })),
  );

/** What a claim on it also needs, and an authority finds. */
function found(grant: Grant, { prose }: Edition): readonly Block[] {
  const { fact, factKind, factSource } = prose.words;
  const rows = prose
    .whatToState(grant)
    .filter(({ isFound }) => isFound)
    .map((row) => [
      [prose.capitalised(row.fact)],
      formOf(row, prose),
      [prose.capitalised(row.source)],
    ]);
  return table([fact, factKind, factSource], rows);
}

const formOf = ({ kind, always }: FactRow, { words: own, capitalised }: Prose): Cell => [
  capitalised(kind),
  ...(always ? [] : [words(own.onlySometimes)]),
];
