import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import * as writing from "../diagnostics/messages/writing.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { insertion, replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { isClosed, needlessBackslashes, quoted, valueOfString } from "./quotation.ts";
import { onOneLine } from "./segments.ts";

/** Quotation marks of other kinds, and those without a partner. */
export function judgeQuotes(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const broken: number[] = [];
  const kept: IToken[] = [];
  const others: IToken[] = [];
  for (const token of tokens) {
    kept.push(token);
    if (token.tokenType !== t.Quoted) continue;
    if (isClosed(token.image)) {
      problems.push(...backslashes(file, token));
      if (!token.image.startsWith('"')) others.push(token);
    } else {
      const line = sameLine(file, kept);
      problems.push(notClosed(file, line));
      broken.push(token.startOffset);
      // What stands between the line's first mark and its last is neither text nor policy.
      kept.splice(kept.length - line.length + 1);
    }
  }
  problems.push(...lines(file, others).map((line) => otherMarks(file, line)));
  return { tokens: kept, problems, broken };
}

const spanOf = ({ path }: SourceFile, token: IToken): Span => ({
  file: path,
  start: token.startOffset,
  end: endOf(token),
});

/** The same tokens, those of one line together. */
function lines({ text }: SourceFile, tokens: readonly IToken[]): readonly IToken[][] {
  const all: IToken[][] = [];
  for (const token of tokens) {
    const line = all.at(-1);
    const last = line?.at(-1);
    if (last !== undefined && onOneLine(text, last, token)) line?.push(token);
    else all.push([token]);
  }
  return all;
}

/** One problem and one repair for the texts of a line. */
function otherMarks(file: SourceFile, line: readonly IToken[]): Diagnostic {
  const edits = line.map((token) => ({
    span: spanOf(file, token),
    text: quoted(valueOfString(token.image)),
  }));
  const [first] = edits;
  if (first === undefined) throw new TypeError("A line has a token.");
  const label = { en: `Write ${first.text}`, zh: `改为 ${first.text}` };
  const values = { meant: first.text };
  return diagnose(writing.foreignQuotes, values, first.span, { fixes: [{ label, edits }] });
}

function backslashes(file: SourceFile, token: IToken): readonly Diagnostic[] {
  return needlessBackslashes(token.image).map((place) => {
    const start = token.startOffset + place;
    const span = { file: file.path, start, end: start + 2 };
    const found = file.text.slice(start, start + 2);
    const fixes = [replacement(span, `\\${found}`)];
    return diagnose(writing.needlessBackslash, { found }, span, { fixes });
  });
}

/** The tokens at the end of the list from the first string of their line on. */
function sameLine({ text }: SourceFile, tokens: readonly IToken[]): readonly IToken[] {
  let [from, first] = [tokens.length - 1, tokens.length - 1];
  for (; from > 0; from -= 1) {
    const [before, token] = [tokens[from - 1], tokens[from]];
    if (before === undefined || token === undefined || !onOneLine(text, before, token)) break;
    if (before.tokenType === t.Quoted) first = from - 1;
  }
  return tokens.slice(first);
}

function notClosed(file: SourceFile, line: readonly IToken[]): Diagnostic {
  const [first] = line;
  const last = line.at(-1);
  const start = first?.startOffset ?? 0;
  const end = file.text.slice(0, last === undefined ? start : endOf(last)).trimEnd().length;
  const span = { file: file.path, start, end };
  const found = file.text.slice(start, end);
  const fixes = closings(span, found).map((at) => insertion(at, '"'));
  return diagnose(writing.textNotClosed, {}, span, { fixes });
}

/** Where the mark may be missing: before a `/` that would part two texts, or at the end of the line. */
function closings({ file, start, end }: Span, found: string): readonly Span[] {
  const slash = found.search(/\s*\/\s*"/);
  const at = slash > 0 && !found.slice(1, slash).includes('"') ? start + slash : end;
  return [{ file, start: at, end: at }];
}
