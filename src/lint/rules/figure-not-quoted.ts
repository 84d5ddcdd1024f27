import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { figureNotQuoted } from "../../diagnostics/messages/advice-quotes.ts";
import { compare, isZero, one } from "../../exact/rational.ts";
import type { Policy } from "../../model/policy.ts";
import type { ClauseFigure } from "../quoted/clause-figures.ts";
import { clauseFigures, keyOf, numbersIn } from "../quoted/clause-figures.ts";
import type { FigureKind } from "../quoted/figures.ts";
import { figuresIn } from "../quoted/figures.ts";
import type { Passage } from "../quoted/passage.ts";
import { passagesOf } from "../quoted/passage.ts";
import type { Rule } from "../rule.ts";

/**
 * Figures in the clauses of an article that its quoted text does not give, nor any words of the
 * drafter. 0 and 1 go without saying. Where a reading explains a figure away, other figures of that
 * kind may be what it was read as.
 */
export const figuresNotQuoted: Rule = (finished) =>
  passagesOf(finished)
    .filter(({ quoted }) => quoted.length > 0)
    .flatMap((passage) => {
      const quoted = new Set(passage.quoted.flatMap(({ text }) => numbersIn(text)).map(keyOf));
      const inWords = new Set(passage.texts.flatMap(numbersIn).map(keyOf));
      const figures = clauseFigures(passage, finished.policy);
      const explained = explainedKinds(passage, figures);
      return figures
        .filter(({ constant }) => isInside(constant.span, passage.span))
        .filter(({ value }) => !isZero(value) && compare(value, one) !== 0)
        .filter(({ value }) => !quoted.has(keyOf(value)) && !inWords.has(keyOf(value)))
        .filter(({ kind }) => !explained.has(kind))
        .map((figure) => told(figure, passage, finished.policy));
    });

const isInside = (span: Span, { file, start, end }: Span): boolean =>
  span.file === file && span.start >= start && span.end <= end;

/**
 * Kinds of which a reading explains a figure that neither a clause nor the reading itself repeats:
 * "4 times" as "no fourth time".
 */
function explainedKinds(
  { said }: Passage,
  figures: readonly ClauseFigure[],
): ReadonlySet<FigureKind> {
  const repeated = new Set(figures.map(({ value }) => keyOf(value)));
  const explained = said.readings.flatMap(({ words, as }) => {
    const own = Object.values(as)
      .flatMap(figuresIn)
      .map(({ value }) => keyOf(value));
    return figuresIn(words)
      .filter(({ value }) => !repeated.has(keyOf(value)))
      .filter(({ value }) => !own.includes(keyOf(value)));
  });
  return new Set(explained.map(({ kind }) => kind));
}

function told({ kind, constant }: ClauseFigure, { article }: Passage, policy: Policy): Diagnostic {
  const { value, span } = constant;
  const figure =
    kind === "money" ? { kind, value, currency: policy.currency.code } : { kind, value };
  return diagnose(figureNotQuoted, { figure, article: article?.number }, span);
}
