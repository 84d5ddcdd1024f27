import type { IToken, TokenType } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import * as writing from "../diagnostics/messages/writing.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { removal, replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { isInCondition } from "./phrase-places.ts";
import { is, isStated, onOneLine } from "./segments.ts";

/** Signs of other languages and keyboards: read as what they stand for, and reported. */
export function judgeForeignSigns(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  const broken: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.tokenType !== t.ForeignSign) {
      kept.push(token);
      continue;
    }
    if (isBetweenConditions(file, kept, token, tokens[index + 1])) {
      kept.push(retyped(token, t.Comma));
      continue;
    }
    const meant = meaningAfter(kept, token, tokens[index + 1]);
    kept.push(...meant.map((kind) => retyped(token, kind)));
    const isRepeated = tokens[index - 1]?.image === token.image && meant.length === 0;
    if (!isRepeated) problems.push(problem(file, token, meant));
    if (meant.length === 0) broken.push(token.startOffset);
  }
  return { tokens: kept, problems, broken };
}

/** `when startup；jobs > 5`: told as a comma there is. */
const isBetweenConditions = (
  file: SourceFile,
  kept: readonly IToken[],
  { image }: IToken,
  next: IToken | undefined,
): boolean =>
  [";", "；", "、"].includes(image) &&
  isInCondition(kept) &&
  next?.tokenType === t.Name &&
  onOneLine(file.text, kept.at(-1) ?? next, next);

const meanings: ReadonlyMap<string, readonly TokenType[]> = new Map([
  ["=", [t.Is]],
  ["==", [t.Is]],
  ["===", [t.Is]],
  ["＝", [t.Is]],
  ["!=", [t.Is, t.Not]],
  ["!==", [t.Is, t.Not]],
  ["<>", [t.Is, t.Not]],
  ["≠", [t.Is, t.Not]],
  ["=<", [t.AtMost]],
  ["≤", [t.AtMost]],
  ["=>", [t.AtLeastSign]],
  ["≥", [t.AtLeastSign]],
  ["＜", [t.LessThan]],
  ["＞", [t.MoreThan]],
  ["&", [t.And]],
  ["&&", [t.And]],
  ["|", [t.Or]],
  ["||", [t.Or]],
  ["!", [t.Not]],
  ["！", [t.Not]],
  ["×", [t.Times]],
  ["·", [t.Times]],
  ["＊", [t.Times]],
  ["÷", [t.Slash]],
  ["／", [t.Slash]],
  ["＋", [t.Plus]],
  ["－", [t.Minus]],
  ["−", [t.Minus]],
  ["–", [t.Minus]],
  ["—", [t.Minus]],
  ["、", [t.Comma]],
  ["[", [t.Opening]],
  ["【", [t.Opening]],
  ["［", [t.Opening]],
  ["]", [t.Closing]],
  ["】", [t.Closing]],
  ["］", [t.Closing]],
]);

/** What a sign means depends on the clause: `fact x = money`, `define x = 5`, `with x = 5`. */
function meaningAfter(
  before: readonly IToken[],
  { image }: IToken,
  next: IToken | undefined,
): readonly TokenType[] {
  const isBetweenTexts = before.at(-1)?.tokenType === t.Quoted && next?.tokenType === t.Quoted;
  if (isBetweenTexts && ["、", ";", "；", "|"].includes(image)) return [t.Slash];
  if ([";", "；"].includes(image) && isInBrackets(before)) return [t.Comma];
  const declared = before.at(-2)?.tokenType;
  if (isStated(before)) return image === "=>" ? [t.Gives] : [];
  if (image.startsWith("=") && declared === t.Fact) return [t.Colon];
  if (image.startsWith("=") && declared === t.Define) return [t.As];
  return meanings.get(image) ?? [];
}

/** `one of (small "…"；large "…")`. */
function isInBrackets(before: readonly IToken[]): boolean {
  let closed = 0;
  for (let at = before.length - 1; at >= 0 && !is(before[at], t.Starter); at -= 1) {
    if (before[at]?.tokenType === t.Closing) closed += 1;
    if (before[at]?.tokenType === t.Opening) closed -= 1;
    if (closed < 0) return true;
  }
  return false;
}

function problem(file: SourceFile, token: IToken, meant: readonly TokenType[]): Diagnostic {
  const found = token.image;
  const span = { file: file.path, start: token.startOffset, end: endOf(token) };
  if (meant.length > 0) {
    const word = meant.map(({ LABEL }) => LABEL ?? "").join(" ");
    const fixes = [replacement(span, apart(file, token, word))];
    return diagnose(writing.foreignSign, { found, meant: word }, span, { fixes });
  }
  const message = "$¥￥€£".includes(found) ? writing.currencySign : writing.needlessSign;
  return diagnose(message, { found }, span, { fixes: [removal(withBlank(file, span), found)] });
}

/** With the blank after it, where one stands before it too. */
function withBlank({ text }: SourceFile, { file, start, end }: Span): Span {
  const isBetween = /^[^\S\n]$/.test(text.charAt(start - 1)) && text.charAt(end) === " ";
  return { file, start, end: isBetween ? end + 1 : end };
}

/** Words and operators with a blank on each side; commas and brackets as they are. */
function apart({ text }: SourceFile, token: IToken, word: string): string {
  if (/^[,()]$/.test(word)) return word === "," ? `${word}${blank(text, endOf(token))}` : word;
  return `${blank(text, token.startOffset - 1)}${word}${blank(text, endOf(token))}`;
}

const blank = (text: string, at: number): string => (/\s|^$/.test(text.charAt(at)) ? "" : " ");
