import type { IToken, TokenType } from "chevrotain";
import { tokenLabel } from "../../grammar/chevrotain.ts";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { namePattern } from "../../grammar/tokens.ts";
import {
  diagnose,
  type Diagnostic,
  type Fix,
  type Message,
  type Span,
} from "../diagnostics/diagnostic.ts";
import * as missing from "../diagnostics/messages/missing.ts";
import { numberWithoutRange } from "../diagnostics/messages/structure.ts";
import * as syntax from "../diagnostics/messages/syntax.ts";
import { needlessSign } from "../diagnostics/messages/writing.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { insertion, removal, replacement } from "./fixes.ts";
import type { Gap } from "./gap.ts";
import { valueOfString } from "./quotation.ts";
import { leftMissing, otherwiseMissing } from "./slips.ts";
import { is, isBoundary, isKeyword, onOneLine } from "./segments.ts";

/** What stands before a gap and in it, in the drafter's words, and the place to show. */
interface Words {
  readonly after: string;
  readonly found: string | undefined;
  readonly span: Span;
}

/** Says what is missing at a gap: from the rule that was being read, and what could stand there. */
export function problemOfGap(file: SourceFile, tokens: readonly IToken[], gap: Gap): Diagnostic {
  const words = wordsOf(file, gap);
  const needless = needlessToken(file, tokens, gap, words);
  if (needless !== undefined) return needless;
  const type = tokens[gap.index - 2];
  // `number 100 "score"`: half a range.
  if (gap.rule === "type" && type?.tokenType === t.Number) return withoutRange(file, type);
  const { rule } = gap;
  const message = byRule[rule];
  if (message !== undefined && gap.expected.length !== 1) return told(message, words);
  if (gap.previous?.tokenType === t.Grant && is(gap.token, t.Quoted)) {
    return told(missing.nameMissing, words);
  }
  if (isValueMissing(gap)) return valueMissing(file, tokens, gap, words);
  const kinds = gap.expected.flatMap((name) => kindsByName.get(name) ?? []);
  const [only, ...others] = kinds;
  if (only === undefined) return told(missing.valueMissing, words);
  if (only === t.Otherwise && others.length === 0) {
    return otherwiseMissing(file, tokens, gap, words);
  }
  if (others.length === 0) return singleMissing(file, gap, words, only);
  if (kinds.includes(t.Name)) return nameMissing(gap, words);
  const options = kinds.flatMap(optionsOf);
  const { after, found, span } = words;
  return diagnose(missing.oneOfWordsMissing, { after, found, options }, span);
}

/** A value is missing where none stands, where it stands in quotation marks, or is half a comparison. */
function valueMissing(
  file: SourceFile,
  tokens: readonly IToken[],
  gap: Gap,
  words: Words,
): Diagnostic {
  const { found, span } = words;
  const isName = found !== undefined && is(gap.token, t.Quoted) && namePattern.test(found);
  if (isName && !t.keywords.has(found)) return nameInQuotes(found, span);
  return leftMissing(file, tokens, gap) ?? told(missing.valueMissing, words);
}

/** What has to go so that the clause can be read on: a comma that leads nowhere, one word too many. */
function needlessToken(
  file: SourceFile,
  tokens: readonly IToken[],
  gap: Gap,
  { after, found }: Words,
): Diagnostic | undefined {
  const { index, token, previous, expected, rule } = gap;
  const beforeComma = tokens[index - 2];
  const isName = expected.includes(t.Name.name) && !isValueMissing(gap);
  const isAtEnd = found === undefined || isKeyword(token);
  if (previous?.tokenType === t.Comma && beforeComma !== undefined && isName && isAtEnd) {
    const span = spanOf(file, previous);
    const values = { after: shown(beforeComma) };
    return diagnose(syntax.needlessComma, values, span, { fixes: [removal(span, ",")] });
  }
  if (token === undefined || found === undefined) return undefined;
  const span = spanOf(file, token);
  const fixes = [removal(span, token.image)];
  if (rule === "value" && token.tokenType === t.Colon) {
    return diagnose(needlessSign, { found }, span, { fixes });
  }
  const next = tokens[index + 1];
  const isTooMany =
    expected.length === 1 && next?.tokenType.name === expected[0] && !is(token, t.NumberWord);
  return isTooMany && !is(token, t.Name)
    ? diagnose(syntax.outOfPlace, { found, after }, span, { fixes })
    : undefined;
}

const spanOf = ({ path }: SourceFile, token: IToken): Span => ({
  file: path,
  start: token.startOffset,
  end: endOf(token),
});

/** `half` is one of two words. */
const optionsOf = (kind: TokenType): readonly string[] =>
  kind === t.Half ? ["half up", "half even"] : [tokenLabel(kind)];

type GapMessage = Message<{ readonly after: string; readonly found: string | undefined }>;

const told = (message: GapMessage, { after, found, span }: Words): Diagnostic =>
  diagnose(message, { after, found }, span);

/** Rules whose parts need a sentence of their own. */
const byRule: Readonly<Record<string, GapMessage>> = {
  type: missing.typeMissing,
  value: missing.statedValueMissing,
  outcome: missing.outcomeMissing,
  scope: missing.scopeWordMissing,
};

export const isValueMissing = ({ expected }: Gap): boolean =>
  expected.includes(t.NumberWord.name) && expected.includes(t.Opening.name);

const kindsByName = new Map(t.vocabulary.map((kind) => [kind.name, kind]));

function singleMissing(file: SourceFile, gap: Gap, words: Words, kind: TokenType): Diagnostic {
  switch (kind) {
    case t.Name:
    case t.Word:
      return nameMissing(gap, words);
    case t.Quoted:
      return told(missing.quotedTextMissing, words);
    case t.NumberWord:
      return gap.previous?.tokenType === t.Number
        ? withoutRange(file, gap.previous)
        : told(missing.numberMissing, words);
    case t.CalendarDate:
      return told(missing.dateMissing, words);
    case t.DayOfYear:
      return told(missing.dayMissing, words);
    case t.Closing:
      return insideBrackets(gap, words);
    default:
      return wordMissing(file, gap, words, tokenLabel(kind));
  }
}

/** `number "score"`: which values it has was left out. */
function withoutRange(file: SourceFile, type: IToken): Diagnostic {
  const span = spanOf(file, type);
  const label = { en: "A whole number, 0 or more: count", zh: "不小于0的整数：count" };
  const isAlone = !/^\s*\p{Nd}/u.test(file.text.slice(span.end));
  const fixes = isAlone ? [{ label, edits: [{ span, text: "count" }] }] : [];
  return diagnose(numberWithoutRange, {}, span, { fixes });
}

function nameMissing({ token, rule }: Gap, words: Words): Diagnostic {
  const { after, found, span } = words;
  if (rule === "perPart") return scopeMissing(token, words);
  if (found !== undefined && is(token, t.Quoted) && rule !== "newName")
    return nameInQuotes(found, span);
  if (found !== undefined && isKeyword(token)) {
    return diagnose(syntax.keywordForName, { after, found }, span);
  }
  return told(missing.nameMissing, words);
}

function nameInQuotes(found: string, span: Span): Diagnostic {
  const fixes = namePattern.test(found) && !t.keywords.has(found) ? [replacement(span, found)] : [];
  return diagnose(syntax.nameInQuotes, { found }, span, { fixes });
}

/** `per years`: periods are named in the singular. */
function scopeMissing(token: IToken | undefined, { after, found, span }: Words): Diagnostic {
  const singular = token?.image.replace(/s$/, "") ?? "";
  const isPlural = singular !== token?.image && ["year", "month"].includes(singular);
  const fixes = isPlural && found !== undefined ? [replacement(span, singular)] : [];
  return diagnose(missing.scopeMissing, { after, found }, span, { fixes });
}

/** In brackets, one thing follows another without a comma or an operator. */
function insideBrackets({ rule, previous }: Gap, words: Words): Diagnostic {
  const { after, found, span } = words;
  const isList = rule !== "group";
  const sign = isList && found !== undefined ? "," : ")";
  const at =
    previous === undefined ? span : { ...span, start: endOf(previous), end: endOf(previous) };
  const fixes: readonly Fix[] = isList ? [insertion(at, sign)] : [];
  if (!isList && found !== undefined) {
    const values = { left: after, right: found, word: undefined };
    return diagnose(syntax.nothingBetween, values, span);
  }
  return diagnose(missing.signMissing, { after, sign, found }, span, { fixes });
}

function wordMissing(file: SourceFile, gap: Gap, words: Words, word: string): Diagnostic {
  const { after, found, span } = words;
  const isSign = !/^[a-z]/.test(word);
  if (gap.token?.tokenType === t.Slash && gap.rule === "reading") {
    return quoteInOneLanguage(file, gap.token, "reading");
  }
  // One of a pair of brackets alone repairs nothing.
  const fixes = word === "(" ? [] : repairs(file, gap, isSign ? word : ` ${word}`);
  return isSign
    ? diagnose(missing.signMissing, { after, sign: word, found }, span, { fixes })
    : diagnose(missing.wordMissing, { after, word, found }, span, { fixes });
}

/** `quote "…" / "…"`: the words of the source stand in its own language alone. */
export function quoteInOneLanguage(
  { path, text }: SourceFile,
  slash: IToken,
  after: string,
): Diagnostic {
  const rest =
    /^\/\s*"(?:[^"\\\r\n]|\\.)*"/.exec(text.slice(slash.startOffset))?.[0] ?? slash.image;
  const start = slash.startOffset;
  const span = { file: path, start, end: start + rest.length };
  const fixes = [removal(span, rest)];
  return diagnose(syntax.quoteInOneLanguage, { after }, span, { fixes });
}

/** Adds the word, or puts it in the place of one that has no business there. */
function repairs(
  { path }: SourceFile,
  { token, previous, rule }: Gap,
  text: string,
): readonly Fix[] {
  if (previous === undefined) return [];
  const at = endOf(previous);
  const isWord = /^ [a-z]/.test(text);
  const isInstead = isWord && isKeyword(token) && !is(token, t.Starter) && rule !== "fact";
  if (isInstead && token !== undefined) {
    const span = { file: path, start: token.startOffset, end: endOf(token) };
    return [replacement(span, text.trim())];
  }
  return [insertion({ file: path, start: at, end: at }, text)];
}

/** The token in the gap counts only where it stands on the same line and begins nothing new. */
export function wordsOf(file: SourceFile, { token, previous, index }: Gap): Words {
  const after = previous === undefined ? "" : shown(previous);
  const isHere =
    token !== undefined &&
    (previous === undefined || onOneLine(file.text, previous, token)) &&
    !isBoundary(
      file.text,
      previous === undefined ? [token] : [previous, token],
      index === 0 ? 0 : 1,
    );
  const marked = isHere ? token : (previous ?? token);
  const span = {
    file: file.path,
    start: marked?.startOffset ?? 0,
    end: marked === undefined ? 0 : endOf(marked),
  };
  return { after, found: isHere ? shown(token) : undefined, span };
}

/** As the drafter wrote it, without quotation marks; a long text by its beginning. */
export function shown({ image, tokenType }: IToken): string {
  const words = tokenType === t.Quoted ? valueOfString(image) : image;
  const letters = Array.from(words);
  return letters.length <= longest ? words : `${letters.slice(0, longest - 1).join("")}…`;
}

const longest = 24;
