import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { sliceInOtherWords, tiersOfValue } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { namesIn } from "./declared-names.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { segmentAt, segmentsOf } from "./segments.ts";
import { tokensOf } from "./words-of-repairs.ts";

/** Bands as other languages and documents have them: a chain of `if`, 50%至500, `tiers of area`. */
export function judgeBands(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  const isName = namesIn(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isTiers = tierWords.has(token.image) && !isName(token.image) && isList(file, tokens, at);
    if (isTiers) problems.push(tiers(file, token));
    const list = isTiers ? undefined : listAt(file, tokens, at);
    problems.push(...(list === undefined ? [] : [list.problem]));
    kept.push(...(list?.meant ?? [isTiers ? retyped(token, t.Bands) : token]));
    at += (list?.length ?? 1) - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

const tierWords: ReadonlySet<string> = new Set(["tiers", "tier", "brackets", "steps", "levels"]);

/** `tiers of area:`. */
function isList({ text }: SourceFile, tokens: readonly IToken[], at: number): boolean {
  if (tokens[at]?.tokenType !== t.Name || tokens[at + 1]?.tokenType !== t.Of) return false;
  const { end } = segmentAt(segmentsOf(text, tokens), at);
  return tokens.slice(at, end).some(({ tokenType }) => tokenType === t.Colon);
}

function tiers(file: SourceFile, token: IToken): Diagnostic {
  const span = { file: file.path, start: token.startOffset, end: endOf(token) };
  const fixes = ["bands", "slices"].map((word) => replacement(span, word));
  return diagnose(tiersOfValue, { found: token.image }, span, { fixes });
}

interface List {
  readonly problem: Diagnostic;
  readonly meant: readonly IToken[];
  readonly length: number;
}

/** The whole list at once, so that one line is one mistake. */
function listAt(file: SourceFile, tokens: readonly IToken[], at: number): List | undefined {
  const [previous, first] = [tokens[at - 1], tokens[at]];
  if (first?.tokenType !== t.NumberWord || previous === undefined) return undefined;
  const isAfterColon = previous.tokenType === t.Colon;
  const found = isAfterColon ? chineseBands(file.text, first.startOffset) : undefined;
  const list = found ?? chainOfIf(file.text, first.startOffset);
  if (list === undefined) return undefined;
  const words = wordsUpTo(tokens, at, list.end);
  if (endOf(words.at(-1) ?? first) !== list.end) return undefined;
  const span = { file: file.path, start: first.startOffset, end: list.end };
  const values = { found: file.text.slice(span.start, span.end), meant: list.meant };
  const fixes = [replacement(span, list.meant)];
  const problem = diagnose(sliceInOtherWords, values, span, { fixes });
  const meant = tokensOf(first, list.meant.replaceAll(/[,:]/g, " $&"));
  return { problem, meant, length: words.length };
}

function wordsUpTo(tokens: readonly IToken[], at: number, end: number): readonly IToken[] {
  let last = at;
  while ((tokens[last]?.startOffset ?? end) < end) last += 1;
  return tokens.slice(at, last);
}

interface Written {
  readonly meant: string;
  readonly end: number;
}

const value = "\\p{Nd}[\\p{Nd}_.]*(?:[%％‰]|[万亿]+元?|元)?";
const step = new RegExp(`(${value}) if ([\\p{L}_][\\p{L}\\p{Nd}_]*) (<=|<) (${value}), `, "uy");
const rest = new RegExp(`(?:otherwise|else) (${value})|(${value})(?: otherwise| else)?`, "uy");

/** `50% if area <= 500, 40% if area <= 1_000, otherwise 30%`: the same value with each bound. */
function chainOfIf(text: string, start: number): Written | undefined {
  const steps = stepsOf(step, text, start);
  const [first] = steps;
  const last = execAt(rest, text, endOfSteps(steps, start));
  if (steps.length < 2 || first === undefined || last === undefined) return undefined;
  if (steps.some((one) => one[2] !== first[2] || one[3] !== first[3])) return undefined;
  const edge = first[3] === "<" ? "below" : "to";
  const bands = steps.map((one) => `${one[1]} ${edge} ${one[4]}`);
  const meant = `bands of ${first[2]}: ${bands.join(", ")}, ${last[1] ?? last[2]} above`;
  return { meant, end: last.index + last[0].length };
}

const chineseStep = new RegExp(`(${value})\\s*(?:至|到)\\s*(${value})\\s*[，,、；;]\\s*`, "uy");
const chineseRest = new RegExp(`(${value})\\s*(?:及?以上)`, "uy");

/** 50%至500，40%至1000，30%以上. */
function chineseBands(text: string, start: number): Written | undefined {
  const steps = stepsOf(chineseStep, text, start);
  const last = execAt(chineseRest, text, endOfSteps(steps, start));
  if (steps.length === 0 || last === undefined) return undefined;
  const bands = steps.map((one) => `${one[1]} to ${one[2]}`);
  return { meant: `${bands.join(", ")}, ${last[1]} above`, end: last.index + last[0].length };
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function stepsOf(pattern: RegExp, text: string, start: number): readonly RegExpExecArray[] {
  const steps: RegExpExecArray[] = [];
  for (;;) {
    const found = execAt(pattern, text, endOfSteps(steps, start));
    if (found === undefined) return steps;
    steps.push(found);
  }
}

function endOfSteps(steps: readonly RegExpExecArray[], start: number): number {
  const last = steps.at(-1);
  return last === undefined ? start : last.index + last[0].length;
}
