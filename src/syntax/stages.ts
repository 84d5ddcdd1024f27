import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { stageWithoutText } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import type { Marks } from "./marks.ts";
import { onOneLine } from "./segments.ts";

/** `pay 40% at the start`: when a part is paid is a text, which the page shows in each language. */
export function judgeStages(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  let pay: IToken | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tokenType === t.Pay) pay = token;
    const words = pay === undefined ? [] : wordsOfStage(file, tokens, at, pay);
    const last = words.at(-1);
    if (last === undefined) {
      kept.push(token);
      continue;
    }
    const span = { file: file.path, start: token.startOffset, end: endOf(last) };
    const found = file.text.slice(span.start, span.end);
    problems.push(diagnose(stageWithoutText, { found }, span));
    kept.push(retyped(token, t.When), { ...retyped(last, t.Quoted), image: '""' });
    at += words.length - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

const beginsStage: readonly string[] = ["at", "on", "upon", "after", "before", "once", "by"];

/** From `at` up to the comma or the end of the line. */
function wordsOfStage(
  { text }: SourceFile,
  tokens: readonly IToken[],
  at: number,
  pay: IToken,
): readonly IToken[] {
  const [previous, first, next] = tokens.slice(at - 1, at + 2);
  if (previous === undefined || first === undefined || !onOneLine(text, pay, first)) return [];
  const isAfterPart = previous.tokenType === t.NumberWord || previous.tokenType === t.Rest;
  if (!isAfterPart || !beginsStage.includes(first.image) || next?.tokenType === t.Least) return [];
  const words: IToken[] = [];
  for (const token of tokens.slice(at)) {
    const isOver = token.tokenType === t.Comma || !onOneLine(text, pay, token);
    if (isOver) break;
    words.push(token);
  }
  return words;
}
