import type { IToken } from "chevrotain";
import { endOf, retyped, type Tokens } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";

/** 费用的30% without a blank is read as a name with a sign after it: here as 费用, 的 and 30%. */
export function rejoinPercents({ tokens, comments, unread }: Tokens): Tokens {
  const signs = unread.filter(({ length }) => length === 1).map(({ start }) => start);
  const joined = tokens.flatMap((token) =>
    signs.includes(endOf(token)) ? partsOf(token) : [token],
  );
  const ends = new Set(joined.map(endOf));
  return { tokens: joined, comments, unread: unread.filter(({ start }) => !ends.has(start + 1)) };
}

function partsOf(token: IToken): readonly IToken[] {
  const [, before = "", base = "", of = "", figure = ""] =
    /^(按照?|给予)?(\p{L}.*?)(的)?(\p{Nd}[\p{Nd}_]*)$/u.exec(token.image) ?? [];
  if (token.tokenType !== t.Name || of === "") return [token];
  let startOffset = token.startOffset;
  const part = (image: string, kind = t.Name): IToken => {
    const made = { ...retyped(token, kind), image, startOffset };
    startOffset += image.length;
    return { ...made, endOffset: startOffset - 1 };
  };
  const words = [before, base, of].filter((word) => word !== "").map((word) => part(word));
  return [...words, part(`${figure}%`, t.NumberWord)];
}
