import type { Policy, Quote, Reading, Said } from "../../model/policy.ts";
import { words } from "../../prose/phrase.ts";
import type { Edition } from "./edition.ts";
import type { Block, Section } from "./page.ts";
import { bullets, paragraph, paragraphs, passage, section, terms } from "./page.ts";

/** What the text promises without an amount. */
export const commitments = (said: Said, prefix: string, { prose }: Edition): readonly Section[] =>
  section(
    `${prefix}commitments`,
    words(prose.words.commitments),
    bullets(said.commitments.map(prose.text)),
  );

export const notes = (said: Said, prefix: string, { prose }: Edition): readonly Section[] =>
  section(`${prefix}notes`, words(prose.words.notes), paragraphs(said.notes.map(prose.text)));

/** Choices made where the source can be read in more than one way. */
export const readings = (said: Said, prefix: string, edition: Edition): readonly Section[] =>
  section(
    `${prefix}readings`,
    words(edition.prose.words.readings),
    said.readings.flatMap((one) => reading(one, edition)),
  );

function reading(told: Reading, { prose }: Edition): readonly Block[] {
  const { readAs, notReadAs, reason } = prose.words;
  const { chosen, rejected, reason: why } = prose.reading(told);
  return [
    passage(told.words),
    ...terms([
      { term: words(readAs), description: [prose.capitalised(chosen)] },
      { term: words(notReadAs), description: rejected.map(prose.capitalised) },
      { term: words(reason), description: [prose.capitalised(why)] },
    ]),
  ];
}

/** The official text, who is responsible for it, and how it stands to other rules. */
export function officialText(said: Said, prefix: string, edition: Edition): readonly Section[] {
  const { prose, policy } = edition;
  const agencies =
    said.responsible.length === 0
      ? []
      : [paragraph(prose.capitalised(prose.agencies(said.responsible)))];
  const quotes = said.quotes.map((quote) => passage(quotedText(quote, policy)));
  return [
    ...section(`${prefix}source`, words(prose.words.sourceText), quotes),
    ...section(`${prefix}responsible`, words(prose.words.responsible), agencies),
    ...section(
      `${prefix}precedence`,
      words(prose.words.precedence),
      paragraphs(prose.precedence(said)),
    ),
  ];
}

/** What the quote covers, in full; the drafter may have shortened it. */
function quotedText({ words: shortened, covers }: Quote, { sources }: Policy): string {
  const source = sources.find(({ path }) => path === covers?.source);
  return covers === undefined || source === undefined
    ? shortened
    : source.text.slice(covers.start, covers.end);
}
