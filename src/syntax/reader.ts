import type { CstNode, IToken } from "chevrotain";
import type {
  DisjunctionCstNode,
  ExpressionCstNode,
  PrimaryCstNode,
  SumCstNode,
} from "../../generated/grammar/cst.ts";
import { endOf } from "../../grammar/lexer.ts";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import type { ExpressionNode } from "./amount.ts";

/** Where an expression stands: as the whole of a define or an amount, or inside something else. */
export type Place = "whole" | "inside";

/**
 * What reading a tree needs: the file, where to report, and how to read expressions, which contain
 * one another across files. A part that the drafter left out is undefined; it has been reported.
 */
export interface Reader {
  readonly file: SourceFile;
  readonly report: (problem: Diagnostic) => void;
  readonly expression: (cst: ExpressionCstNode | undefined, place: Place) => ExpressionNode;
  readonly condition: (cst: DisjunctionCstNode | undefined) => ExpressionNode;
  readonly sum: (cst: SumCstNode | undefined) => ExpressionNode;
  readonly primary: (cst: PrimaryCstNode | undefined) => ExpressionNode;
}

type Tokens = readonly IToken[] | undefined;

/** The first of these tokens that the drafter wrote; the parser adds some to go on after a mistake. */
export const written = (tokens: Tokens): IToken | undefined => tokens?.find(isWritten);

/** Those of these tokens that the drafter wrote. */
export const allWritten = (tokens: Tokens): readonly IToken[] => (tokens ?? []).filter(isWritten);

/** Whether the word or sign was written. */
export const has = (tokens: Tokens): boolean => written(tokens) !== undefined;

const isWritten = (token: IToken): boolean => token.isInsertedInRecovery !== true;

export const spanOfToken = ({ file }: Reader, token: IToken): Span => ({
  file: file.path,
  start: token.startOffset,
  end: endOf(token),
});

/** The stretch that a part of the tree was read from; empty where nothing of it was written. */
export function spanOf({ file }: Reader, { location }: CstNode): Span {
  const start = location?.startOffset ?? NaN;
  const end = (location?.endOffset ?? NaN) + 1;
  return Number.isNaN(start) ? nowhere(file) : { file: file.path, start, end };
}

/** From the first of these to the last. */
export function spanning(first: Span, ...others: readonly Span[]): Span {
  const spans = [first, ...others].filter((span) => span.end > span.start);
  if (spans.length === 0) return first;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return { file: first.file, start, end };
}

/** The empty span right after this one. */
export const after = ({ file, end }: Span): Span => ({ file, start: end, end });

/** The empty span right before this one. */
export const before = ({ file, start }: Span): Span => ({ file, start, end: start });

/** The words as the drafter wrote them. */
export const wordsAt = ({ file }: Reader, { start, end }: Span): string =>
  file.text.slice(start, end);

/** What stands for a part that was left out. */
export const nowhere = (file: SourceFile): Span => ({ file: file.path, start: 0, end: 0 });
