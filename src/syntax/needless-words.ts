import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { needlessWord } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { namesIn } from "./declared-names.ts";
import { removal } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { isInCondition } from "./phrase-places.ts";
import { is, isStated, onOneLine } from "./segments.ts";

/** Words that sentences need and clauses do not: `of the spend`, `when both a and b`, 给予30%. */
export function judgeNeedlessWords(file: SourceFile, tokens: readonly IToken[]): Marks {
  const isName = namesIn(tokens);
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const isNeedless =
      token.tokenType === t.Name &&
      !isName(token.image) &&
      next !== undefined &&
      onOneLine(file.text, token, next) &&
      beginsValue.some((kind) => is(next, kind)) &&
      mayFollow(token.image, kept);
    if (!isNeedless) {
      kept.push(token);
      continue;
    }
    const span = { file: file.path, start: token.startOffset, end: endOf(token) };
    const taken = { ...span, end: /\s/.test(file.text.charAt(span.end)) ? span.end + 1 : span.end };
    const fixes = [removal(taken, token.image)];
    problems.push(diagnose(needlessWord, { found: token.image }, span, { fixes }));
  }
  return { tokens: kept, problems, broken: [] };
}

const anywhere = ["the", "an", "a"];
const afterGrant = ["给予", "予以", "按", "按照", "资助", "补贴", "补助", "奖励", "发放"];
const inConditions = ["both", "either", "其", "该"];

const needless: ReadonlySet<string> = new Set([...anywhere, ...afterGrant, ...inConditions]);

function mayFollow(word: string, kept: readonly IToken[]): boolean {
  const previous = kept.at(-1);
  if (!needless.has(word)) return false;
  if (previous === undefined || isStated(kept) || endsValue.includes(previous.tokenType))
    return false;
  if (anywhere.includes(word)) return true;
  if (inConditions.includes(word)) return isInCondition(kept);
  const begins = [t.Grant, t.Colon];
  return afterGrant.includes(word) && begins.includes(previous.tokenType);
}

const endsValue = [t.Name, t.NumberWord, t.Closing, t.CalendarDate, t.Quoted];
const beginsValue = [t.Name, t.NumberWord, t.Opening, t.CalendarDate, t.Not, t.Min, t.Max, t.Sum];
