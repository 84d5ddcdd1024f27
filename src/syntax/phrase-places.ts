import type { IToken } from "chevrotain";
import * as t from "../../grammar/tokens.ts";
import type { Span } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { is } from "./segments.ts";

export const endsValue = ({ tokenType }: IToken): boolean =>
  [t.Name, t.NumberWord, t.Closing, t.CalendarDate, t.Year, t.Claim].includes(tokenType);

/** Whether a cap may be complete with it. */
export const endsPeriod = (token: IToken): boolean =>
  endsValue(token) ||
  [t.HalfYear, t.Quarter, t.Month, t.Lifetime, t.Years, t.Months, t.Days].includes(token.tokenType);

/** Whether the words so far end within a condition. */
export function isInCondition(before: readonly IToken[]): boolean {
  let at = before.length - 1;
  while (at > 0 && !opensPart(before[at])) at -= 1;
  return [t.When, t.Except, t.If, t.Where].some((kind) => kind === before[at]?.tokenType);
}

/** Whether they end within brackets, slices, bands or a rounding: a cap stands outside of these. */
export function hasOwnBounds(before: readonly IToken[]): boolean {
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

/** With the blanks that a word needs: 600万元/年 has none. */
export function apart({ text }: SourceFile, { start, end }: Span, word: string): string {
  const blank = (at: number): string => (/\s|^$/.test(text.charAt(at)) ? "" : " ");
  return `${blank(start - 1)}${word}${blank(end)}`;
}
