import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { onOneLine } from "./segments.ts";

/** `1 March 2025` and `March 1, 2025` as one word each, which is judged where dates are read. */
export function joinDates({ text }: SourceFile, tokens: readonly IToken[]): readonly IToken[] {
  const joined: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    const length = lengthOfDate(tokens.slice(at, at + 4));
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
function lengthOfDate(tokens: readonly IToken[]): number {
  const [a = "", b = "", c = "", d = ""] = tokens.map(({ image }) => image);
  if (isDay(a) && monthNamed(b) !== undefined && isYear(c)) return 3;
  if (monthNamed(a) === undefined || !isDay(b)) return 0;
  if (isYear(c)) return 3;
  return c === "," && isYear(d) ? 4 : 0;
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
