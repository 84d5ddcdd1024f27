import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { conditionsNotJoined } from "../diagnostics/messages/everyday.ts";
import * as missing from "../diagnostics/messages/missing.ts";
import { upToInside } from "../diagnostics/messages/structure.ts";
import * as syntax from "../diagnostics/messages/syntax.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { namesIn } from "./declared-names.ts";
import { insertion, replacement, withoutComma } from "./fixes.ts";
import type { Gap } from "./gap.ts";
import { quoteInOneLanguage, shown } from "./missing.ts";
import { isInCondition } from "./phrase-places.ts";
import { beginsLine, is, onOneLine } from "./segments.ts";

/** Says why nothing can begin with this token where it stands. */
export function problemOfUnknown(
  file: SourceFile,
  tokens: readonly IToken[],
  gap: Gap,
): Diagnostic {
  const { token, previous } = gap;
  if (token === undefined) throw new TypeError("What is unknown stands somewhere.");
  const span = { file: file.path, start: token.startOffset, end: endOf(token) };
  if (token.tokenType === t.Name && beginsLine(file.text, token)) {
    const options = optionsIn(gap.place);
    return diagnose(syntax.wordUnknown, { found: token.image, options }, span);
  }
  const [owner, next] = [tokens[gap.index - 2], tokens[gap.index + 1]];
  const values = { token, previous, next, owner, span, tokens };
  return previous === undefined
    ? diagnose(syntax.wordUnknown, { found: shown(token), options: ["policy"] }, span)
    : problemAfter(file, { ...values, previous });
}

/** The words that may begin the next line there: the commonest, not all. */
function optionsIn(place: string | undefined): readonly string[] {
  switch (place) {
    case "grant":
      return ["when", "except", "cap", "less", "at least", "nothing below", "accumulated", "pay"];
    case "example":
      return ["given", "claim", "round", "complete", "reverse", "clawback", "pay"];
    default:
      return ["fact", "define", "article", "grant", "joint cap", "quote", "note", "example"];
  }
}

interface Stray {
  readonly token: IToken;
  readonly previous: IToken;
  readonly next: IToken | undefined;
  /** What stands before the one before. */
  readonly owner: IToken | undefined;
  readonly span: Span;
  readonly tokens: readonly IToken[];
}

function problemAfter(file: SourceFile, stray: Stray): Diagnostic {
  const { token, previous, next, owner, span, tokens } = stray;
  const after = shown(previous);
  const found = shown(token);
  if (token.tokenType === t.Comma && isBetweenConditions(stray)) {
    return notJoined(file, token, span);
  }
  if (token.tokenType === t.Comma) {
    return diagnose(syntax.needlessComma, { after }, span, {
      fixes: [withoutComma(file.text, span)],
    });
  }
  if (token.tokenType === t.Slash && previous.tokenType === t.Quoted) {
    return takesOneString.includes(owner?.tokenType ?? t.Filler)
      ? quoteInOneLanguage(file, token, owner?.image ?? "")
      : diagnose(missing.quotedTextMissing, { after: "/", found: undefined }, span);
  }
  if (previous.tokenType === t.Quoted && [t.Set, t.Per].includes(token.tokenType)) {
    return diagnose(syntax.partAfterText, { found }, span);
  }
  if (token.tokenType === t.Up) return diagnose(upToInside, {}, span);
  if (token.tokenType === t.In && next?.tokenType === t.NumberWord) {
    const at = { ...span, start: span.end };
    const values = { after: found, word: "any", found: shown(next) };
    return diagnose(missing.wordMissing, values, span, { fixes: [insertion(at, " any")] });
  }
  if (isUnknownPartOfCap(tokens, token)) return diagnose(syntax.capPartUnknown, { found }, span);
  if (token.image === "between") return diagnose(syntax.rangeForm, { left: after }, span);
  if (token.tokenType === t.Not && next !== undefined)
    return notWithoutIs(file, token, previous, next);
  if (token.tokenType === t.From && next?.tokenType === t.CalendarDate) {
    return dayMissing(file, token, next);
  }
  const isKnown = token.tokenType !== t.Name || namesIn(tokens)(token.image);
  const isBesideValue =
    isKnown && beginsValue.includes(token.tokenType) && endsValue.includes(previous.tokenType);
  if (isBesideValue && onOneLine(file.text, previous, token)) {
    const values = { left: after, right: found, word: undefined };
    return diagnose(syntax.nothingBetween, values, span);
  }
  return diagnose(syntax.outOfPlace, { found, after }, span);
}

/** `when startup, jobs > 5`. */
function isBetweenConditions({ token, next, tokens }: Stray): boolean {
  const before = tokens.slice(0, tokens.indexOf(token));
  const begins = [t.Name, t.Not, t.Opening];
  return isInCondition(before) && next !== undefined && begins.includes(next.tokenType);
}

function notJoined({ text, path }: SourceFile, comma: IToken, span: Span): Diagnostic {
  const end = endOf(comma);
  const blank = /\s/.test(text.charAt(end)) ? "" : " ";
  const taken = { file: path, start: span.start, end };
  const fixes = ["and", "or"].map((word) => replacement(taken, ` ${word}${blank}`));
  return diagnose(conditionsNotJoined, { found: comma.image }, span, { fixes });
}

/** A word that nobody has declared where whom a cap holds for, and how long, is said. */
function isUnknownPartOfCap(tokens: readonly IToken[], token: IToken): boolean {
  const starters = tokens.slice(0, tokens.indexOf(token)).filter((one) => is(one, t.Starter));
  const isOfCap = starters.at(-1)?.tokenType === t.Cap;
  return isOfCap && token.tokenType === t.Name && !namesIn(tokens)(token.image);
}

/** `stage not trial`. */
function notWithoutIs({ path }: SourceFile, not: IToken, left: IToken, right: IToken): Diagnostic {
  const span = { file: path, start: left.startOffset, end: endOf(right) };
  const at = { ...span, start: not.startOffset, end: endOf(not) };
  const values = { left: left.image, right: right.image };
  return diagnose(syntax.notWithoutIs, values, span, { fixes: [replacement(at, "is not")] });
}

/** `per year from 2025-04-01`: a fiscal year begins on the same day each year. */
function dayMissing({ path }: SourceFile, from: IToken, date: IToken): Diagnostic {
  const span = { file: path, start: date.startOffset, end: endOf(date) };
  const day = /^\d{4}-(\d{2}-\d{2})$/.exec(date.image)?.[1];
  const fixes = day === undefined ? [] : [replacement(span, day)];
  const values = { after: from.image, found: date.image };
  return diagnose(missing.dayMissing, values, span, { fixes });
}

const takesOneString = [t.Quote, t.Source, t.Reading, t.Use];
const beginsValue = [t.Name, t.NumberWord, t.Opening, t.Min, t.Max, t.Sum, t.Count, t.Round];
const endsValue = [t.Name, t.NumberWord, t.Closing];
