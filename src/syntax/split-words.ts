import type { IToken, TokenType } from "chevrotain";
import { retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { isNumeral, numeralPattern } from "./chinese-numerals.ts";
import { factsByLabel, namesIn } from "./declared-names.ts";
import { isNumberWord, isShareWord, readEnglishNumeral } from "./english-numerals.ts";
import { sticksToAmounts } from "./everyday-words.ts";
import type { Marks } from "./marks.ts";
import { measures, timeUnits } from "./measures.ts";
import { onOneLine } from "./segments.ts";
import type { SourceFile } from "../diagnostics/source.ts";

/**
 * What drafters write without blanks as the words it consists of, and numbers in words as numbers:
 * 每三年 as 每, 三 and 年, 5人 as 5 and 人, 最高六百万 as 最高 and 六百万.
 */
export function judgeWords(file: SourceFile, tokens: readonly IToken[]): Marks {
  const isDeclared = namesIn(tokens);
  const labels = factsByLabel(tokens);
  const isName: IsName = (word) => isDeclared(word) || labels.has(word);
  const split: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const length = lengthOfNumber(file, tokens, at, isName);
    if (length > 0) split.push(joined(file, tokens.slice(at, at + length)));
    else split.push(...partsOf(token, split.at(-1), isName));
    at += Math.max(length, 1) - 1;
  }
  return { tokens: split, problems: [], broken: [] };
}

type IsName = (word: string) => boolean;

function partsOf(token: IToken, previous: IToken | undefined, isName: IsName): readonly IToken[] {
  const { tokenType, image } = token;
  if (tokenType === t.NumberWord) return wordsIn(token, unitAfterDigits.exec(image)?.slice(1));
  if (tokenType !== t.Name || isName(image) || !/\p{Script=Han}/u.test(image)) return [token];
  if (isNumeral(image)) return [retyped(token, t.NumberWord)];
  // `per enterprise 一次` says how often; `cap 一次` has a number.
  if (image === "一次" && previous?.tokenType === t.Name) return [token];
  const words =
    compound.exec(image)?.slice(1) ??
    scopeWords(image, isName) ??
    stuck(image) ??
    stuckComparison(image, isName);
  return wordsIn(token, words);
}

const units = [...measures, ...timeUnits.keys()].sort((a, b) => b.length - a.length).join("|");
const after = "(以上|以下|以内|之内|内)?";

/** 5人, 3年内, 50人以上, 600万元以上. */
const unitAfterDigits = new RegExp(
  `^([\\p{Nd}_,，.．]+(?:[万亿]*元|[万亿]+)?)(${units})?${after}$`,
  "u",
);

/** 每三年, 三家, 三年内, 每3年, 百分之三十的. */
const compound = new RegExp(
  `^(每|任意|任何|连续)?(${numeralPattern}|\\p{Nd}+)(${units})?${after}(的)?$`,
  "u",
);

/** 每家企业每年; 每企业 where 企业 is a name of the file. */
function scopeWords(image: string, isName: IsName): readonly string[] | undefined {
  const [, each = "", name = "", period = ""] =
    /^(每[家个项户名件位]?|单[家个项])(.+?)(每[年月季半].*)?$/u.exec(image) ?? [];
  return isName(name) || (period !== "" && name !== "") ? [each, name, period] : undefined;
}

/** 最高600万元 and 人民币六百万元. */
function stuck(image: string): readonly string[] | undefined {
  const [, word = "", amount = ""] =
    new RegExp(`^(\\p{Script=Han}+?)(\\p{Nd}.*|${numeralPattern})$`, "u").exec(image) ?? [];
  return sticksToAmounts(word) ? [word, amount] : undefined;
}

/** 支出不低于50万元, where 支出 is a name of the file. */
function stuckComparison(image: string, isName: IsName): readonly string[] | undefined {
  const [, name = "", ...words] =
    new RegExp(
      `^(.+?)(不低于|不少于|不超过|不高于|不多于|大于|小于|等于|超过|高于|低于|多于|少于|至少)` +
        `(\\p{Nd}[\\p{Nd}_]*[万亿]*元?|${numeralPattern})$`,
      "u",
    ).exec(image) ?? [];
  return isName(name) ? [name, ...words] : undefined;
}

/** The token cut into these words; itself where there is nothing to cut. */
function wordsIn(token: IToken, words: readonly (string | undefined)[] = []): readonly IToken[] {
  const found = words.filter((word) => word !== undefined && word !== "");
  if (found.length < 2) return [token];
  let startOffset = token.startOffset;
  return found.map((image = "") => {
    const part = { ...retyped(token, kindOf(image)), image, startOffset };
    startOffset += image.length;
    return { ...part, endOffset: startOffset - 1 };
  });
}

const kindOf = (word: string): TokenType =>
  isNumeral(word) || /^\p{Nd}/u.test(word) ? t.NumberWord : t.Name;

/** How many of the words from here on are one English number; 0 where none is. */
function lengthOfNumber(
  { text }: SourceFile,
  tokens: readonly IToken[],
  at: number,
  isName: IsName,
): number {
  const [first, second] = tokens.slice(at, at + 2);
  const isScaled = first?.tokenType === t.NumberWord && /\p{Nd}$/u.test(first.image);
  if (isScaled && second !== undefined && !isName(second.image)) {
    return scaleWords.has(second.image.toLowerCase()) && onOneLine(text, first, second) ? 2 : 0;
  }
  let end = at;
  for (; ; end += 1) {
    const [word, previous] = [tokens[end], tokens[end - 1]];
    if (word === undefined || !mayBeNumber(word) || isName(word.image)) break;
    if (end > at && previous !== undefined && !onOneLine(text, previous, word)) break;
  }
  const isShare = tokens[end]?.tokenType === t.Of;
  while (end > at && !isWholeNumber(tokens.slice(at, end), isShare)) end -= 1;
  return first === undefined ? 0 : end - at;
}

/** `600 thousand`; the language itself knows `million`. */
const scaleWords: ReadonlySet<string> = new Set("hundred thousand billion wan yi".split(" "));

const mayBeNumber = ({ tokenType, image }: IToken): boolean => {
  const word = image.toLowerCase();
  const isOwn =
    tokenType === t.Name && (isNumberWord(word) || isShareWord(word) || word === "cent");
  return isOwn || [t.One, t.Half, t.Quarter, t.Percent, t.Per].includes(tokenType);
};

/** `half` is a share before `of` alone, and `one` a number beside a larger one, or a third of it. */
function isWholeNumber(words: readonly IToken[], isShare: boolean): boolean {
  const text = words.map(({ image }) => image.toLowerCase()).join(" ");
  const [first, last = ""] = [words[0], words.at(-1)?.image.toLowerCase()];
  if (isShareWord(last) !== (isShare && isShareWord(last))) return false;
  if (first?.tokenType === t.One && words.length === 1) return false;
  return /^[a-z ]+$/.test(text) && readEnglishNumeral(text) !== undefined;
}

function joined({ text }: SourceFile, words: readonly IToken[]): IToken {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) throw new TypeError("A number has a word.");
  const end = last.startOffset + last.image.length;
  const image = text.slice(first.startOffset, end);
  return { ...retyped(first, t.NumberWord), image, endOffset: end - 1 };
}
