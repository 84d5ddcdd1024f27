import type { IToken } from "chevrotain";
import { endOf, type Tokens } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Fix, type Span } from "../diagnostics/diagnostic.ts";
import { commentSign } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { replacement } from "./fixes.ts";
import { beginsLine } from "./segments.ts";

/** What is left to read beside comments of other languages, and what is said about these. */
export interface Uncommented {
  readonly found: Tokens;
  readonly problems: readonly Diagnostic[];
}

/** Comments with the signs of other languages: passed over, and reported. */
export function withoutForeignComments(file: SourceFile, found: Tokens): Uncommented {
  const spans: Span[] = [];
  let end = 0;
  for (const [index, token] of found.tokens.entries()) {
    if (token.startOffset < end || !beginsComment(file, found.tokens, index)) continue;
    end = endOfComment(file, token.startOffset);
    spans.push({ file: file.path, start: token.startOffset, end });
  }
  if (spans.length === 0) return { found, problems: [] };
  const isRead = (at: number): boolean =>
    !spans.some(({ start, end: stop }) => at >= start && at < stop);
  return {
    found: {
      tokens: found.tokens.filter(({ startOffset }) => isRead(startOffset)),
      comments: found.comments.filter(({ startOffset }) => isRead(startOffset)),
      unread: found.unread.filter(({ start }) => isRead(start)),
    },
    problems: spans.map((span) => problem(file, span)),
  };
}

/** Whether two signs side by side begin a comment; `"A" // "甲"` is a slash too many instead. */
function beginsComment(file: SourceFile, tokens: readonly IToken[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || next?.startOffset !== endOf(token)) return false;
  const isBetweenTexts = tokens[index + 2]?.tokenType === t.Quoted && !beginsLine(file.text, token);
  switch (token.tokenType) {
    case t.Slash:
      return next.tokenType === t.Times || (next.tokenType === t.Slash && !isBetweenTexts);
    case t.Minus:
      return next.tokenType === t.Minus && beginsLine(file.text, token);
    default:
      return false;
  }
}

/** Where a comment ends: with its line, or after the sign that closes it, if there is one. */
function endOfComment({ text }: SourceFile, start: number): number {
  const endOfLine = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  const closing = text.startsWith("/*", start) ? text.indexOf("*/", start + 2) : -1;
  return closing === -1 ? endOfLine : closing + 2;
}

function problem(file: SourceFile, span: Span): Diagnostic {
  const sign = file.text.slice(span.start, span.start + 2);
  const place = { ...span, end: span.start + 2 };
  return diagnose(commentSign, { found: sign }, place, { fixes: repairs(file, span, sign) });
}

/** None where something follows the comment on its last line: that would become part of it. */
function repairs({ text }: SourceFile, span: Span, sign: string): readonly Fix[] {
  const written = text.slice(span.start, span.end);
  if (/^[^\S\r\n]*[^\s]/.test(text.slice(span.end))) return [];
  const words = written.slice(sign.length).replace(sign === "/*" ? /\s*\*+\/$/ : /$^/, "");
  const lines = words.split(/\r?\n/).map((line) => line.replace(/^[\s*]*/, ""));
  const comment = lines.map((line) => `# ${line}`.trimEnd()).join("\n");
  const { label } = replacement(span, "#");
  return [{ label, edits: [{ span, text: comment }] }];
}
