import type { Cell } from "../../emit/docs/page.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { joined, text, words } from "../../prose/phrase.ts";
import type { EditionView } from "../view.ts";
import { siteWords } from "../words/words.ts";

/** The names of these articles, linked, each once and in the order of the policy, in one line. */
export const articleNames = (
  numbers: readonly (string | undefined)[],
  edition: EditionView,
  policy: Policy,
): Cell => inOneLine(namesOf(numbers, edition, policy), edition);

function namesOf(
  numbers: readonly (string | undefined)[],
  { language, prose }: EditionView,
  { articles }: Policy,
): readonly Phrase[] {
  const order = [undefined, ...articles.map(({ number }) => number)];
  return [...new Set(order)]
    .filter((number) => numbers.includes(number))
    .map((number) =>
      number === undefined
        ? words(siteWords[language].references.wholePolicy)
        : prose.articleName(number),
    );
}

/**
 * Where these grants stand: their articles, or their own names where they stand in none; all of them
 * need no names.
 */
export function grantPlaces(grants: readonly Grant[], edition: EditionView, policy: Policy): Cell {
  const { everyGrant } = siteWords[edition.language].references;
  const all = new Set(policy.grants.map(({ name }) => name));
  const names = new Set(grants.map(({ name }) => name));
  if (all.size > 1 && names.size === all.size) return inOneLine([words(everyGrant)], edition);
  const numbers = grants.map(({ article }) => article).filter((number) => number !== undefined);
  const loose = grants
    .filter(({ article }) => article === undefined)
    .map(({ name }) => edition.prose.grantName(name));
  return inOneLine([...distinct(loose), ...namesOf(numbers, edition, policy)], edition);
}

const distinct = (phrases: readonly Phrase[]): readonly Phrase[] => [
  ...new Map(phrases.map((one) => [text(one), one])).values(),
];

/** No line where there is nothing to name. */
const inOneLine = (names: readonly Phrase[], { language, prose }: EditionView): Cell =>
  names.length === 0
    ? []
    : [prose.capitalised(joined(names, siteWords[language].references.separator))];
