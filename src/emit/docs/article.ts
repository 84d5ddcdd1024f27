import type { Example } from "../../model/example.ts";
import type { Article } from "../../model/policy.ts";
import type { Phrase } from "../../prose/phrase.ts";
import { isEmpty, nothing, words } from "../../prose/phrase.ts";
import type { Edition } from "./edition.ts";
import { isPartOfTerm } from "./edition.ts";
import { workedExamples } from "./examples.ts";
import { explainedByPage, gist, grantParts, grantsOf } from "./grants.ts";
import type { Place } from "./grants.ts";
import { decisionsOn, history } from "./history.ts";
import { decisionNotes, notesOfDocument } from "./notes.ts";
import type { Block, Page, Section } from "./page.ts";
import { paragraphs, section, signpost, terms } from "./page.ts";
import { commitments, notes, officialText, readings } from "./said.ts";

/** The page of an article in its newest text; earlier ones stand in its history. */
export function articlePage(newest: Article, versions: readonly Article[], edition: Edition): Page {
  const earlier = versions
    .slice(0, -1)
    .reduceRight<readonly Article[]>((newer, one) => [...newer, one], []);
  const told = earlier.map((one) => ({
    article: one,
    blocks: substance(one, edition),
    parts: (prefix: string) => parts(one, prefix, edition),
  }));
  return {
    language: edition.language,
    slug: articleSlug(newest.number),
    title: edition.prose.articleHeading(newest),
    description: description(newest, edition),
    explains: [
      { kind: "article", name: newest.number },
      ...explainedByPage(versions.map(placeOf), edition),
    ],
    blocks: lead(newest, earlier, edition),
    sections: [...parts(newest, "", edition), ...history(newest, told, edition)],
  };
}

export const articleSlug = (number: string): string => `article-${number}`;

const lead = (
  article: Article,
  earlier: readonly Article[],
  edition: Edition,
): readonly Block[] => [
  ...notesOfDocument(edition),
  ...decisionNotes(decisionsOn(article, edition), edition),
  ...(isPartOfTerm(article.inForce, edition) ? dates(article, edition) : []),
  ...(earlier.length > 0 ? [signpost(words(edition.prose.words.earlierTexts))] : []),
  ...substance(article, edition),
];

function dates({ inForce }: Article, { prose }: Edition): readonly Block[] {
  const when = prose.capitalised(prose.inForce(inForce));
  return terms([{ term: words(prose.words.inForce), description: [when] }]);
}

/** What it gives, and what it is for. */
function substance(article: Article, edition: Edition): readonly Block[] {
  const { prose } = edition;
  const grants = grantsOf(placeOf(article), edition);
  const purposes = paragraphs(article.said.purposes.map(prose.text));
  const line: Block = { kind: "key line", text: words(prose.words.nothingToCalculate) };
  return [...(grants.length === 0 ? [line] : gist(grants, edition)), ...purposes];
}

/** In the order of `articleParts`. */
const parts = (article: Article, prefix: string, edition: Edition): readonly Section[] => [
  ...grantParts(placeOf(article), prefix, edition),
  ...definitions(article, prefix, edition),
  ...commitments(article.said, prefix, edition),
  ...notes(article.said, prefix, edition),
  ...workedExamples(examplesOf(article, edition), prefix, edition),
  ...readings(article.said, prefix, edition),
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
  if (number !== article.number) return false;
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
