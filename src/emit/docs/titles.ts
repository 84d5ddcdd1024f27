import type { Article } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { link, nothing } from "../../prose/phrase.ts";
import type { Edition } from "./edition.ts";

/** The heading of an article, as a link to its page; for the header, the policy's title. */
export function articleLink(number: string | undefined, edition: Edition): Phrase {
  const { prose } = edition;
  if (number === undefined) return prose.policyTitle();
  const article = newestVersion(number, edition);
  return article === undefined ? nothing : link("article", number, prose.articleHeading(article));
}

/** Every article once, in the order of the document, in its latest text. */
export const newestVersions = ({
  policy: { articles },
}: Pick<Edition, "policy">): readonly Article[] =>
  articles.filter((one) => articles.filter(({ number }) => number === one.number).at(-1) === one);

export const versionsOf = (number: string, { policy }: Edition): readonly Article[] =>
  policy.articles.filter((article) => article.number === number);

const newestVersion = (number: string, edition: Edition): Article | undefined =>
  versionsOf(number, edition).at(-1);
