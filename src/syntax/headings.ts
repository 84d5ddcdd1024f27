import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { headingInOtherWords } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { smallNumber } from "./chinese-numerals.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { apart } from "./phrase-places.ts";
import { beginsLine } from "./segments.ts";

/** 第二条 as `article 2`, with or without the word before it. */
export function judgeHeadings(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept = tokens.flatMap((token, index) => {
    const heading = headingAt(file, tokens, index);
    if (heading === undefined) return [token];
    const { kind, number, isWhole } = heading;
    const span = { file: file.path, start: token.startOffset, end: endOf(token) };
    const meant = isWhole ? `${kind.LABEL} ${number}` : number;
    const fixes = [replacement(span, apart(file, span, meant))];
    problems.push(diagnose(headingInOtherWords, { found: token.image, meant }, span, { fixes }));
    const numbered = { ...retyped(token, t.NumberWord), image: number };
    return isWhole ? [retyped(token, kind), numbered] : [numbered];
  });
  return { tokens: kept, problems, broken: [] };
}

const kinds = { 条: t.Article, 章: t.Section, 节: t.Section, "": t.Article } as const;

function headingAt(file: SourceFile, tokens: readonly IToken[], index: number) {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined) return undefined;
  const isAfterWord = previous?.tokenType === t.Article || previous?.tokenType === t.Section;
  const isTitle = beginsLine(file.text, token) && next?.tokenType === t.Quoted;
  if (!isAfterWord && !isTitle) return undefined;
  const [, ordinal, figures = "", unit = ""] =
    /^(第)?([\p{Nd}零〇一二三四五六七八九十百]+)([条章节]?)$/u.exec(token.image) ?? [];
  const number = smallNumber(figures);
  const isOwn = token.tokenType === t.NumberWord && /^\p{Nd}+$/u.test(token.image);
  if (number === "" || isOwn || (!isAfterWord && ordinal === undefined)) return undefined;
  if (unit !== "" && unit !== "条" && unit !== "章" && unit !== "节") return undefined;
  return { kind: kinds[unit], number, isWhole: !isAfterWord };
}
