import type { Amendment, Article } from "../../model/policy.ts";
import { text, words } from "../../prose/phrase.ts";
import { changes } from "./changes.ts";
import type { Edition } from "./edition.ts";
import type { Block, Section } from "./page.ts";
import { paragraph, section, terms } from "./page.ts";

/** A text that another one has replaced. */
export interface EarlierText {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly parts: (prefix: string) => readonly Section[];
}

/** Since when the text of an article holds, which decisions changed it, and what it was before. */
export function history(
  newest: Article,
  earlier: readonly EarlierText[],
  edition: Edition,
): readonly Section[] {
  const { prose } = edition;
  const when = prose.capitalised(prose.inForce(newest.inForce));
  const changed = changes(decisionsOn(newest, edition), edition);
  const blocks = [
    ...terms([{ term: words(prose.words.inForce), description: [when] }]),
    ...(changed.length === 0 ? [paragraph(words(prose.words.unchanged))] : changed),
  ];
  const sections = earlier.flatMap((one, place) =>
    earlierText(one, `version-${earlier.length - place}`, newest, edition),
  );
  return section("history", words(prose.words.history), blocks, { sections });
}

/** The decisions that changed this article, each with what it changed in it. */
export const decisionsOn = (article: Article, { policy }: Edition): readonly Amendment[] =>
  policy.amendments
    .map((one) => ({ ...one, changes: one.changes.filter((each) => concerns(each, article)) }))
    .filter((one) => one.changes.length > 0);

const concerns = ({ article }: { readonly article: string }, { number }: Article): boolean =>
  article === number;

/** Under the dates on which it held, with its title where that was another one. */
function earlierText(
  { article, blocks, parts }: EarlierText,
  id: string,
  newest: Article,
  { prose }: Edition,
): readonly Section[] {
  const title = prose.articleHeading(article);
  const retitled = text(title) === text(prose.articleHeading(newest)) ? [] : [paragraph(title)];
  return section(id, prose.capitalised(prose.inForce(article.inForce)), [...retitled, ...blocks], {
    sections: parts(`${id}-`),
  });
}
