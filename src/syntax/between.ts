import type { IToken, TokenType } from "chevrotain";
import * as t from "../../grammar/tokens.ts";

/** What may have been left out between two words of a clause, the likeliest first. */
export function wordsBetween(
  starter: IToken | undefined,
  left: IToken,
  right: IToken,
): readonly TokenType[] {
  if (/[%％‰]$/.test(left.image)) return [t.Of];
  // These have a sentence of their own.
  if (right.tokenType === t.Not || right.image === "between") return [];
  const needed = byRight.get(right.tokenType);
  if (needed !== undefined) return [needed];
  return starter === undefined ? [] : (byStarter.get(starter.tokenType) ?? []);
}

/** The first words of those that come in pairs, and the comma before `rest`. */
const byRight: ReadonlyMap<TokenType, TokenType> = new Map([
  [t.Rest, t.Comma],
  [t.Any, t.In],
  [t.Principle, t.In],
  [t.Refuse, t.Or],
  [t.Rata, t.Pro],
  [t.Least, t.At],
  [t.Than, t.Rather],
]);

const byStarter: ReadonlyMap<TokenType, readonly TokenType[]> = new Map([
  [t.Cap, [t.Per]],
  [t.Joint, [t.Per, t.Over, t.Comma]],
  [t.Accumulated, [t.Per]],
  [t.Claim, [t.Comma, t.With]],
  [t.Given, [t.Comma]],
  [t.Languages, [t.Comma]],
  [t.Responsible, [t.Comma]],
  [t.When, [t.Is, t.And]],
  [t.Except, [t.Is, t.Or]],
  [t.Pay, [t.When]],
]);
