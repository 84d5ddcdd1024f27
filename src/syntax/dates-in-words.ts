import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { dateFactsIn } from "./declared-names.ts";
import { isStated, onOneLine } from "./segments.ts";

/**
 * `1 March 2025`, `March 1, 2025`, 二〇二五年三月一日 and 2025年3月1日起 as one word each, and what
 * was meant as a date but has no day, `2025-03`; they are judged where dates are read.
 */
export function joinDates({ text }: SourceFile, tokens: readonly IToken[]): readonly IToken[] {
  const dateFacts = dateFactsIn(tokens);
  const joined: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    const length = lengthOfDate(tokens.slice(at, at + 4), joined, dateFacts);
    const last = tokens[at + length - 1] ?? first;
    if (length === 0 || !onOneLine(text, first, last)) {
      joined.push(first);
      continue;
    }
    const image = text.slice(first.startOffset, endOf(last));
    joined.push({ ...retyped(first, t.CalendarDate), image, endOffset: endOf(last) - 1 });
    at += length - 1;
  }
  return joined;
}

/** How many of these words are a date; 0 where they begin none. */
function lengthOfDate(
  words: readonly IToken[],
  before: readonly IToken[],
  dateFacts: ReadonlySet<string>,
): number {
  const [first, second, third] = words;
  const [a = "", b = "", c = "", d = ""] = words.map(({ image }) => image);
  if (first === undefined) return 0;
  if (isDay(a) && monthNamed(b) !== undefined && isYear(c)) return 3;
  if (monthNamed(a) !== undefined) {
    if (isDay(b) && isYear(c)) return 3;
    if (isDay(b) && c === "," && isYear(d)) return 4;
    return isYear(b) && !isNameOfFact(before) ? 2 : 0;
  }
  if (first.tokenType === t.CalendarDate) return sticks(first, second) && fromOrTo.test(b) ? 2 : 0;
  if (isChineseDate(first)) return 1;
  if (/^(\p{Nd}{4}|[零〇○一二三四五六七八九]{4})年[起止]?$/u.test(a)) {
    return wantsDate(before, dateFacts) ? 1 : 0;
  }
  const isMonth = isYear(a) && b === "-" && /^(0[1-9]|1[0-2])$/.test(c);
  return isMonth && sticks(first, second) && sticks(second, third) ? 3 : 0;
}

/** With characters for its digits, with 号 for 日, or without a day. */
const isChineseDate = ({ tokenType, image }: IToken): boolean =>
  (tokenType === t.NumberWord || tokenType === t.Name) && chineseDate.test(image);

const digit = "[\\p{Nd}零〇○一二三四五六七八九十]";
const chineseDate = new RegExp(
  `^${digit}{4}年${digit}{1,3}月份?(?:${digit}{1,3}[日号]?)?[起止]?$`,
  "u",
);

/** 自2025年3月1日起: that the day is included is how dates are read anyway. */
const fromOrTo = /^[起止]$/;

const sticks = (first: IToken | undefined, second: IToken | undefined): boolean =>
  first !== undefined && second !== undefined && endOf(first) === second.startOffset;

/** `with may 2025`: a fact of that name, and its value. */
const isNameOfFact = (before: readonly IToken[]): boolean =>
  isStated(before) && before.at(-1)?.tokenType !== t.Name;

/** Whether a year alone was meant as a date here: 2025年 may be a number of years, too. */
function wantsDate(before: readonly IToken[], dateFacts: ReadonlySet<string>): boolean {
  const [left, previous] = before.slice(-2);
  if (previous === undefined) return false;
  const kinds = [t.Effective, t.From, t.To, t.In];
  return (
    kinds.some((kind) => kind === previous.tokenType) ||
    (dateFacts.has(left?.image ?? "") && previous.tokenType !== t.Plus)
  );
}

const isDay = (word: string): boolean => /^\d{1,2}(st|nd|rd|th)?$/.test(word);
const isYear = (word: string): boolean => /^\d{4}$/.test(word);

/** The number of a month, by its English name or the first letters of it. */
export function monthNamed(word: string): number | undefined {
  const letters = word.toLowerCase();
  const index = months.findIndex((month) => letters.length >= 3 && month.startsWith(letters));
  return index === -1 ? undefined : index + 1;
}

const months =
  "january february march april may june july august september october november december".split(
    " ",
  );
