import type { Cap } from "../../model/cap.ts";
import type { Grant } from "../../model/grant.ts";
import { definesOf } from "../../prose/defines.ts";
import { words } from "../../prose/phrase.ts";
import type { Item } from "../../prose/renderer.ts";
import { capsInFull } from "./caps.ts";
import type { Edition } from "./edition.ts";
import type { Block, ListItem, Section } from "./page.ts";
import { list, paragraph, paragraphs, section, table } from "./page.ts";

/**
 * Everything that is said about one grant, in the order in which an applicant asks. The prefix keeps
 * its ids apart from those of other grants on the page; `caps` are those to be told here.
 */
export function grantSections(
  grant: Grant,
  caps: readonly Cap[],
  prefix: string,
  edition: Edition,
): readonly Section[] {
  const { prose } = edition;
  const part = (id: string, heading: string, blocks: readonly Block[]): readonly Section[] =>
    section(`${prefix}${id}`, words(heading), blocks);
  return [
    ...part("who", prose.words.whoGets, paragraphs(prose.whoGets(grant))),
    ...conditions(grant, prefix, edition),
    ...part("amount", prose.words.howMuch, paragraphs(prose.howMuch(grant))),
    ...meanings(grant, prefix, edition),
    ...capsInFull(caps, `${prefix}caps`, edition),
    ...part("decision", prose.words.whoDecides, paragraphs(prose.whoDecides(grant))),
    ...part("payment", prose.words.howPaid, paragraphs(prose.howPaid(grant))),
    ...part("facts", prose.words.whatToState, facts(grant, edition)),
  ];
}

/** "All of these must apply:" and the list of them. */
function conditions(grant: Grant, prefix: string, { prose }: Edition): readonly Section[] {
  const blocks = prose
    .conditions(grant)
    .flatMap(({ lead, items }) => [paragraph(lead), ...list(items.map(listItem))]);
  return section(`${prefix}conditions`, words(prose.words.conditions), blocks, {
    explains: grant.conditions.map(({ id }) => ({ kind: "condition", name: id })),
  });
}

const listItem = ({ text, items }: Item): ListItem => ({ text, items: items.map(listItem) });

function meanings(grant: Grant, prefix: string, { prose }: Edition): readonly Section[] {
  const sentences = paragraphs(prose.meanings(grant));
  return section(`${prefix}meanings`, words(prose.words.meanings), sentences, {
    explains: definesOf(grant).map(({ name }) => ({ kind: "define", name })),
  });
}

/** What a claim on it states, in which form, and who says so. */
function facts(grant: Grant, { prose }: Edition): readonly Block[] {
  const { fact, factKind, factSource, onlySometimes } = prose.words;
  const rows = prose
    .whatToState(grant)
    .map((row) => [
      row.always ? [row.fact] : [row.fact, words(onlySometimes)],
      [row.kind],
      [row.source],
    ]);
  return table([fact, factKind, factSource], rows);
}
