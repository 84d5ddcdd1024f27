import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { needlessWord } from "../diagnostics/messages/everyday.ts";
import { windowInOtherWords } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { numeralPattern } from "./chinese-numerals.ts";
import { dateFactsIn } from "./declared-names.ts";
import { removal, replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { englishTimeUnits, timeUnits } from "./measures.ts";
import { wholeInDigits } from "./numerals.ts";
import { apart, endsPeriod, isInCondition } from "./phrase-places.ts";
import { onOneLine } from "./segments.ts";
import { tokensOf } from "./words-of-repairs.ts";

/** `within 36 months of leaseStart` and `applied - leaseStart <= 36 months`: dates are compared. */
export function judgeWindows(file: SourceFile, tokens: readonly IToken[]): Marks {
  const dates = dateFactsIn(tokens);
  const dated = tokens[tokens.findIndex(({ tokenType }) => tokenType === t.Dated) + 2]?.image;
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const place = { file, tokens, at, kept };
    const window = windowAt(place, dates, dated);
    const length = window === undefined ? lengthOfInclusive(place) : 0;
    if (window !== undefined) {
      kept.splice(kept.length - window.taken, window.taken, ...window.meant);
      problems.push(window.problem);
    } else if (length > 0) problems.push(needless(place, length));
    else kept.push(token);
    at += Math.max(window?.length ?? length, 1) - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

interface Place {
  readonly file: SourceFile;
  readonly tokens: readonly IToken[];
  readonly at: number;
  readonly kept: readonly IToken[];
}

interface Window {
  readonly problem: Diagnostic;
  readonly meant: readonly IToken[];
  /** How many tokens it takes the place of, and how many of those before it. */
  readonly length: number;
  readonly taken: number;
}

const unitNames = [...timeUnits.keys(), ...englishTimeUnits.keys()].sort(
  (a, b) => b.length - a.length,
);
const lengthOfTime = `(?<count>\\p{Nd}+|[a-z]+|${numeralPattern})[^\\S\\r\\n]*(?<unit>${unitNames.join("|")})`;
const name = "(?<from>[\\p{L}_][\\p{L}\\p{Nd}_]*?)";

const forms = [
  `(?:within|in|at most|no later than|not later than|no more than|not more than) (?:the first )?${lengthOfTime} (?:of|from|after|since) (?:the )?${name}(?![\\p{L}\\p{Nd}_])`,
  `在?(?:自|从)?[^\\S\\r\\n]*${name}[^\\S\\r\\n]*(?:之日)?(?:起|之?后)的?[^\\S\\r\\n]*${lengthOfTime}[^\\S\\r\\n]*(?:之内|以内|内)`,
  `(?<date>[\\p{L}_][\\p{L}\\p{Nd}_]*) - ${name} (?<sign><=|<|>=|>) ${lengthOfTime}(?![\\p{L}\\p{Nd}_])`,
].map((form) => new RegExp(form, "uy"));

const mayBegin = /^(?:(?:within|in|at|no|not)$|在|自|从)/;

function windowAt(
  place: Place,
  dates: ReadonlySet<string>,
  dated: string | undefined,
): Window | undefined {
  const { file, tokens, at, kept } = place;
  const token = tokens[at];
  if (token === undefined || !(mayBegin.test(token.image) || dates.has(token.image)))
    return undefined;
  const found = matchAt(file.text, token.startOffset);
  const { date, from = "", sign = "<=" } = found?.groups ?? {};
  const length = written(found?.groups);
  if (found === undefined || length === undefined || !dates.has(from)) return undefined;
  if (!isInCondition(kept)) return undefined;
  if (date !== undefined && !dates.has(date)) return undefined;
  const [left, taken] = date === undefined ? leftOf(kept, dates, dated) : [date, 0];
  const end = token.startOffset + found[0].length;
  const words = tokens.slice(at).filter((word) => word.startOffset < end);
  if (left === undefined || endOf(words.at(-1) ?? token) !== end) return undefined;
  const first = kept[kept.length - taken] ?? token;
  const span = { file: file.path, start: first.startOffset, end };
  const meant = `${left} ${sign} ${from} + ${length}`;
  const values = { found: file.text.slice(span.start, end), meant };
  const fixes = [replacement(span, apart(file, span, meant))];
  const problem = diagnose(windowInOtherWords, values, span, { fixes });
  return { problem, meant: tokensOf(first, meant), length: words.length, taken };
}

function matchAt(text: string, start: number): RegExpExecArray | undefined {
  for (const form of forms) {
    form.lastIndex = start;
    const found = form.exec(text);
    if (found !== null) return found;
  }
  return undefined;
}

/** `36 months`. */
function written(groups: Readonly<Record<string, string>> | undefined): string | undefined {
  const [count, name] = [wholeInDigits(groups?.["count"] ?? ""), groups?.["unit"] ?? ""];
  const unit = timeUnits.get(name) ?? englishTimeUnits.get(name);
  if (count === undefined || unit === undefined) return undefined;
  return `${BigInt(count) * unit.times} ${unit.unit}`;
}

/** The date before it, with `is`; where none stands there, the date that decides about a claim. */
function leftOf(
  kept: readonly IToken[],
  dates: ReadonlySet<string>,
  dated: string | undefined,
): readonly [left: string | undefined, taken: number] {
  const taken = kept.at(-1)?.tokenType === t.Is ? 2 : 1;
  const left = kept.at(-taken)?.image ?? "";
  if (dates.has(left)) return [left, taken];
  const begins = [t.When, t.Except, t.And, t.Or, t.If, t.Opening];
  return [begins.some((kind) => kind === kept.at(-1)?.tokenType) ? dated : undefined, 0];
}

const inclusive = ["含", "含本数", "含当日", "含首尾", "含首尾两日", "inclusive", "included"];

/** `loanStart + 36 months (含)`: an end is always included. */
function lengthOfInclusive({ file, tokens, at, kept }: Place): number {
  const [opening, word, closing] = tokens.slice(at, at + 3);
  const previous = kept.at(-1);
  const isOne =
    opening?.tokenType === t.Opening &&
    closing?.tokenType === t.Closing &&
    inclusive.includes(word?.image ?? "") &&
    previous !== undefined &&
    endsPeriod(previous) &&
    onOneLine(file.text, previous, closing) &&
    isInCondition(kept);
  return isOne ? 3 : 0;
}

function needless({ file, tokens, at, kept }: Place, length: number): Diagnostic {
  const [first, last, previous] = [tokens[at], tokens[at + length - 1], kept.at(-1)];
  if (first === undefined || last === undefined || previous === undefined) {
    throw new TypeError("Brackets stand behind something.");
  }
  const span: Span = { file: file.path, start: first.startOffset, end: endOf(last) };
  const found = file.text.slice(span.start, span.end);
  const fixes = [removal({ ...span, start: endOf(previous) }, found)];
  return diagnose(needlessWord, { found: found.slice(1, -1).trim() }, span, { fixes });
}
