import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { wordMisspelt } from "../diagnostics/messages/syntax.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";

/** What drafters call the type `yes/no`, the longest first. */
const answers: readonly (readonly string[])[] = [
  ["yes", "or", "no"],
  ["yes", "-", "no"],
  ["是", "/", "否"],
  ["是", "或", "否"],
  ["true", "/", "false"],
  ["boolean"],
  ["bool"],
  ["布尔"],
  ["是否"],
];

/** `boolean`, `yes or no` and 是/否 as the type `yes/no`. */
export function judgeTypes(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isPlace = tokens[at - 1]?.tokenType === t.Colon && tokens[at - 3]?.tokenType === t.Fact;
    const length = isPlace ? lengthOfAnswers(tokens, at) : 0;
    const last = tokens[at + length - 1];
    if (length === 0 || last === undefined) {
      kept.push(token);
      continue;
    }
    const span = { file: file.path, start: token.startOffset, end: endOf(last) };
    const found = file.text.slice(span.start, span.end);
    const values = { found, meant: "yes/no" };
    problems.push(diagnose(wordMisspelt, values, span, { fixes: [replacement(span, "yes/no")] }));
    kept.push(...[t.Yes, t.Slash, t.No].map((kind) => retyped(token, kind)));
    at += length - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

const lengthOfAnswers = (tokens: readonly IToken[], at: number): number =>
  answers.find((words) => words.every((word, index) => tokens[at + index]?.image === word))
    ?.length ?? 0;
