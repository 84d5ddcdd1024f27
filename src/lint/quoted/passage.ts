import type { Span } from "../../diagnostics/diagnostic.ts";
import type { Cap } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import {
  amountFormulas,
  limitFormula,
  rankingFormulas,
  stageShares,
} from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Interval } from "../../model/period.ts";
import { overlap } from "../../model/period.ts";
import type { Article, Policy, Quote, Said } from "../../model/policy.ts";
import type { Text } from "../../model/text.ts";
import type { Formula } from "../../model/walk.ts";
import { everythingIn } from "../../model/walk.ts";
import type { DocumentNode } from "../../syntax/document.ts";
import type { Finished } from "../rule.ts";

/** The header or one version of an article: the words it quotes, and the clauses that say them. */
export interface Passage {
  readonly article: Article | undefined;
  readonly said: Said;
  /** Where it stands in the file being compiled. */
  readonly span: Span;
  readonly quoted: readonly Quoted[];
  readonly grants: readonly Grant[];
  readonly caps: readonly Cap[];
  readonly facts: readonly Fact[];
  /** Whatever its clauses are worked out from, also through defines. */
  readonly formulas: readonly Formula[];
  /** What the drafter wrote in words, in every language. */
  readonly texts: readonly string[];
}

/** The covered words of one quote. */
export interface Quoted {
  readonly quote: Quote;
  readonly source: string;
  readonly text: string;
  /** Where they begin in the source. */
  readonly start: number;
}

/** The header first; only what stands in the file being compiled. */
export function passagesOf({ policy, tree }: Finished): readonly Passage[] {
  const spans = spansOfArticles(tree);
  const articles = policy.articles.flatMap((article) => {
    const isHere = article.span.file === tree.file.path;
    const span = isHere ? spans.get(article.span.start) : undefined;
    return span === undefined ? [] : [passage(article, article.said, span, policy)];
  });
  const own = policy.span.file === tree.file.path;
  return own ? [passage(undefined, policy.said, headerSpan(tree), policy), ...articles] : articles;
}

/** The header and every version of every article, whichever files they come from. */
export const everyPassage = (policy: Policy): readonly Passage[] => [
  passage(undefined, policy.said, policy.span, policy),
  ...policy.articles.map((article) => passage(article, article.said, article.span, policy)),
];

function passage(article: Article | undefined, said: Said, span: Span, policy: Policy): Passage {
  const isHere = (one: { readonly article: string | undefined; readonly inForce: Interval }) =>
    one.article === article?.number &&
    (article === undefined || overlap(one.inForce, article.inForce));
  const grants = policy.grants.filter(isHere);
  const caps = policy.caps.filter(isHere);
  const facts = policy.facts.filter((fact) => fact.article === article?.number);
  return {
    article,
    said,
    span,
    quoted: said.quotes.flatMap((quote) => quotedBy(quote, policy)),
    grants,
    caps,
    facts,
    formulas: formulasOf(grants, caps, article, policy),
    texts: textsOf(article, said, grants, facts).flatMap((text) => Object.values(text)),
  };
}

function quotedBy(quote: Quote, { sources }: Policy): readonly Quoted[] {
  const { covers } = quote;
  const source = sources.find(({ path }) => path === covers?.source);
  if (covers === undefined || source === undefined) return [];
  const text = source.text.slice(covers.start, covers.end);
  return [{ quote, source: source.path, text, start: covers.start }];
}

function formulasOf(
  grants: readonly Grant[],
  caps: readonly Cap[],
  article: Article | undefined,
  { grants: all, defines }: Policy,
): readonly Formula[] {
  // The conditions of the header have been lowered into every grant.
  const shared = article === undefined ? all : [];
  const conditions = [
    ...grants.flatMap((grant) => grant.conditions.filter(({ owner }) => owner !== "policy")),
    ...shared.flatMap((grant) => grant.conditions.filter(({ owner }) => owner === "policy")),
  ];
  const roots: readonly Formula[] = [
    ...grants.flatMap(amountFormulas),
    ...grants.flatMap(stageShares),
    ...conditions.map(({ test }) => test),
    ...caps.map(limitFormula),
    ...caps.flatMap(rankingFormulas),
    ...defines.filter((define) => define.article === article?.number).map(({ value }) => value),
  ];
  return [...new Set(roots.flatMap(everythingIn))];
}

function textsOf(
  article: Article | undefined,
  { purposes, commitments, notes, readings }: Said,
  grants: readonly Grant[],
  facts: readonly Fact[],
): readonly Text[] {
  return [
    ...(article === undefined ? [] : [article.title]),
    ...purposes,
    ...commitments,
    ...notes,
    ...readings.flatMap((reading) => [reading.as, ...reading.ratherThan, reading.because]),
    ...readings.map(({ words }) => ({ en: words })),
    ...grants.flatMap(({ title }) => (title === undefined ? [] : [title])),
    ...grants.flatMap(({ payment }) =>
      payment?.kind === "stages" ? payment.stages.map(({ when }) => when) : [],
    ),
    ...facts.flatMap(textsOfFact),
  ];
}

const textsOfFact = ({ label, type }: Fact): readonly Text[] => [
  label.text,
  ...(type.kind === "one of" ? type.values.map((value) => value.label) : []),
  ...(type.kind === "list" ? type.columns.map((column) => column.label.text) : []),
];

/** From `article` to its last clause, by where its title starts. */
function spansOfArticles(tree: DocumentNode): ReadonlyMap<number, Span> {
  const nodes = tree.parts.flatMap((part) => {
    if (part.kind === "article") return [part];
    if (part.kind === "section") return [];
    return part.changes.flatMap((change) => (change.kind === "repeal" ? [] : [change.article]));
  });
  return new Map(nodes.map(({ title, span }) => [title.span.start, span]));
}

const headerSpan = ({ file, parts, span }: DocumentNode): Span => ({
  file: file.path,
  start: span.start,
  end: parts[0]?.span.start ?? file.text.length,
});
