import type { IToken, TokenType } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Fix, type Span } from "../diagnostics/diagnostic.ts";
import {
  awardsInOtherWords,
  comparisonInWords,
  measureWord,
} from "../diagnostics/messages/everyday.ts";
import { amountPerThing } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { namesIn } from "./declared-names.ts";
import { removal, replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { countedThings, englishTimeUnits, measures, timeUnits } from "./measures.ts";
import { wholeInDigits } from "./numerals.ts";
import { apart, isInCondition } from "./phrase-places.ts";
import { onOneLine } from "./segments.ts";

/** What is counted, said after the number, and 以上 or `or more` in the place of a sign. */
export function judgeMeasures(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const after =
      token.tokenType === t.NumberWord ? wordsAfter(file, tokens, at, kept.at(-1)) : undefined;
    if (after === undefined) {
      kept.push(token);
      continue;
    }
    if (after === "per thing") {
      problems.push(perThing(file, token, tokens[at + 2] ?? token));
      kept.push(token);
      at += 2;
      continue;
    }
    const { problem, meant } = judged(file, token, after, kept);
    problems.push(problem);
    kept.push(...meant);
    at += after.words.length;
  }
  return { tokens: kept, problems, broken: [] };
}

/** 人以上: what is counted, and that it may be more. */
interface After {
  readonly words: readonly IToken[];
  readonly thing: IToken | undefined;
  readonly sign: "" | ">=" | "<=";
}

/** In laws 以上 and 以下 include the number itself. */
const bounds: ReadonlyMap<string, ">=" | "<="> = new Map([
  ["以上", ">="],
  ["及以上", ">="],
  ["or more", ">="],
  ["or above", ">="],
  ["or over", ">="],
  ["and above", ">="],
  ["and over", ">="],
  ["以下", "<="],
  ["及以下", "<="],
  ["以内", "<="],
  ["or less", "<="],
  ["or fewer", "<="],
  ["or below", "<="],
]);

function wordsAfter(
  file: SourceFile,
  tokens: readonly IToken[],
  at: number,
  previous: IToken | undefined,
): After | "per thing" | undefined {
  const [number, next, second] = tokens.slice(at, at + 3);
  if (number === undefined || next === undefined || !onOneLine(file.text, number, next))
    return undefined;
  const isThing = second?.tokenType === t.Name && measures.includes(second.image);
  if (next.tokenType === t.Slash && isThing && !namesIn(tokens)(second.image)) return "per thing";
  const thing = saysThing(next, tokens[at + 2], previous) ? next : undefined;
  const start = at + (thing === undefined ? 1 : 2);
  for (const length of [2, 1]) {
    const words = tokens.slice(start, start + length);
    const sign = bounds.get(words.map(({ image }) => image).join(" "));
    const last = words.at(-1);
    // `jobs > 5 or more`, where the policy has a fact of that name.
    if (last?.tokenType === t.Name && namesIn(tokens)(last.image)) continue;
    if (sign !== undefined) return { words: tokens.slice(at + 1, start + length), thing, sign };
  }
  return thing && { words: [thing], thing, sign: "" };
}

/** `years` belongs to `in any 3 years`, and to nothing in `(years from a to b) < 3 years`. */
function saysThing(
  { tokenType, image }: IToken,
  next: IToken | undefined,
  previous: IToken | undefined,
): boolean {
  if (tokenType === t.Name) return isCounted(image) || timeUnits.has(image);
  const isCompared = [t.Is, t.Not, ...signs.map(([, kind]) => kind)].some(
    (kind) => kind === previous?.tokenType,
  );
  return (
    isCompared &&
    englishTimeUnits.has(image) &&
    next?.tokenType !== t.From &&
    next?.tokenType !== t.Of
  );
}

const isCounted = (word: string): boolean => measures.includes(word) || countedThings.has(word);

/** 2000元/人. */
function perThing(file: SourceFile, number: IToken, thing: IToken): Diagnostic {
  const span = { file: file.path, start: number.startOffset, end: endOf(thing) };
  const found = file.text.slice(span.start, span.end);
  return diagnose(
    amountPerThing,
    { found, price: number.image.replace(/元$/, ""), per: undefined },
    span,
  );
}

interface Judged {
  readonly problem: Diagnostic;
  readonly meant: readonly IToken[];
}

function judged(file: SourceFile, number: IToken, after: After, kept: readonly IToken[]): Judged {
  const previous = kept.at(-1);
  const { words, thing, sign } = after;
  const last = words.at(-1) ?? number;
  if (thing !== undefined && previous?.tokenType === t.Cap) return asAwards(file, number, thing);
  const isSigned = signs.some(([, kind]) => kind === previous?.tokenType);
  if (sign !== "" && !isSigned && isInCondition(kept)) return asComparison(file, number, after);
  const span = { file: file.path, start: endOf(number), end: endOf(last) };
  const found = file.text.slice(span.start, span.end).trim();
  const agrees =
    sign === "" || signs.some(([text, kind]) => text === sign && kind === previous?.tokenType);
  const fixes = agrees ? [removal(span, found)] : [];
  const place = { ...span, start: span.end - found.length };
  const problem = diagnose(measureWord, { found, number: number.image }, place, { fixes });
  return { problem, meant: [number] };
}

const signs: readonly (readonly [text: string, kind: TokenType])[] = [
  [">=", t.AtLeastSign],
  ["<=", t.AtMost],
  [">", t.MoreThan],
  ["<", t.LessThan],
];

/** 50人以上 as >= 50. */
function asComparison(file: SourceFile, number: IToken, { words, sign }: After): Judged {
  const last = words.at(-1) ?? number;
  const span = { file: file.path, start: number.startOffset, end: endOf(last) };
  const found = file.text.slice(span.start, span.end);
  const meant = `${sign} ${number.image}`;
  const fixes = [replacement(span, apart(file, span, meant))];
  const kind = sign === ">=" ? t.AtLeastSign : t.AtMost;
  return {
    problem: diagnose(comparisonInWords, { found, meant }, span, { fixes }),
    meant: [retyped(number, kind), number],
  };
}

/** Where the awards themselves were counted the repair is certain; 20家 may have been meant otherwise. */
const awards = ["次", "笔", "件", "项", "times"];

function asAwards(file: SourceFile, number: IToken, thing: IToken): Judged {
  const digits = wholeInDigits(number.image) ?? number.image;
  const isInWords = digits !== number.image;
  const start = isInWords ? number.startOffset : thing.startOffset;
  const span: Span = { file: file.path, start, end: endOf(thing) };
  const word = digits === "1" ? "award" : "awards";
  const values = { found: thing.image, meant: `cap ${digits} ${word}` };
  const text = isInWords ? `${digits} ${word}` : word;
  const isCertain = awards.includes(thing.image);
  const fixes: readonly Fix[] = isCertain ? [replacement(span, apart(file, span, text))] : [];
  return {
    problem: diagnose(awardsInOtherWords, values, span, { fixes }),
    meant: [{ ...number, image: digits }, retyped(thing, t.Awards)],
  };
}
