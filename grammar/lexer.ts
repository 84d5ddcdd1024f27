import type { IToken, TokenType } from "chevrotain";
import { Lexer } from "./chevrotain.ts";
import { Comment, keywords, lexical, Name } from "./tokens.ts";

/** What the lexer made of a text. */
export interface Tokens {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** Characters that nothing in the language begins with. */
  readonly unread: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** A text as words and signs. Every text has some; what means nothing is judged by the reader. */
export function tokenize(text: string): Tokens {
  const found = lexer().tokenize(text);
  return {
    tokens: placed(text, found.tokens),
    comments: found.groups[commentGroup] ?? [],
    unread: found.errors.map(({ offset, length }) => ({ start: offset, length })),
  };
}

const commentGroup = String(Comment.GROUP);

/** The same word as another kind of token. */
export const retyped = (token: IToken, tokenType: TokenType): IToken => ({
  ...token,
  tokenType,
  tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
});

/** Offset after the last character. */
export const endOf = (token: IToken): number => token.startOffset + token.image.length;

let built: InstanceType<typeof Lexer> | undefined;

// Built when first needed: a program that only decides claims never reads a policy.
function lexer(): InstanceType<typeof Lexer> {
  built ??= new Lexer(lexical, { positionTracking: "onlyOffset", ensureOptimizations: true });
  return built;
}

/** Keywords found among the words, and places that "onlyOffset" leaves out but the parser needs. */
function placed(text: string, tokens: readonly IToken[]): readonly IToken[] {
  let line = 1;
  let lineEnd = text.indexOf("\n");
  for (const token of tokens) {
    while (lineEnd !== -1 && lineEnd < token.startOffset) {
      line += 1;
      lineEnd = text.indexOf("\n", lineEnd + 1);
    }
    const kind = token.tokenType === Name ? (keywords.get(token.image) ?? Name) : token.tokenType;
    token.tokenType = kind;
    token.tokenTypeIdx = kind.tokenTypeIdx ?? 0;
    token.endOffset = token.startOffset + token.image.length - 1;
    token.startLine = line;
  }
  return tokens;
}
