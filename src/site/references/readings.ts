import type { Section } from "../../emit/docs/page.ts";
import { paragraph } from "../../emit/docs/page.ts";
import { readings } from "../../emit/docs/said.ts";
import { newestVersions } from "../../emit/docs/titles.ts";
import type { Policy, Said } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import type { EditionView } from "../view.ts";

/** Every choice made where the official text can be read in several ways, article by article. */
export const allReadings = (edition: EditionView, policy: Policy): readonly Section[] => [
  ...readingsOf(policy.said, "policy", edition.prose.policyTitle(), [], edition, policy),
  ...newestVersions({ ...edition, policy }).flatMap((article) =>
    readingsOf(
      article.said,
      `article-${article.number}`,
      edition.prose.articleHeading(article),
      [edition.prose.capitalised(edition.prose.articleName(article.number))],
      edition,
      policy,
    ),
  ),
];

/** Under the heading of the article, with a link to it. */
const readingsOf = (
  said: Said,
  id: string,
  heading: Phrase,
  links: readonly Phrase[],
  edition: EditionView,
  policy: Policy,
): readonly Section[] =>
  readings(said, "", { ...edition, policy }).map(({ blocks, sections }) => ({
    id,
    heading,
    explains: [],
    caps: [],
    blocks: [...links.map(paragraph), ...blocks],
    sections,
  }));

/** How many there are. */
export const countReadings = (policy: Policy): number =>
  [policy, ...newestVersions({ policy })].reduce((sum, { said }) => sum + said.readings.length, 0);
