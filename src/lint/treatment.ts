import { coverageOf } from "../check/coverage.ts";
import { amountFormulas, conditionFormulas } from "../model/formulas.ts";
import type { Grant } from "../model/grant.ts";
import type { Policy, SourceText } from "../model/policy.ts";
import type { Formula } from "../model/walk.ts";
import { everythingIn } from "../model/walk.ts";
import { isLeftOut } from "./left-out.ts";
import { clauseFigures, keyOf } from "./quoted/clause-figures.ts";
import { figuresIn } from "./quoted/figures.ts";
import type { Passage } from "./quoted/passage.ts";
import { everyPassage } from "./quoted/passage.ts";
import type { Sentence } from "./sentences.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * What became of a sentence of an official text. `named`: it is a title, or says only who is
 * responsible. `noted`: an article quotes it and gives it in words, as a purpose, a note or a condition.
 */
export type Treatment = "calculated" | "decided" | "undertaken" | "noted" | "named" | "not covered";

export interface TreatedSentence extends Sentence {
  readonly treatment: Treatment;
  /** The number of the article that quotes it; absent of the header, and where none does. */
  readonly article: string | undefined;
}

/** An official text, sentence by sentence. */
export interface TreatedSource {
  readonly source: SourceText;
  readonly sentences: readonly TreatedSentence[];
}

export function treatmentsOf(policy: Policy): readonly TreatedSource[] {
  const passages = everyPassage(policy);
  const coverage = coverageOf(policy);
  return policy.sources.map((source) => {
    const covered = coverage.find((one) => one.source === source.path)?.covered ?? [];
    const sentences = sentencesOf(source.text).map((sentence): TreatedSentence => {
      const quoting = passages.find((passage) => quotes(passage, sentence, source));
      const isOut = isLeftOut(sentence, source, covered);
      return {
        ...sentence,
        treatment: isOut ? "not covered" : treatment(sentence, source, quoting, policy),
        article: quoting?.article?.number,
      };
    });
    return { source, sentences };
  });
}

const quotes = ({ quoted }: Passage, { start, end }: Sentence, { path }: SourceText): boolean =>
  quoted.some(
    (one) => one.source === path && one.start < end && one.start + one.text.length > start,
  );

function treatment(
  { start, end }: Sentence,
  { path, text }: SourceText,
  passage: Passage | undefined,
  policy: Policy,
): Treatment {
  if (passage === undefined) {
    return isQuotedByAmendment({ start, end }, path, policy) ? "noted" : "named";
  }
  const figures = figureKeys(text.slice(start, end));
  // Where no sentence of an article has a figure, all of them together say what is given.
  const isOneOfMany = passage.quoted.some((quoted) => figureKeys(quoted.text).length > 0);
  if (figures.length > 0 || !isOneOfMany) {
    const money = treatmentOfMoney(figures, passage, policy);
    if (money !== undefined) return money;
  }
  return passage.said.commitments.length > 0 ? "undertaken" : "noted";
}

/** What a decision says about itself; what it changes stands in the articles. */
const isQuotedByAmendment = (
  { start, end }: Sentence,
  path: string,
  { amendments }: Policy,
): boolean =>
  amendments
    .flatMap(({ said }) => said.quotes)
    .some(
      ({ covers }) =>
        covers !== undefined && covers.source === path && covers.start < end && covers.end > start,
    );

const figureKeys = (text: string): readonly string[] =>
  figuresIn(text).map(({ value }) => keyOf(value));

/**
 * By the grants whose amount or conditions have one of these figures; by all of the article where no
 * sentence of it has any. An officer decides where no amount of them follows by itself. A ceiling is
 * kept by calculation, also where the amount below it is decided.
 */
function treatmentOfMoney(
  figures: readonly string[],
  passage: Passage,
  policy: Policy,
): "calculated" | "decided" | undefined {
  const { grants, caps } = passage;
  const isSaid = (formulas: readonly Formula[]): boolean =>
    clauseFigures({ ...passage, formulas }, policy).some(({ value }) =>
      figures.includes(keyOf(value)),
    );
  const meant =
    figures.length === 0 ? grants : grants.filter((grant) => isSaid(ownFormulas(grant)));
  if (meant.length > 0)
    return meant.every(({ discretion }) => discretion) ? "decided" : "calculated";
  return caps.length > 0 || grants.length > 0 ? "calculated" : undefined;
}

const ownFormulas = (grant: Grant): readonly Formula[] =>
  [...amountFormulas(grant), ...conditionFormulas(grant)].flatMap(everythingIn);
