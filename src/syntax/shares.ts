import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { shareInOtherOrder } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { readFigure } from "./figure.ts";
import { apart } from "./phrase-places.ts";
import { onOneLine } from "./segments.ts";
import { shareBounds } from "./share-bounds.ts";

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
    const bound = wordBefore(file, kept, base);
    const isUpTo = bound !== undefined && shareBounds.includes(bound.image);
    if (bound !== undefined) kept.pop();
    const start = (bound ?? base).startOffset;
    const span = { file: file.path, start, end: endOf(rate) };
    const found = file.text.slice(span.start, span.end);
    const meant = `${isUpTo ? "up to " : ""}${rate.image} of ${base.image}`;
    const fixes = [replacement(span, apart(file, span, meant))];
    problems.push(diagnose(shareInOtherOrder, { found, meant }, span, { fixes }));
    if (isUpTo) kept.push(retyped(bound, t.Up), retyped(bound, t.To));
    kept.push(rate, retyped(of, t.Of), base);
    at += 2;
  }
  return { tokens: kept, problems, broken: [] };
}

/** 不超过费用的30% leaves the amount of a grant to an authority; 按费用的30% says nothing more. */
function wordBefore(
  { text }: SourceFile,
  kept: readonly IToken[],
  base: IToken,
): IToken | undefined {
  const [before, bound] = kept.slice(-2);
  const isAmount = before?.tokenType === t.Colon || before?.tokenType === t.Grant;
  const isBound =
    bound !== undefined && [...shareBounds, "按", "按照", "给予"].includes(bound.image);
  return isAmount && isBound && onOneLine(text, bound, base) ? bound : undefined;
}

const isRate = (token: IToken): boolean =>
  token.tokenType === t.NumberWord &&
  readFigure(token.image, { file: "", start: 0, end: 0 }).sign !== "";
