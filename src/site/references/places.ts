import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { text, words } from "../../prose/phrase.ts";
import type { EditionView } from "../view.ts";
import { siteWords } from "../words/words.ts";

/** The names of these articles, linked, each once and in the order of the policy. */
export function articleNames(
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
        : prose.capitalised(prose.articleName(number)),
    );
}

/** Where these grants stand: their articles, or their own names where they stand in none. */
export function grantPlaces(
  grants: readonly Grant[],
  edition: EditionView,
  policy: Policy,
): readonly Phrase[] {
  const numbers = grants.map(({ article }) => article).filter((number) => number !== undefined);
  const loose = grants.filter(({ article }) => article === undefined).map(({ name }) => name);
  const names = [...new Set(loose)].map((name) =>
    edition.prose.capitalised(edition.prose.grantName(name)),
  );
  return [...distinct(names), ...articleNames(numbers, edition, policy)];
}

const distinct = (phrases: readonly Phrase[]): readonly Phrase[] => [
  ...new Map(phrases.map((one) => [text(one), one])).values(),
];
