import type { IToken, TokenType } from "chevrotain";
import * as t from "../../grammar/tokens.ts";

/**
 * Where a list that begins at this place ends, as far as can be told without its brackets: before the
 * bracket around it, the text behind it or the scope of its amount. Undefined where no list begins.
 */
export function endOfList(
  tokens: readonly IToken[],
  start: number,
  limit: number,
): number | undefined {
  const first = tokens[start]?.tokenType;
  if (first === undefined || !begins.includes(first)) return undefined;
  let depth = 0;
  let isInside = false;
  for (let at = start; at < limit; at += 1) {
    const kind = tokens[at]?.tokenType;
    if (kind === t.Opening) depth += 1;
    if (kind === t.Closing) depth -= 1;
    if (kind === t.Colon) isInside = true;
    const ends = depth < 0 || kind === t.Quoted || (isInside && depth === 0 && kind === t.Per);
    if (ends) return isInside ? at : undefined;
  }
  return isInside ? limit : undefined;
}

const begins: readonly TokenType[] = [t.By, t.Slices, t.Bands];
