import type { Query } from "minisearch";
import MiniSearch from "minisearch";
import type { SearchData, SearchPage, SearchSentence } from "./data.ts";
import type { Term } from "./terms.ts";
import { termsOf, wantedTerms } from "./terms.ts";

/** What a question is answered with: pages in the order of how well they fit. */
export interface Answer {
  /** Whether no page has all that was asked for, so that these have only some of it. */
  readonly isPartial: boolean;
  readonly hits: readonly Hit[];
}

/** A page, the sentence of it that says most of what was asked, and where in it. */
export interface Hit {
  readonly page: SearchPage;
  readonly sentence: SearchSentence;
  readonly marks: readonly Mark[];
}

/** A stretch of a sentence; the end not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export type Find = (question: string) => Answer;

interface Indexed {
  readonly id: number;
  readonly title: string;
  readonly policy: string;
  readonly text: string;
}

/** Reads all pages once; then answers questions. */
export function finder({ pages }: SearchData): Find {
  const index = new MiniSearch<Indexed>({
    fields: ["title", "policy", "text"],
    tokenize: (text) => termsOf(text).map((term) => term.text),
    processTerm: (term) => term,
  });
  index.addAll(pages.map(indexed));
  const lookUp = (wanted: readonly Term[], combineWith: "AND" | "OR"): readonly Hit[] =>
    index
      .search({ combineWith, queries: wantedTogether(wanted) }, { boost })
      .flatMap(({ id, score, terms }) => {
        const page = pages[Number(id)];
        return page === undefined ? [] : [hitOn(page, score, new Set(terms))];
      })
      .sort((a, b) => b.fit - a.fit);
  return (question) => {
    const wanted = wantedTerms(question);
    if (wanted.length === 0) return { isPartial: false, hits: [] };
    const hits = lookUp(wanted, "AND");
    return hits.length > 0
      ? { isPartial: false, hits }
      : { isPartial: true, hits: lookUp(wanted, "OR") };
  };
}

const indexed = ({ title, policy, sentences }: SearchPage, id: number): Indexed => ({
  id,
  title,
  policy,
  text: sentences.map(({ text }) => text).join("\n"),
});

const boost = { title: 3, policy: 1.5 };

/** One query for each piece of the question; a word may be met by itself or by its stem. */
const wantedTogether = (wanted: readonly Term[]): Query[] =>
  [...new Set(wanted.map(({ start }) => start))].map((place) => ({
    combineWith: "OR",
    queries: wanted.filter(({ start }) => start === place).map(queryFor),
  }));

/**
 * The beginning of a word finds the word, and one wrong letter in a long word does no harm. Figures and
 * pairs of characters mean what they say.
 */
function queryFor({ kind, text }: Term): Query {
  const exactly = { queries: [text], tokenize: (term: string) => [term], prefix: false };
  switch (kind) {
    case "word":
      return { ...exactly, prefix: true, fuzzy: text.length > 4 ? 1 : 0, weights };
    case "characters":
      return { ...exactly, prefix: Array.from(text).length === 1 };
    case "stem":
    case "figure":
      return exactly;
  }
}

const weights = { prefix: 0.8, fuzzy: 0.3 };

interface RankedHit extends Hit {
  readonly fit: number;
}

/** The fit of a page counts the more, the more of it one sentence says by itself. */
function hitOn(page: SearchPage, score: number, found: ReadonlySet<string>): RankedHit {
  const none = { sentence: page.sentences[0] ?? { id: "", text: "" }, marks: [], count: 0 };
  const best = page.sentences
    .map((sentence) => matchIn(sentence, found))
    .reduce((most, one) => (one.count > most.count ? one : most), none);
  const { sentence, marks, count } = best;
  return { page, sentence, marks, fit: score * (1 + count) };
}

function matchIn(sentence: SearchSentence, found: ReadonlySet<string>) {
  const terms = termsOf(sentence.text).filter(({ text }) => found.has(text));
  return { sentence, marks: merged(terms), count: new Set(terms.map(({ text }) => text)).size };
}

/** Pairs of characters overlap; a reader sees one stretch. */
const merged = (terms: readonly Term[]): readonly Mark[] =>
  terms.reduce<readonly Mark[]>((marks, { start, end }) => {
    const last = marks.at(-1);
    return last !== undefined && start <= last.end
      ? [...marks.slice(0, -1), { start: last.start, end: Math.max(last.end, end) }]
      : [...marks, { start, end }];
  }, []);
