import type { IToken, TokenType } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Fix, type Span } from "../diagnostics/diagnostic.ts";
import { capInOtherWords, periodInOtherWords } from "../diagnostics/messages/everyday.ts";
import { proRataInOtherWords, scopeBeforeCap } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { inOrder, readCapSentence, type CapSentence, type Things } from "./cap-sentence.ts";
import { periodsOfFacts, thingsIn } from "./declared-names.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { apart, endsPeriod, endsValue, isInCondition } from "./phrase-places.ts";
import { beginsLine, isStated, onOneLine, starterOf } from "./segments.ts";
import { tokensOf } from "./words-of-repairs.ts";

/** 每家企业每年最高600万元 says in another order what a cap says: the amount, for whom, for how long. */
export function judgeCapClauses(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  const things = thingsIn(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = clauseAt({ file, tokens, things, kept }, at);
    if (found === undefined) {
      kept.push(token);
      continue;
    }
    problems.push(found.problem);
    kept.push(...found.meant);
    at += found.length - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

interface Place {
  readonly file: SourceFile;
  readonly tokens: readonly IToken[];
  readonly things: Things;
  readonly kept: readonly IToken[];
}

interface Clause {
  readonly problem: Diagnostic;
  readonly meant: readonly IToken[];
  /** How many tokens it takes the place of. */
  readonly length: number;
}

function clauseAt(place: Place, at: number): Clause | undefined {
  const { file, tokens, kept } = place;
  const [token, next] = [tokens[at], tokens[at + 1]];
  const previous = kept.at(-1);
  if (token === undefined || previous === undefined) return undefined;
  if (token.tokenType === t.Cap) {
    const isSentence = next !== undefined && onOneLine(file.text, token, next);
    return isSentence && mayBegin(next) ? sentenceAfterCap(place, at, next) : undefined;
  }
  const begin = token.tokenType === t.Comma ? next : token;
  if (token.tokenType === t.Pro && beginsLine(file.text, token)) return proRataWithin(place, at);
  if (begin === undefined || !mayBegin(begin)) return undefined;
  if (begin === token && beginsLine(file.text, token)) {
    return isInGrant(kept) && endsClause(previous) ? sentence(place, at, begin) : undefined;
  }
  const isWord = begin.tokenType === t.Name && /^[每单对同年累合总]/.test(begin.image);
  if (!isWord || !endsValue(previous) || isStated(kept) || isInCondition(kept)) return undefined;
  return sentence(place, at, begin) ?? scopeOfCap(place, at, begin);
}

const mayBegin = ({ tokenType }: IToken): boolean => [t.Name, t.Per, t.For].includes(tokenType);

/** Whether the clauses of a grant go on after these. */
function isInGrant(kept: readonly IToken[]): boolean {
  const starter = starterOf(kept);
  return clauses.some((kind) => kind === starter?.tokenType);
}

const clauses: readonly TokenType[] = [
  t.Grant,
  t.When,
  t.Except,
  t.Cap,
  t.Less,
  t.At,
  t.Nothing,
  t.Accumulated,
  t.Pay,
];

/** Texts of a condition and the words that a cap ends with, too. */
const endsClause = (token: IToken): boolean =>
  endsPeriod(token) ||
  [t.Rata, t.Refuse, t.Principle, t.Quoted, t.Yes, t.No].includes(token.tokenType);

/** A sentence of its own: it has a word for a ceiling, and a scope or a period before the amount. */
function sentence(place: Place, at: number, begin: IToken): Clause | undefined {
  const found = readCapSentence(place.file.text, begin.startOffset, place.things);
  const { parts } = found;
  const bound = parts.find((part) => part.kind === "bound");
  if (!isWhole(found) || bound?.kind !== "bound" || parts.indexOf(bound) === 0) return undefined;
  const scopes = parts.filter(({ kind }) => kind === "scope");
  const isMisplaced = begin.tokenType === t.Per && bound.found === "cap" && scopes.length === 1;
  return isMisplaced ? misplaced(place, at, found) : inOtherWords(place, at, found);
}

/** `cap 每家企业每年最高50万元`. */
function sentenceAfterCap(place: Place, at: number, begin: IToken): Clause | undefined {
  const found = readCapSentence(place.file.text, begin.startOffset, place.things);
  const [first] = found.parts;
  const isTurned = first?.kind === "scope" || first?.kind === "period";
  return isTurned && isWhole(found) ? inOtherWords(place, at, found) : undefined;
}

/** `cap 500_000 每家企业每年`, where the policy has another name for 企业. */
function scopeOfCap(place: Place, at: number, begin: IToken): Clause | undefined {
  const starter = starterOf(place.kept);
  const found = readCapSentence(place.file.text, begin.startOffset, place.things);
  const { parts } = found;
  const isScope = parts.every(({ kind }) => kind === "scope" || kind === "period");
  const isTranslated = parts.some((part) => part.kind === "scope" && part.isTranslated);
  if (starter?.tokenType !== t.Cap || !isScope || !isTranslated) return undefined;
  return inOtherWords(place, at, found);
}

/** `pro rata within budget` on a line of its own: the budget is a cap, and says its period itself. */
function proRataWithin({ file, tokens }: Place, at: number): Clause | undefined {
  const [first, , within, budget] = tokens.slice(at, at + 4);
  const period = periodsOfFacts(tokens).get(budget?.image ?? "");
  if (first === undefined || budget === undefined || period === undefined) return undefined;
  if (within === undefined || !["within", "of", "in", "from"].includes(within.image))
    return undefined;
  const span = { file: file.path, start: first.startOffset, end: endOf(budget) };
  const meant = `cap ${budget.image} per ${period} pro rata`;
  const values = { found: file.text.slice(span.start, span.end), meant };
  const problem = diagnose(proRataInOtherWords, values, span, {
    fixes: [replacement(span, meant)],
  });
  return { problem, meant: tokensOf(first, meant), length: 4 };
}

const isWhole = ({ parts }: CapSentence): boolean =>
  parts.filter(({ kind }) => kind === "limit").length === 1 &&
  parts.filter(({ kind }) => kind === "bound").length <= 1 &&
  parts.some(({ kind }) => kind === "scope" || kind === "period");

function inOtherWords(place: Place, at: number, found: CapSentence): Clause | undefined {
  const taken = takenBy(place, at, found);
  if (taken === undefined) return undefined;
  const { span, length, first } = taken;
  const meant = inOrder(found.parts);
  const values = { found: place.file.text.slice(span.start, span.end), meant };
  const fixes = [replacement(span, apart(place.file, span, meant))];
  const message = meant.startsWith("cap ") ? capInOtherWords : periodInOtherWords;
  const problem = diagnose(message, values, span, { fixes });
  return { problem, meant: tokensOf(first, meant), length };
}

/** `per enterprise cap 10 awards per year`: read as it stands, which is hardly what was meant. */
function misplaced(place: Place, at: number, found: CapSentence): Clause | undefined {
  const taken = takenBy(place, at, found);
  if (taken === undefined) return undefined;
  const { span, length, words } = taken;
  const { text } = place.file;
  const index = words.findIndex(({ tokenType }) => tokenType === t.Cap);
  const [before, cap] = [words[index - 1], words[index]];
  if (before === undefined || cap === undefined) return undefined;
  const scope = text.slice(span.start, endOf(before));
  const indent = /[^\S\r\n]*$/.exec(text.slice(0, span.start))?.[0] ?? "";
  const between = { ...span, start: endOf(before), end: cap.startOffset };
  const onNextLine: Fix = { label: lineBreak, edits: [{ span: between, text: `\n${indent}` }] };
  const fixes = [replacement(span, inOrder(found.parts)), onNextLine];
  const problem = diagnose(scopeBeforeCap, { scope }, span, { fixes });
  return { problem, meant: words, length };
}

const lineBreak = { en: "Begin a new line before cap", zh: "在 cap 之前换行" };

interface Taken {
  readonly first: IToken;
  readonly words: readonly IToken[];
  readonly span: Span;
  readonly length: number;
}

/** The tokens of the sentence; none where it ends within one. */
function takenBy({ file, tokens }: Place, at: number, { end }: CapSentence): Taken | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const length = tokens.slice(at).findIndex((token) => token.startOffset >= end);
  const words = tokens.slice(at, length === -1 ? undefined : at + length);
  if (endOf(words.at(-1) ?? first) !== end) return undefined;
  return {
    first,
    words,
    span: { file: file.path, start: first.startOffset, end },
    length: words.length,
  };
}
