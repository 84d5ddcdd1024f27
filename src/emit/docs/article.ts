import type { Example } from "../../model/example.ts";
import type { Article } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { isEmpty, nothing, text, words } from "../../prose/phrase.ts";
import type { Edition } from "./edition.ts";
import { isPartOfTerm } from "./edition.ts";
import { workedExamples } from "./examples.ts";
import { explainedByPage, gist, grantParts, grantsOf } from "./grants.ts";
import type { Place } from "./grants.ts";
import type { Block, Page, Section } from "./page.ts";
import { paragraph, paragraphs, section, terms } from "./page.ts";
import { commitments, notes, officialText, readings } from "./said.ts";

/** The page of an article: its one text, or each of its versions with the newest first. */
export function articlePage(newest: Article, versions: readonly Article[], edition: Edition): Page {
  const single = versions.length === 1;
  const title = edition.prose.articleHeading(newest);
  return {
    language: edition.language,
    slug: articleSlug(newest.number),
    title,
    description: description(newest, edition),
    explains: [
      { kind: "article", name: newest.number },
      ...explainedByPage(versions.map(placeOf), edition),
    ],
    blocks: single ? lead(newest, edition) : [],
    sections: single
      ? parts(newest, "", edition)
      : versions.reduceRight<readonly Section[]>(
          (newer, one, place) => [...newer, ...version(one, place + 1, title, edition)],
          [],
        ),
  };
}

export const articleSlug = (number: string): string => `article-${number}`;

/** One of several texts of the article, under the dates on which it holds. */
function version(
  article: Article,
  number: number,
  pageTitle: Phrase,
  edition: Edition,
): readonly Section[] {
  const { prose } = edition;
  const id = `version-${number}`;
  const title = prose.articleHeading(article);
  const retitled = text(title) === text(pageTitle) ? [] : [paragraph(title)];
  const blocks = [...retitled, ...substance(article, edition)];
  return section(id, prose.capitalised(prose.inForce(article.inForce)), blocks, {
    sections: parts(article, `${id}-`, edition),
  });
}

const lead = (article: Article, edition: Edition): readonly Block[] => [
  ...(isPartOfTerm(article.inForce, edition) ? dates(article, edition) : []),
  ...substance(article, edition),
];

function dates({ inForce }: Article, { prose }: Edition): readonly Block[] {
  const when = prose.capitalised(prose.inForce(inForce));
  return terms([{ term: words(prose.words.inForce), description: [when] }]);
}

/** What it is for, and what it gives. */
const substance = (article: Article, edition: Edition): readonly Block[] => [
  ...gist(grantsOf(placeOf(article), edition), edition),
  ...paragraphs(article.said.purposes.map(edition.prose.text)),
];

const parts = (article: Article, prefix: string, edition: Edition): readonly Section[] => [
  ...grantParts(placeOf(article), prefix, edition),
  ...definitions(article, prefix, edition),
  ...commitments(article.said, prefix, edition),
  ...notes(article.said, prefix, edition),
  ...readings(article.said, prefix, edition),
  ...workedExamples(examplesOf(article, edition), prefix, edition),
  ...officialText(article.said, prefix, edition),
];

/**
 * What an article without grants defines for others. Where it has grants, they tell the meaning of
 * the terms that they use.
 */
function definitions(article: Article, prefix: string, edition: Edition): readonly Section[] {
  const { policy, prose } = edition;
  if (grantsOf(placeOf(article), edition).length > 0) return [];
  const defines = policy.defines.filter((one) => standsIn(article, one, edition));
  return section(
    `${prefix}meanings`,
    words(prose.words.meanings),
    paragraphs(defines.map(prose.define)),
  );
}

const examplesOf = (article: Article, edition: Edition): readonly Example[] =>
  edition.policy.examples.filter((example) => standsIn(article, example, edition));

/** Whether it stands in this version: after its heading, and after no later one of the same file. */
function standsIn(
  article: Article,
  { article: number, span }: Pick<Example, "article" | "span">,
  { policy }: Edition,
): boolean {
  const before = policy.articles.filter(
    (one) => one.number === number && one.span.file === span.file && one.span.start < span.start,
  );
  return latest(before) === article;
}

const latest = (articles: readonly Article[]): Article | undefined =>
  [...articles].sort((a, b) => a.span.start - b.span.start).at(-1);

const placeOf = ({ number, inForce }: Article): Place => ({ article: number, inForce });

/** What its grants give, or else what it is for. */
function description(article: Article, edition: Edition): Phrase {
  const { prose } = edition;
  const { purposes, commitments, notes } = article.said;
  const [grant] = grantsOf(placeOf(article), edition);
  const told = [
    ...(grant === undefined ? [] : [prose.capitalised(prose.summary(grant))]),
    ...[...purposes, ...commitments, ...notes].map(prose.text),
    prose.articleHeading(article),
  ];
  return told.find((one) => !isEmpty(one)) ?? nothing;
}
