import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { periodInOtherWords, unitInOtherWords } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { spelt } from "./everyday-words.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { englishTimeUnits, timeUnits, type TimeUnit } from "./measures.ts";
import { wholeInDigits } from "./numerals.ts";
import { apart, endsValue, isInCondition } from "./phrase-places.ts";
import { onOneLine } from "./segments.ts";

/** Lengths of time in other words: 每三年 and `every three years` for `in any 3 years`, 3年 for `3 years`. */
export function judgeDurations(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const duration = durationAt(file, tokens, at, kept);
    if (duration === undefined) {
      kept.push(...tokens.slice(at, at + 1));
      continue;
    }
    problems.push(problemWith(file, duration));
    kept.push(...meantBy(duration));
    at += duration.words.length - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

interface Duration {
  readonly words: readonly IToken[];
  readonly number: IToken;
  readonly count: string;
  readonly unit: TimeUnit["unit"];
  /** Whether it is the period of a cap, and not just a length of time after `+` or `for`. */
  readonly isPeriod: boolean;
}

/** Words before a length of time that make it a period, the longest first. */
const openings: readonly (readonly string[])[] = [
  ["in any period of", "in any", "in each", "in every", "in a period of", "in"],
  ["over any period of", "over any", "over a period of", "over", "per", "every", "each"],
  ["within any period of", "within any", "within a period of", "within", "for", "for each"],
  ["during any period of", "during any", "during", "每", "任意", "任何", "连续", "per 每"],
]
  .flat()
  .map((words) => words.split(" "))
  .sort((a, b) => b.length - a.length);

const firstWords: ReadonlySet<string> = new Set(openings.map(([first = ""]) => first));

function openingAt(tokens: readonly IToken[], at: number): readonly string[] | undefined {
  if (!firstWords.has(spelt(tokens[at]?.image ?? ""))) return undefined;
  return openings.find((words) =>
    words.every((word, index) => spelt(tokens[at + index]?.image ?? "") === word),
  );
}

function durationAt(
  file: SourceFile,
  tokens: readonly IToken[],
  at: number,
  kept: readonly IToken[],
): Duration | undefined {
  const opening = openingAt(tokens, at);
  const place = at + (opening?.length ?? 0);
  const [number, unitWord, within] = tokens.slice(place, place + 3);
  const previous = kept.at(-1);
  if (number?.tokenType !== t.NumberWord || unitWord === undefined || previous === undefined)
    return undefined;
  const unit = unitOf(unitWord);
  const count = wholeInDigits(number.image);
  const isOpen = isWithin(within);
  const isPeriod = opening === undefined ? isOpen : !isRight(opening, previous);
  const words = tokens.slice(at, place + (isOpen ? 3 : 2));
  const last = words.at(-1) ?? unitWord;
  if (unit === undefined || count === undefined || !onOneLine(file.text, words[0] ?? number, last))
    return undefined;
  if (isPeriod ? !mayBePeriod(kept, previous) : !isLength(opening, previous)) return undefined;
  // A number in words is told where numbers are read.
  const isOwn = !isOpen && isOwnUnit(unitWord);
  const isOnlyIn = opening?.join(" ") === "in" && /^\p{Nd}/u.test(number.image);
  if (isOwn && (!isPeriod || isOnlyIn)) return undefined;
  const times = String(BigInt(count) * unit.times);
  return { words, number, count: times, unit: unit.unit, isPeriod };
}

const isOwnUnit = ({ tokenType }: IToken): boolean =>
  [t.Years, t.Months, t.Days, t.Year, t.Month, t.Day].includes(tokenType);

const isWithin = (token: IToken | undefined): boolean =>
  ["内", "以内", "之内"].includes(token?.image ?? "");

const unitOf = ({ tokenType, image }: IToken): TimeUnit | undefined =>
  timeUnits.get(image) ??
  (tokenType === t.Name ? englishTimeUnits.get(image) : ownUnits.get(image));

const ownUnits = new Map([...englishTimeUnits].filter(([word]) => t.keywords.has(word)));

/** `in any 3 years`, `effective 2025-01-10 for 3 years`. */
const isRight = (opening: readonly string[], previous: IToken): boolean =>
  opening.join(" ") === "in any" ||
  (opening.join(" ") === "for" && previous.tokenType === t.CalendarDate);

const mayBePeriod = (kept: readonly IToken[], previous: IToken): boolean =>
  endsValue(previous) && !isInCondition(kept);

const isLength = (opening: readonly string[] | undefined, { tokenType }: IToken): boolean =>
  opening !== undefined || tokenType === t.Plus || tokenType === t.Minus;

function problemWith(file: SourceFile, duration: Duration): Diagnostic {
  const { words, number, count, unit, isPeriod } = duration;
  const [first, last] = [words[0] ?? number, words.at(-1) ?? number];
  const start = isPeriod ? first.startOffset : number.startOffset;
  const span = { file: file.path, start, end: endOf(last) };
  const found = file.text.slice(span.start, span.end);
  const meant = isPeriod ? `in any ${count} ${unit}` : `${count} ${unit}`;
  const fixes = [replacement(span, apart(file, span, meant))];
  const message = isPeriod ? periodInOtherWords : unitInOtherWords;
  return diagnose(message, { found, meant }, span, { fixes });
}

function meantBy({ words, number, count, unit, isPeriod }: Duration): readonly IToken[] {
  const [first, last] = [words[0] ?? number, words.at(-1) ?? number];
  const kind = { years: t.Years, months: t.Months, days: t.Days }[unit];
  const digits = { ...number, image: count };
  const before = isPeriod
    ? [retyped(first, t.In), retyped(first, t.Any)]
    : words.slice(0, words.indexOf(number));
  return [...before, digits, retyped(last, kind)];
}
