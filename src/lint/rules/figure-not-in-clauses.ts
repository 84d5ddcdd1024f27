import { resolvePath } from "../../check/host.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { figureNotInClauses } from "../../diagnostics/messages/advice-quotes.ts";
import { keyOf, saidNumbers, termNumbers } from "../quoted/clause-figures.ts";
import type { Figure } from "../quoted/figures.ts";
import { figuresIn } from "../quoted/figures.ts";
import type { Passage, Quoted } from "../quoted/passage.ts";
import { passagesOf } from "../quoted/passage.ts";
import type { Finished, Rule } from "../rule.ts";

/**
 * Figures of the quoted text that neither the clauses of the article say, nor its readings and other
 * words, nor the header. What the header quotes may be said anywhere.
 */
export const figuresNotInClauses: Rule = (finished) => {
  const { policy } = finished;
  const passages = passagesOf(finished);
  if (passages.every(({ quoted }) => quoted.length === 0)) return [];
  const said = new Map(passages.map((passage) => [passage, saidNumbers(passage, policy)]));
  const everywhere = termNumbers(policy);
  return passages.flatMap((passage) => {
    const here = passages.filter((one) => one === passage || isHeader(one) || isHeader(passage));
    const known = new Set([...everywhere, ...here.flatMap((one) => [...(said.get(one) ?? [])])]);
    return passage.quoted.flatMap((quoted) =>
      figuresIn(quoted.text)
        .filter(({ value }) => !known.has(keyOf(value)))
        .map((figure) => told(figure, quoted, passage, finished)),
    );
  });
};

const isHeader = ({ article }: Passage): boolean => article === undefined;

function told(
  { start, end }: Figure,
  { quote, source, text, start: from }: Quoted,
  { article }: Passage,
  { tree }: Finished,
): Diagnostic {
  const words = text.slice(start, end).trim();
  const file = resolvePath(tree.file.path, source);
  const related = [
    {
      span: { file, start: from + start, end: from + end },
      message: { en: "The source says it here.", zh: "原文在此处。" },
    },
  ];
  return diagnose(figureNotInClauses, { words, article: article?.number }, quote.span, { related });
}
