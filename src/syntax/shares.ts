import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { shareInOtherOrder } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { readFigure } from "./figure.ts";
import { apart } from "./phrase-places.ts";

/** 费用的30% says first of what the share is taken; here the share comes first. */
export function judgeShares(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [base, of, rate] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (base === undefined) break;
    const isShare = base.tokenType === t.Name && of?.image === "的" && rate !== undefined;
    if (!isShare || !isRate(rate)) {
      kept.push(base);
      continue;
    }
    const span = { file: file.path, start: base.startOffset, end: endOf(rate) };
    const found = file.text.slice(span.start, span.end);
    const meant = `${rate.image} of ${base.image}`;
    const fixes = [replacement(span, apart(file, span, meant))];
    problems.push(diagnose(shareInOtherOrder, { found, meant }, span, { fixes }));
    kept.push(rate, retyped(of, t.Of), base);
    at += 2;
  }
  return { tokens: kept, problems, broken: [] };
}

const isRate = (token: IToken): boolean =>
  token.tokenType === t.NumberWord &&
  readFigure(token.image, { file: "", start: 0, end: 0 }).sign !== "";
