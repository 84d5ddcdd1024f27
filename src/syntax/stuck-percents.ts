import type { IToken } from "chevrotain";
import { endOf, retyped, type Tokens } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { namesIn } from "./declared-names.ts";
import { shareBounds } from "./share-bounds.ts";

/** 费用的30% without a blank is read as a name with a sign after it: here as 费用, 的 and 30%. */
export function rejoinPercents({ tokens, comments, unread }: Tokens): Tokens {
  const signs = new Set(unread.filter(({ length }) => length === 1).map(({ start }) => start));
  if (signs.size === 0) return { tokens, comments, unread };
  const isName = namesIn(tokens);
  const joined = tokens.flatMap((token) =>
    signs.has(endOf(token)) ? partsOf(token, isName) : [token],
  );
  const ends = new Set(joined.map(endOf));
  return { tokens: joined, comments, unread: unread.filter(({ start }) => !ends.has(start + 1)) };
}

/** 不超过费用的30%, 的30% behind a name of its own, and 最高30%. */
function partsOf(token: IToken, isName: (word: string) => boolean): readonly IToken[] {
  const [, rest = "", figure = ""] =
    /^(.*\p{Script=Han})(\p{Nd}[\p{Nd}_]*)$/u.exec(token.image) ?? [];
  if (token.tokenType !== t.Name || rest === "") return [token];
  const [, base = "", of = ""] = /^(.*?)(的?)$/u.exec(rest) ?? [];
  const [, bound = "", bounded = ""] = boundBefore.exec(base) ?? [];
  const [, before = "", plain = ""] = /^(按照?|给予)?(.*)$/u.exec(base) ?? [];
  const words = bound === "" || isName(base) ? [before, plain] : [bound, bounded];
  let startOffset = token.startOffset;
  const part = (image: string, kind = t.Name): IToken => {
    const made = { ...retyped(token, kind), image, startOffset };
    startOffset += image.length;
    return { ...made, endOffset: startOffset - 1 };
  };
  const parts = [...words, of].filter((word) => word !== "").map((word) => part(word));
  return [...parts, part(`${figure}%`, t.NumberWord)];
}

const boundBefore = new RegExp(`^(${shareBounds.join("|")})(.*)$`, "u");
