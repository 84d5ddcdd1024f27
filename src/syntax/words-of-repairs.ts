import type { IToken, TokenType } from "chevrotain";
import { retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";

/** The words of a repair as the tokens that they will be, all at the place of the first word it replaces. */
export const tokensOf = (first: IToken, meant: string): readonly IToken[] =>
  meant.split(" ").map((image) => ({ ...retyped(first, kindOf(image)), image }));

const kindOf = (word: string): TokenType =>
  t.keywords.get(word) ?? signs.get(word) ?? (/^\p{Nd}/u.test(word) ? t.NumberWord : t.Name);

const signs: ReadonlyMap<string, TokenType> = new Map(
  [
    t.MoreThan,
    t.LessThan,
    t.AtLeastSign,
    t.AtMost,
    t.Plus,
    t.Minus,
    t.Times,
    t.Slash,
    t.Comma,
    t.Colon,
  ].map((kind) => [kind.LABEL ?? "", kind] as const),
);
