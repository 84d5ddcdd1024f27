import type { IToken, TokenType } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Fix, type Span } from "../diagnostics/diagnostic.ts";
import * as writing from "../diagnostics/messages/writing.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { removal, replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { isStated } from "./segments.ts";

/** A minus has a space on both sides, and a value before it (manual, section 2, "Numbers"). */
export function judgeMinus(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const [previous, next] = [tokens[index - 1], tokens[index + 1]];
    const isMinus = token.tokenType === t.Minus;
    if (isMinus && (!isValue(previous) || isStated(kept))) {
      problems.push(negative(file, token, next));
      continue;
    }
    kept.push(token);
    if (isMinus && token.image === "-" && !isApart(file, token)) {
      problems.push(withoutSpaces(file, token, { previous, next }));
    }
  }
  return { tokens: kept, problems, broken: [] };
}

/** Whether a value may end with it, so that a minus after it takes something off. */
const isValue = (token: IToken | undefined): boolean =>
  token !== undefined && endsOfValues.includes(token.tokenType);

const endsOfValues: readonly TokenType[] = [
  t.Name,
  t.NumberWord,
  t.CalendarDate,
  t.DayOfYear,
  t.Closing,
  t.Quoted,
  t.Years,
  t.Months,
  t.Days,
  t.Year,
  t.Month,
  t.Day,
  t.Quarter,
  t.HalfYear,
  t.Lifetime,
  t.Claim,
];

function isApart({ text }: SourceFile, token: IToken): boolean {
  const around = text.charAt(token.startOffset - 1) + text.charAt(endOf(token));
  return /^\s\s$/.test(around);
}

function negative(file: SourceFile, token: IToken, next: IToken | undefined): Diagnostic {
  const isBefore = next !== undefined && next.tokenType === t.NumberWord;
  const span = spanFrom(file, token, isBefore ? next : token);
  const sign = spanFrom(file, token, token);
  const found = file.text.slice(span.start, span.end);
  return diagnose(writing.negativeNumber, { found }, span, { fixes: [removal(sign, "-")] });
}

interface Neighbours {
  readonly previous: IToken | undefined;
  readonly next: IToken | undefined;
}

function withoutSpaces(file: SourceFile, token: IToken, neighbours: Neighbours): Diagnostic {
  const { previous = token, next = token } = neighbours;
  const first = endOf(previous) === token.startOffset ? previous : token;
  const last = next.startOffset === endOf(token) ? next : token;
  const span = spanFrom(file, first, last);
  const written = file.text.slice(span.start, span.end);
  const fixes = [spaced(file, token), ...asOneName(span, first, last)];
  return diagnose(writing.minusWithoutSpaces, { written }, span, { fixes });
}

function spaced(file: SourceFile, token: IToken): Fix {
  const { text } = file;
  const before = /\s/.test(text.charAt(token.startOffset - 1)) ? "" : " ";
  const after = /\s/.test(text.charAt(endOf(token))) ? "" : " ";
  return replacement(spanFrom(file, token, token), `${before}-${after}`);
}

/** compute-spend may have been meant as the name computeSpend. */
function asOneName(span: Span, first: IToken, last: IToken): readonly Fix[] {
  if (first.tokenType !== t.Name || last.tokenType !== t.Name) return [];
  const [initial = "", ...rest] = last.image;
  return [replacement(span, `${first.image}${initial.toUpperCase()}${rest.join("")}`)];
}

const spanFrom = ({ path }: SourceFile, first: IToken, last: IToken): Span => ({
  file: path,
  start: first.startOffset,
  end: endOf(last),
});
