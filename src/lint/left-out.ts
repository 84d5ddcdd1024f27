import type { Stretch } from "../check/source.ts";
import type { SourceText } from "../model/policy.ts";
import type { Sentence } from "./sentences.ts";

/**
 * Whether what is covered leaves out most of its letters, or a figure. Quotes may well leave out a full
 * stop or a "Moreover".
 */
export function isLeftOut(
  sentence: Sentence,
  { text }: SourceText,
  covered: readonly Stretch[],
): boolean {
  const all = text.slice(sentence.start, sentence.end);
  const rest = covered
    .filter(({ start, end }) => start < sentence.end && end > sentence.start)
    .reduceRight((words, { start, end }) => {
      const from = Math.max(start - sentence.start, 0);
      return words.slice(0, from) + words.slice(Math.max(end - sentence.start, from));
    }, all);
  return /\p{Nd}/u.test(rest) || 2 * lettersIn(rest) > lettersIn(all);
}

const lettersIn = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;
