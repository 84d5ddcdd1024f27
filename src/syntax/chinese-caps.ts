import type { IToken, TokenType } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { capInOtherWords } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { numeralPattern } from "./chinese-numerals.ts";
import { factsByLabel, namesIn } from "./declared-names.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { apart, endsValue, isInCondition } from "./phrase-places.ts";
import { isStated } from "./segments.ts";

/** 每家企业每年最高600万元 says in another order what a cap says: the amount, for whom, for how long. */
export function judgeChineseCaps(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  const isName = namesIn(tokens);
  const labels = factsByLabel(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const begin = token.tokenType === t.Comma ? tokens[at + 1] : token;
    const isCandidate = begin?.tokenType === t.Name && /^[每单对同年累合总]/.test(begin.image);
    const cap =
      isCandidate && mayBegin(kept) ? capAt({ file, tokens, isName, labels }, at) : undefined;
    if (cap === undefined) {
      kept.push(token);
      continue;
    }
    const span = { file: file.path, start: token.startOffset, end: cap.end };
    const found = file.text.slice(span.start, span.end);
    const fixes = [replacement(span, apart(file, span, cap.meant))];
    problems.push(diagnose(capInOtherWords, { found, meant: cap.meant }, span, { fixes }));
    kept.push(...cap.tokens);
    at += cap.length - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

function mayBegin(kept: readonly IToken[]): boolean {
  const previous = kept.at(-1);
  return previous !== undefined && endsValue(previous) && !isStated(kept) && !isInCondition(kept);
}

const periods: Readonly<Record<string, readonly [words: string, ...kinds: TokenType[]]>> = {
  每年: ["per year", t.Per, t.Year],
  每年度: ["per year", t.Per, t.Year],
  每自然年: ["per year", t.Per, t.Year],
  年度: ["per year", t.Per, t.Year],
  每半年: ["per half-year", t.Per, t.HalfYear],
  每季度: ["per quarter", t.Per, t.Quarter],
  每月: ["per month", t.Per, t.Month],
  累计: ["per lifetime", t.Per, t.Lifetime],
  合计: ["per lifetime", t.Per, t.Lifetime],
  总计: ["per lifetime", t.Per, t.Lifetime],
};

const periodPattern = Object.keys(periods)
  .sort((a, b) => b.length - a.length)
  .join("|");

const capPattern = new RegExp(
  `[,，]?\\s*(?:(?:对)?(?:每[家个项户名件位]?|单[家个项]|同一)\\s*([\\p{L}\\p{Nd}_]+?)\\s*)?` +
    `(${periodPattern})?\\s*(?:最高不超过|不得超过|最高|不超过|最多|总额不超过)\\s*` +
    `(${numeralPattern}|\\p{Nd}[\\p{Nd}_.]*[万亿]*元?)`,
  "uy",
);

interface Cap {
  readonly tokens: readonly IToken[];
  readonly meant: string;
  readonly length: number;
  readonly end: number;
}

interface Place {
  readonly file: SourceFile;
  readonly tokens: readonly IToken[];
  readonly isName: (word: string) => boolean;
  readonly labels: ReadonlyMap<string, string>;
}

function capAt({ file, tokens, isName, labels }: Place, at: number): Cap | undefined {
  const { text } = file;
  const first = tokens[at];
  if (first === undefined) return undefined;
  capPattern.lastIndex = first.startOffset;
  const [whole = "", whom, period, amount = ""] = capPattern.exec(text) ?? [];
  if (whole === "" || /[\r\n]/.test(whole) || (whom === undefined && period === undefined))
    return undefined;
  const end = first.startOffset + whole.length;
  const length = tokens.slice(at).findIndex((token) => token.startOffset >= end);
  const words = tokens.slice(at, length === -1 ? undefined : at + length);
  if (endOf(words.at(-1) ?? first) !== end) return undefined;
  const name = whom === undefined ? undefined : isName(whom) ? whom : (labels.get(whom) ?? whom);
  const [periodWords, ...kinds] = periods[period ?? ""] ?? [undefined];
  const scope = name === undefined ? [] : [retyped(first, t.Per), wordAt(first, t.Name, name)];
  const number = { ...wordAt(first, t.NumberWord, amount), startOffset: end - amount.length };
  return {
    tokens: [retyped(first, t.Cap), number, ...scope, ...kinds.map((kind) => retyped(first, kind))],
    meant: ["cap", amount, name && `per ${name}`, periodWords].filter(Boolean).join(" "),
    length: words.length,
    end,
  };
}

const wordAt = (first: IToken, kind: TokenType, image: string): IToken => ({
  ...retyped(first, kind),
  image,
});
