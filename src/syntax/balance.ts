import type { IToken, TokenType } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import { nestedTooDeep } from "../diagnostics/messages/writing.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { insertion, removal } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { isBoundary } from "./segments.ts";

/** Brackets in pairs within each clause, and no deeper than anybody can follow. */
export function balanceBrackets(file: SourceFile, tokens: readonly IToken[]): Marks {
  const balance = new Balance(file);
  for (const [index, token] of tokens.entries()) {
    if (isBoundary(file.text, tokens, index)) balance.endClause(tokens[index - 1]);
    balance.take(token);
  }
  balance.endClause(tokens.at(-1));
  return balance;
}

/** Far beyond what a policy needs, and well within what the reader of the tree can hold. */
const deepest = 40;
const heaviest = 600;

class Balance implements Marks {
  readonly tokens: IToken[] = [];
  readonly problems: Diagnostic[] = [];
  readonly broken: number[] = [];
  private readonly file: SourceFile;
  private open: IToken[] = [];
  private weight = 0;
  private isTooDeep = false;

  constructor(file: SourceFile) {
    this.file = file;
  }

  take(token: IToken): void {
    this.weight += this.weightOf(token);
    if (this.isTooDeep) return;
    if (this.open.length > deepest || this.weight > heaviest) {
      this.giveUp(token);
    } else if (token.tokenType === t.Closing && this.open.length === 0) {
      const span = this.spanOf(token);
      const fixes = [removal(span, token.image)];
      this.problems.push(diagnose(structure.bracketCloses, {}, span, { fixes }));
    } else {
      if (token.tokenType === t.Opening) this.open.push(token);
      if (token.tokenType === t.Closing) this.open.pop();
      this.tokens.push(token);
    }
  }

  /** A bracket that is still open is closed here, so that the next clause can be read. */
  endClause(last: IToken | undefined): void {
    const [outermost] = this.open;
    if (outermost !== undefined && last !== undefined && !this.isTooDeep) {
      const at = { ...this.spanOf(last), start: endOf(last) };
      const fixes = [insertion(at, ")")];
      const span = this.spanOf(outermost);
      this.problems.push(diagnose(structure.bracketNotClosed, {}, span, { fixes }));
      this.broken.push(outermost.startOffset);
      this.tokens.push(...this.open.map(() => closingAt(endOf(last))));
    }
    this.open = [];
    this.weight = 0;
    this.isTooDeep = false;
  }

  private weightOf({ tokenType }: IToken): number {
    const previous = this.tokens.at(-1)?.tokenType;
    // The sign between the texts of a long list of values nests nothing.
    if (tokenType === t.Slash && previous === t.Quoted) return 0;
    const isPrefix = previous !== undefined && prefixes.includes(previous);
    if (isPrefix && (tokenType === t.Of || tokenType === t.From)) return nested;
    return weights.get(tokenType) ?? 0;
  }

  private giveUp(token: IToken): void {
    this.isTooDeep = true;
    this.problems.push(diagnose(nestedTooDeep, {}, this.spanOf(token)));
    this.broken.push(token.startOffset);
    this.tokens.push(...this.open.map(() => closingAt(token.startOffset)));
  }

  private spanOf(token: IToken): Span {
    return { file: this.file.path, start: token.startOffset, end: endOf(token) };
  }
}

/** A closing bracket that the drafter did not write. */
const closingAt = (offset: number): IToken => ({
  image: "",
  startOffset: offset,
  endOffset: offset - 1,
  tokenType: t.Closing,
  tokenTypeIdx: t.Closing.tokenTypeIdx ?? 0,
});

/** The weight of what holds the rest of the clause inside it. */
const nested = 10;

/** How much deeper an operator or a word takes the tree. */
const weights: ReadonlyMap<TokenType, number> = new Map([
  [t.Plus, 1],
  [t.Minus, 1],
  [t.Times, 1],
  [t.Slash, 1],
  [t.Of, 2],
  [t.Not, nested],
  [t.Round, nested],
  [t.Otherwise, nested],
  [t.Up, nested],
  [t.Colon, nested],
  [t.Where, nested],
]);

/** `year of year of …`, `days from days from …`. */
const prefixes: readonly TokenType[] = [
  t.Year,
  t.Month,
  t.Years,
  t.Months,
  t.Days,
  t.Sum,
  t.Count,
  t.Slices,
  t.Bands,
];
