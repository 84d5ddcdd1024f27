import type { IToken, TokenType } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { capInOtherWords, comparisonInWords } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { phrasesFrom, spelt, sticksToAmounts, type Phrase } from "./everyday-words.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { is, isStated, onOneLine } from "./segments.ts";

/** Phrases of documents for caps, comparisons and periods: read as what they mean, and reported. */
export function judgePhrases(file: SourceFile, written: readonly IToken[]): Marks {
  const tokens = written.flatMap(unstuck);
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    const phrase = phraseAt(file, tokens, at, kept);
    if (phrase === undefined) {
      kept.push(first);
      continue;
    }
    const last = tokens[at + phrase.words.length - 1] ?? first;
    problems.push(problem(file, phrase, first, last));
    kept.push(...kindsOf(phrase.meant).map((kind) => retyped(first, kind)));
    at += phrase.words.length - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

/** 最高600万元 as two words, where drafters leave out the blank. */
function unstuck(token: IToken): readonly IToken[] {
  const [, word, amount] = /^(\p{Script=Han}+)(\p{Nd}.*)$/u.exec(token.image) ?? [];
  if (token.tokenType !== t.Name || word === undefined || amount === undefined) return [token];
  if (!sticksToAmounts(word)) return [token];
  const startOffset = token.startOffset + word.length;
  const number = { ...retyped(token, t.NumberWord), image: amount, startOffset };
  return [{ ...token, image: word, endOffset: startOffset - 1 }, number];
}

function phraseAt(
  file: SourceFile,
  tokens: readonly IToken[],
  at: number,
  kept: readonly IToken[],
): Phrase | undefined {
  const [previous, first] = [kept.at(-1), tokens[at]];
  if (previous === undefined || first === undefined) return undefined;
  const candidates = phrasesFrom(first.image);
  if (candidates.length === 0 || isStated(kept)) return undefined;
  return candidates.find((phrase) => {
    const { words, before } = phrase;
    const last = tokens[at + words.length - 1];
    return (
      last !== undefined &&
      onOneLine(file.text, first, last) &&
      words.every((word, index) => spelt(tokens[at + index]?.image ?? "") === word) &&
      before(tokens[at + words.length], tokens[at + words.length + 1]) &&
      mayFollow(phrase, kept, previous)
    );
  });
}

/** Caps and periods follow what is complete, comparisons the left side of a condition. */
function mayFollow({ words, message }: Phrase, kept: readonly IToken[], previous: IToken): boolean {
  if (words[0] === "cap") return true;
  if (!endsValue(previous)) return false;
  switch (message) {
    case comparisonInWords:
      return isInCondition(kept);
    case capInOtherWords:
      return !hasOwnBounds(kept);
    default:
      return !isInCondition(kept);
  }
}

const endsValue = ({ tokenType }: IToken): boolean =>
  [t.Name, t.NumberWord, t.Closing, t.CalendarDate, t.Year, t.Claim].includes(tokenType);

/** Whether the words so far end within a condition. */
function isInCondition(before: readonly IToken[]): boolean {
  let at = before.length - 1;
  while (at > 0 && !opensPart(before[at])) at -= 1;
  return [t.When, t.Except, t.If, t.Where].some((kind) => kind === before[at]?.tokenType);
}

/** Whether they end within brackets, slices, bands or a rounding: a cap stands outside of these. */
function hasOwnBounds(before: readonly IToken[]): boolean {
  let closed = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const token = before[at];
    if (token?.tokenType === t.Closing) closed += 1;
    if (token?.tokenType === t.Opening) closed -= 1;
    if (closed < 0 || (closed === 0 && isBounded(token))) return true;
    // A rounding may stand within another; it is a word that rounds of an example start with, too.
    if (is(token, t.Starter) && token?.tokenType !== t.Round) return false;
  }
  return false;
}

const isBounded = (token: IToken | undefined): boolean =>
  [t.Slices, t.Bands, t.Round].some((kind) => kind === token?.tokenType);

const opensPart = (token: IToken | undefined): boolean =>
  [t.Starter, t.If, t.Where, t.Otherwise].some((kind) => is(token, kind));

const kindsOf = (meant: string): readonly TokenType[] =>
  meant.split(" ").map((word) => t.keywords.get(word) ?? signs[word] ?? t.Name);

const signs: Readonly<Record<string, TokenType>> = {
  ">": t.MoreThan,
  "<": t.LessThan,
  ">=": t.AtLeastSign,
  "<=": t.AtMost,
};

function problem(file: SourceFile, phrase: Phrase, first: IToken, last: IToken): Diagnostic {
  const { meant, message, isCertain } = phrase;
  const span = { file: file.path, start: first.startOffset, end: endOf(last) };
  const found = file.text.slice(span.start, span.end);
  const fixes = isCertain ? [replacement(span, apart(file, span, meant))] : [];
  return diagnose(message, { found, meant }, span, { fixes });
}

/** With the blanks that a word needs: 600万元/年 has none. */
function apart({ text }: SourceFile, { start, end }: Span, word: string): string {
  const blank = (at: number): string => (/\s|^$/.test(text.charAt(at)) ? "" : " ");
  return `${blank(start - 1)}${word}${blank(end)}`;
}
