import type { IToken, TokenType } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import {
  capInOtherWords,
  comparisonInWords,
  operatorInWords,
} from "../diagnostics/messages/everyday.ts";
import { changeInOtherWords, proRataInOtherWords } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { phrasesFrom, spelt, type Phrase } from "./everyday-words.ts";
import { namesIn, numbersIn } from "./declared-names.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { apart, endsPeriod, endsValue, hasOwnBounds, isInCondition } from "./phrase-places.ts";
import { isStated, onOneLine } from "./segments.ts";

/** Phrases of documents for caps, comparisons and periods: read as what they mean, and reported. */
export function judgePhrases(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  const isName = namesIn(tokens);
  const numbers = numbersIn(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    const phrase = phraseAt({ file, tokens, isName, numbers }, at, kept);
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

interface Place {
  readonly file: SourceFile;
  readonly tokens: readonly IToken[];
  readonly isName: (word: string) => boolean;
  readonly numbers: ReadonlySet<string>;
}

function phraseAt(
  { file, tokens, isName, numbers }: Place,
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
      // `per week`, where the policy has a fact of that name.
      !(words[0] === "per" && last.tokenType === t.Name && isName(last.image)) &&
      words.every((word, index) => spelt(tokens[at + index]?.image ?? "") === word) &&
      before(tokens[at + words.length], tokens[at + words.length + 1]) &&
      (!phrase.afterNumber || isNumberAlone(kept, numbers)) &&
      mayFollow(phrase, kept, previous)
    );
  });
}

/** `when jobs`: it must be compared with something. */
function isNumberAlone(kept: readonly IToken[], numbers: ReadonlySet<string>): boolean {
  const [before, name] = kept.slice(-2);
  const begins = [t.When, t.Except, t.And, t.Or, t.Not, t.If, t.Where, t.Opening];
  return numbers.has(name?.image ?? "") && begins.some((kind) => kind === before?.tokenType);
}

/** Caps and periods follow what is complete, comparisons the left side of a condition. */
function mayFollow({ words, message }: Phrase, kept: readonly IToken[], previous: IToken): boolean {
  if (words[0] === "cap") return true;
  if (message === changeInOtherWords) return kept.some(({ tokenType }) => tokenType === t.Amend);
  if (message === proRataInOtherWords) return !isInCondition(kept) && endsPeriod(previous);
  if (!endsValue(previous)) return false;
  switch (message) {
    case comparisonInWords:
      return isInCondition(kept) && !hasOwnBounds(kept);
    case operatorInWords:
      return true;
    case capInOtherWords:
      return !hasOwnBounds(kept);
    default:
      return !isInCondition(kept);
  }
}

const kindsOf = (meant: string): readonly TokenType[] =>
  meant.split(" ").map((word) => t.keywords.get(word) ?? signs[word] ?? t.Name);

const signs: Readonly<Record<string, TokenType>> = {
  ">": t.MoreThan,
  "<": t.LessThan,
  ">=": t.AtLeastSign,
  "<=": t.AtMost,
  "+": t.Plus,
  "-": t.Minus,
  "*": t.Times,
  "/": t.Slash,
};

function problem(file: SourceFile, phrase: Phrase, first: IToken, last: IToken): Diagnostic {
  const { meant, message, isCertain } = phrase;
  const span = { file: file.path, start: first.startOffset, end: endOf(last) };
  const found = file.text.slice(span.start, span.end);
  const fixes = isCertain ? [replacement(span, apart(file, span, meant))] : [];
  return diagnose(message, { found, meant }, span, { fixes });
}
