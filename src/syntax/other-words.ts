import type { IToken } from "chevrotain";
import { retyped } from "../../grammar/lexer.ts";
import { keywords } from "../../grammar/tokens.ts";
import { nearestNames } from "../diagnostics/nearest-name.ts";

/** What a drafter may have meant instead of a word. */
export interface OtherWord {
  /** The keyword, or two with a blank between. */
  readonly word: string;
  /** The word read as that. */
  readonly tokens: readonly IToken[];
}

/** Keywords for a word that is none, the likeliest first. */
export function otherWords(token: IToken): readonly OtherWord[] {
  const words = [
    ...(sameInOtherWords.get(token.image.toLowerCase()) ?? []),
    ...writtenTogether(token.image),
    ...nearestNames(token.image, keywords.keys(), 5),
  ];
  return [...new Set(words)].flatMap((word) => read(token, word));
}

function read(token: IToken, word: string): readonly OtherWord[] {
  const kinds = word.split(" ").map((part) => keywords.get(part));
  const tokens = kinds.flatMap((kind) => (kind === undefined ? [] : [retyped(token, kind)]));
  return tokens.length === kinds.length ? [{ word, tokens }] : [];
}

/** `upto` is `up to`. */
function writtenTogether(image: string): readonly string[] {
  const places = Array.from({ length: Math.max(image.length - 1, 0) }, (_, index) => index + 1);
  return places
    .map((place) => [image.slice(0, place), image.slice(place)] as const)
    .filter(([first, second]) => keywords.has(first) && keywords.has(second))
    .map((parts) => parts.join(" "));
}

/** Words of drafters, of other languages, and Chinese ones, for the keywords of this one. */
const sameInOtherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ["else", ["otherwise"]],
  ["each", ["per"]],
  ["every", ["per"]],
  ["equals", ["is"]],
  ["equal", ["is"]],
  ["are", ["is"]],
  ["unless", ["except"]],
  ["provided", ["when"]],
  ["condition", ["when"]],
  ["requires", ["when"]],
  ["until", ["to"]],
  ["upto", ["up to", "to"]],
  ["till", ["to"]],
  ["since", ["from"]],
  ["limit", ["cap"]],
  ["ceiling", ["cap"]],
  ["maximum", ["cap", "max"]],
  ["minimum", ["at least", "min"]],
  ["rolling", ["in any"]],
  ["under", ["below"]],
  ["without", ["except"]],
  ["deduct", ["less"]],
  ["subsidy", ["grant"]],
  ["let", ["define"]],
  ["var", ["define"]],
  ["enum", ["one of"]],
  ["variable", ["fact"]],
  ["input", ["fact"]],
  ["integer", ["count"]],
  ["amount", ["money"]],
  ["rate", ["percent"]],
  ["ratio", ["percent"]],
  ["text", ["id"]],
  ["decimal", ["number"]],
  ["float", ["number"]],
  ["choice", ["one"]],
  ["enumeration", ["one"]],
  ["instalments", ["parts"]],
  ["installments", ["parts"]],
  ["tranches", ["parts"]],
  ["denied", ["is refused", "refused"]],
  ["int", ["count"]],
  ["string", ["id"]],
  ["department", ["agency"]],
  ["chapter", ["section"]],
  ["clause", ["article"]],
  ["comment", ["note"]],
  ["remark", ["note"]],
  ["goal", ["purpose"]],
  ["aim", ["purpose"]],
  ["test", ["example"]],
  ["returns", ["gives"]],
  ["yields", ["gives"]],
  ["rejected", ["is refused", "refused"]],
  ["政策", ["policy"]],
  ["资助", ["grant"]],
  ["资助项", ["grant"]],
  ["事实", ["fact"]],
  ["定义", ["define"]],
  ["机构", ["agency"]],
  ["章", ["section"]],
  ["条", ["article"]],
  ["上限", ["cap"]],
  ["最高", ["up to", "cap"]],
  ["不超过", ["up to", "cap"]],
  ["每", ["per"]],
  ["的", ["of"]],
  ["且", ["and"]],
  ["和", ["and"]],
  ["并且", ["and"]],
  ["或", ["or"]],
  ["或者", ["or"]],
  ["非", ["not"]],
  ["不", ["not"]],
  ["如果", ["if"]],
  ["若", ["if"]],
  ["否则", ["otherwise"]],
  ["当", ["when"]],
  ["除外", ["except"]],
  ["至", ["to"]],
  ["到", ["to"]],
  ["从", ["from"]],
  ["是", ["is"]],
  ["为", ["is", "as"]],
  ["金额", ["money"]],
  ["日期", ["date"]],
  ["数量", ["count"]],
  ["整数", ["count"]],
  ["数字", ["number"]],
  ["比例", ["percent"]],
  ["百分比", ["percent"]],
  ["编号", ["id"]],
  ["名称", ["id"]],
  ["示例", ["example"]],
  ["说明", ["note"]],
  ["期", ["parts"]],
  ["次", ["parts"]],
  ["四舍五入", ["half up"]],
  ["向下", ["down"]],
  ["向下取整", ["down"]],
  ["舍去", ["down"]],
  ["向上", ["up"]],
  ["向上取整", ["up"]],
]);
