import type { IToken, TokenType } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";

/** Words that a mistake cannot reach across: an item, a clause or a step, from its first word. */
export interface Segment {
  /** Places in the list of tokens, the end not included. */
  readonly start: number;
  readonly end: number;
}

/** The segments of a file, in order and without gaps. */
export function segmentsOf(text: string, tokens: readonly IToken[]): readonly Segment[] {
  const starts = tokens.flatMap((_, index) => (isBoundary(text, tokens, index) ? [index] : []));
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? tokens.length }));
}

/** The segment that holds the token at this place of the list. */
export function segmentAt(segments: readonly Segment[], index: number): Segment {
  let [low, high] = [0, segments.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return segments[low] ?? { start: 0, end: 0 };
}

/** The place in the list of the last token that starts at the offset or before it. */
export function indexAt(tokens: readonly IToken[], offset: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tokens[middle]?.startOffset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a new item, clause or step begins with this token. */
export function isBoundary(text: string, tokens: readonly IToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !is(token, t.Starter)) return false;
  const previous = tokens[index - 1];
  if (previous === undefined) return true;
  if (mayBeValueAfter.includes(previous.tokenType)) return false;
  // `pay 30% when "registered"`: a stage, and no condition.
  if (token.tokenType === t.When && is(tokens[index + 1], t.Quoted)) return false;
  if (beginsLine(text, token)) return !(token.tokenType === t.Round && leavesOpen(previous));
  return clauseWords.includes(token.tokenType);
}

/** Whether nothing but blanks stands before it on its line. */
export function beginsLine(text: string, { startOffset }: IToken): boolean {
  let at = startOffset - 1;
  while (at >= 0 && /[^\S\r\n]/.test(text.charAt(at))) at -= 1;
  return at < 0 || /[\r\n]/.test(text.charAt(at));
}

/** Whether both stand on one line. */
export const onOneLine = (text: string, first: IToken, second: IToken): boolean =>
  !/[\r\n]/.test(text.slice(endOf(first), second.startOffset));

export const is = (token: IToken | undefined, kind: TokenType): boolean =>
  token !== undefined &&
  (token.tokenType === kind || (token.tokenType.CATEGORIES ?? []).includes(kind));

export const isKeyword = (token: IToken | undefined): boolean =>
  is(token, t.Word) && token?.tokenType !== t.Name;

/** The last word among these that begins an item, a clause or a step; the first where none does. */
export function starterOf(before: readonly IToken[]): IToken | undefined {
  let at = before.length - 1;
  while (at > 0 && !is(before[at], t.Starter)) at -= 1;
  return before[at];
}

/** Whether facts are being stated at the end of these: then nothing is worked out. */
export function isStated(before: readonly IToken[]): boolean {
  const starter = starterOf(before);
  return starter?.tokenType === t.Claim || starter?.tokenType === t.Given;
}

/** After these a keyword may be the value of a `one of`. */
const mayBeValueAfter: readonly TokenType[] = [t.Opening, t.Comma, t.Is, t.Not, t.For, t.Per];

/** These begin a clause wherever they stand on a line. */
const clauseWords: readonly TokenType[] = [
  t.When,
  t.Except,
  t.Less,
  t.At,
  t.Nothing,
  t.Accumulated,
  t.Cap,
  t.Pay,
  t.Joint,
  t.Grant,
];

/** Whether an expression must go on after it: then `round` is part of it, and no step. */
const leavesOpen = (token: IToken): boolean =>
  opens.includes(token.tokenType) || (is(token, t.Starter) && token.tokenType !== t.Round);

const opens: readonly TokenType[] = [
  t.Colon,
  t.Plus,
  t.Minus,
  t.Times,
  t.Slash,
  t.LessThan,
  t.AtMost,
  t.MoreThan,
  t.AtLeastSign,
  t.And,
  t.Or,
  t.Of,
  t.If,
  t.Otherwise,
  t.From,
  t.To,
  t.By,
  t.As,
  t.Least,
  t.Below,
];
