import type { IToken, TokenType } from "chevrotain";
import { tokenLabel } from "../../grammar/chevrotain.ts";
import { endOf } from "../../grammar/lexer.ts";
import { readTokens, type Reading } from "../../grammar/parser.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import * as syntax from "../diagnostics/messages/syntax.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { wordsBetween } from "./between.ts";
import { isRateIn, namesIn } from "./declared-names.ts";
import { brackets, insertion, replacement } from "./fixes.ts";
import { gapsOf, sizeOf, unknown, type Gap } from "./gap.ts";
import { endOfList } from "./list-end.ts";
import { otherWords, type OtherWord } from "./other-words.ts";
import { onOneLine, segmentAt, segmentsOf, type Segment } from "./segments.ts";
import { isValueMissing, shown } from "./missing.ts";
import { apart } from "./phrase-places.ts";

/** A file as it would read without its slips of the pen. */
export interface Corrected extends Reading {
  readonly tokens: readonly IToken[];
  readonly gaps: readonly Gap[];
  readonly problems: readonly Diagnostic[];
}

/** A change of the tokens that makes a gap go away, and what is said about it. */
interface Correction {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly IToken[];
  readonly problem: Diagnostic;
}

/** Each round finds at most one slip in each clause; further ones are reported as they stand. */
const mostRounds = 6;

/**
 * Reads a file, replaces misspelt keywords, puts the brackets that a list needs, and reads it again,
 * so that one slip does not hide what follows it.
 */
export function readCorrected(file: SourceFile, written: readonly IToken[]): Corrected {
  let tokens = written;
  let reading = readTokens(tokens);
  let gaps = gapsOf(reading, tokens);
  const problems: Diagnostic[] = [];
  const hopeless = { words: new Set<IToken>(), gaps: new Set<IToken>() };
  for (let round = 0; round < mostRounds && gaps.length > 0; round += 1) {
    const corrections = correctionsOf(file, tokens, gaps, hopeless);
    if (corrections.length === 0) break;
    problems.push(...corrections.map(({ problem }) => problem));
    tokens = apply(tokens, corrections);
    reading = readTokens(tokens);
    gaps = gapsOf(reading, tokens);
  }
  return { ...reading, tokens, gaps, problems };
}

/** At most one correction for each segment, in order. */
function correctionsOf(
  file: SourceFile,
  tokens: readonly IToken[],
  gaps: readonly Gap[],
  hopeless: Hopeless,
): readonly Correction[] {
  const segments = segmentsOf(file.text, tokens);
  const corrections = new Map<Segment, Correction>();
  const seen = new Set<Segment>();
  for (const gap of gaps) {
    const segment = segmentAt(segments, Math.min(gap.index, tokens.length - 1));
    if (corrections.has(segment)) continue;
    const place = { file, tokens, segment, hopeless };
    const isFirst = !seen.has(segment);
    seen.add(segment);
    const found =
      bracketsFor(place, gap) ??
      wordFor(place, gap) ??
      (isFirst ? wordBetween(place, gap) : undefined);
    if (found !== undefined) corrections.set(segment, found);
  }
  return [...corrections.values()].sort((a, b) => a.start - b.start);
}

interface Place {
  readonly file: SourceFile;
  readonly tokens: readonly IToken[];
  readonly segment: Segment;
  readonly hopeless: Hopeless;
}

/** What has been tried in vain: tokens that no keyword can take the place of, or stand before. */
interface Hopeless {
  readonly words: Set<IToken>;
  readonly gaps: Set<IToken>;
}

function apply(tokens: readonly IToken[], corrections: readonly Correction[]): readonly IToken[] {
  const result: IToken[] = [];
  let at = 0;
  for (const { start, end, tokens: added } of corrections) {
    result.push(...tokens.slice(at, start), ...added);
    at = end;
  }
  return [...result, ...tokens.slice(at)];
}

/** `30% of by kind: …`: a list where a single value stands. */
function bracketsFor({ file, tokens, segment }: Place, gap: Gap): Correction | undefined {
  const first = gap.token;
  if (!isValueMissing(gap) || first === undefined) return undefined;
  const end = endOfList(tokens, gap.index, segment.end);
  const last = end === undefined ? undefined : tokens[end - 1];
  if (end === undefined || last === undefined) return undefined;
  const span = { file: file.path, start: first.startOffset, end: endOf(last) };
  const fixes = [brackets([span], `(${file.text.slice(span.start, span.end)})`)];
  const list = tokens.slice(gap.index, end);
  return {
    start: gap.index,
    end,
    tokens: [mark(first.startOffset, t.Opening), ...list, mark(endOf(last), t.Closing)],
    problem: diagnose(structure.listWithoutBrackets, {}, span, { fixes }),
  };
}

/** A word or sign that the drafter did not write. */
const mark = (startOffset: number, tokenType: TokenType): IToken => ({
  image: "",
  startOffset,
  endOffset: startOffset - 1,
  tokenType,
  tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
});

/** The keyword that was meant: the one with which the clause can best be read. */
function wordFor(place: Place, gap: Gap): Correction | undefined {
  const { file, tokens, hopeless } = place;
  for (const index of [gap.index, gap.index - 1]) {
    const token = tokens[index];
    if (token?.tokenType !== t.Name || hopeless.words.has(token)) continue;
    // `rund a down to 1`: the gap shows after the word, but never a line further on.
    if (gap.token !== undefined && !onOneLine(file.text, token, gap.token)) continue;
    const meant = bestWord(place, index, token);
    if (meant !== undefined) return replaced(file, index, token, meant);
    hopeless.words.add(token);
  }
  return undefined;
}

/** A word or sign that was left out between two others. */
function wordBetween(place: Place, { index, token, previous, rule }: Gap): Correction | undefined {
  const { file, tokens, segment, hopeless } = place;
  const canTell = rule === unknown || rule === "outcome";
  if (!canTell || token === undefined || previous === undefined) return undefined;
  if (hopeless.gaps.has(token) || !onOneLine(file.text, previous, token)) return undefined;
  const least = gapsIn(place, index, [token]);
  const starter = tokens[segment.start];
  // `per enterprise once`: another word in between makes no sense of one that nobody knows.
  if (token.tokenType === t.Name && !isKnown(place, starter, token)) return undefined;
  // `rate paidRent`: a share of what follows.
  const isShare = isRateIn(tokens, previous.image);
  const word = (isShare ? [t.Of] : wordsBetween(starter, previous, token)).find(
    (kind) => gapsIn(place, index, [mark(token.startOffset, kind), token]) < least,
  );
  if (word === undefined) {
    hopeless.gaps.add(token);
    return undefined;
  }
  const at = { file: file.path, start: endOf(previous), end: endOf(previous) };
  const label = tokenLabel(word);
  const fixes = [insertion(at, label === "," ? label : ` ${label}`)];
  const values = { left: shown(previous), right: shown(token), word: label };
  const span = { file: file.path, start: token.startOffset, end: endOf(token) };
  const problem = diagnose(syntax.nothingBetween, values, span, { fixes });
  return { start: index, end: index, tokens: [mark(token.startOffset, word)], problem };
}

/** Whether it may be a name, wherever a name would be what comes next. */
function isKnown({ tokens }: Place, starter: IToken | undefined, { image }: IToken): boolean {
  const takesNames = [t.Cap, t.Joint, t.Accumulated, t.When, t.Except];
  return !takesNames.some((kind) => kind === starter?.tokenType) || namesIn(tokens)(image);
}

function bestWord(place: Place, index: number, token: IToken): OtherWord | undefined {
  let best: OtherWord | undefined;
  let least = gapsIn(place, index, [token]);
  for (const word of otherWords(token)) {
    const left = gapsIn(place, index, word.tokens);
    if (left < least) [best, least] = [word, left];
  }
  return best;
}

/** How much of the clause cannot be read with these tokens in the place of one. */
function gapsIn({ tokens, segment }: Place, index: number, instead: readonly IToken[]): number {
  const clause = [
    ...tokens.slice(segment.start, index),
    ...instead,
    ...tokens.slice(index + 1, segment.end),
  ];
  return sizeOf(gapsOf(readTokens(clause), clause));
}

function replaced(
  file: SourceFile,
  index: number,
  token: IToken,
  { word, tokens }: OtherWord,
): Correction {
  const span: Span = { file: file.path, start: token.startOffset, end: endOf(token) };
  const values = { found: token.image, meant: word };
  const fixes = [replacement(span, apart(file, span, word))];
  const problem = diagnose(syntax.wordMisspelt, values, span, { fixes });
  return { start: index, end: index + 1, tokens, problem };
}
