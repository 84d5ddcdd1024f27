import type { IToken } from "chevrotain";
import type { NewNameCstNode, TextCstNode } from "../../generated/grammar/cst.ts";
import { keywords } from "../../grammar/tokens.ts";
import { diagnose, type Span } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import * as syntax from "../diagnostics/messages/syntax.ts";
import * as writing from "../diagnostics/messages/writing.ts";
import { isInteger, zero, type Rational } from "../exact/rational.ts";
import { readCalendarDate, readDayOfYear } from "./date.ts";
import { insertion, replacement } from "./fixes.ts";
import { readFigure } from "./figure.ts";
import {
  after,
  allWritten,
  has,
  nowhere,
  spanning,
  spanOf,
  spanOfToken,
  wordsAt,
  written,
  type Reader,
} from "./reader.ts";
import { valueOfString } from "./quotation.ts";

/** What every node of the AST has: the place where the drafter wrote it. */
export interface Node {
  readonly span: Span;
}

/**
 * A name as the drafter typed it: of a fact, grant, agency … (manual, section 2). It has no letters
 * where the drafter left it out, which has been reported.
 */
export interface Name extends Node {
  readonly name: string;
}

/** One quoted string, without its quotes. */
export interface StringNode extends Node {
  readonly value: string;
}

/**
 * A TEXT: one string for each language of the policy, in the header's order. It has no strings where
 * the drafter left it out, which has been reported.
 */
export interface TextNode extends Node {
  readonly strings: readonly StringNode[];
}

/** A number: its exact value, and how it was written: `30%` is 3/10 with the sign "%". */
export interface NumberNode extends Node {
  readonly kind: "number";
  readonly value: Rational;
  readonly sign: "" | "%" | "‰";
}

/** A calendar date as written; the syntax has already made sure that it exists. */
export interface DateNode extends Node {
  readonly kind: "date";
  readonly date: string;
}

/** A day of the year, `03-01` (manual, section 2). */
export interface DayNode extends Node {
  readonly month: number;
  readonly day: number;
}

type Tokens = readonly IToken[] | undefined;

/** The name at the first of these tokens; without letters where it was left out. */
export function readName(reader: Reader, tokens: Tokens): Name {
  const token = written(tokens);
  return token === undefined ? { name: "", span: nowhere(reader.file) } : nameOf(reader, token);
}

/** All names that were written. */
export const readNames = (reader: Reader, tokens: Tokens): readonly Name[] =>
  allWritten(tokens).map((token) => nameOf(reader, token));

export const nameOf = (reader: Reader, token: IToken): Name => ({
  name: token.image,
  span: spanOfToken(reader, token),
});

/** What a name is declared as, for a better name than a keyword. */
export type Declared = "policy" | "agency" | "external" | "fact" | "define" | "grant" | "column";

/** The name in a declaration. A keyword there is reported, and read as the name that was meant. */
export function readNewName(
  reader: Reader,
  cst: NewNameCstNode | undefined,
  declared: Declared,
): Name {
  const name = readName(reader, cst?.children.Name ?? cst?.children.Word);
  reportKeyword(reader, name, declared);
  return name;
}

/** Reports a name that is a keyword, and proposes another. */
export function reportKeyword(reader: Reader, { name, span }: Name, declared: Declared): void {
  if (!keywords.has(name)) return;
  const proposal = `${name}${endings[declared]}`.replace(/^half-year/, "halfYear");
  const fixes = [replacement(span, proposal)];
  reader.report(diagnose(syntax.keywordAsName, { word: name, proposal }, span, { fixes }));
}

const endings: Record<Declared, string> = {
  policy: "Policy",
  agency: "Agency",
  external: "Programme",
  fact: "Value",
  define: "Value",
  grant: "Grant",
  column: "Column",
};

/** A string without its quotation marks. Which marks they are is looked at before (texts.ts). */
export function readString(reader: Reader, tokens: Tokens): StringNode {
  const token = written(tokens);
  return token === undefined ? { value: "", span: nowhere(reader.file) } : stringOf(reader, token);
}

const stringOf = (reader: Reader, token: IToken): StringNode => ({
  value: valueOfString(token.image),
  span: spanOfToken(reader, token),
});

/** A TEXT; without strings where it was left out. A `/` that is missing between two is reported. */
export function readText(reader: Reader, cst: TextCstNode | undefined): TextNode {
  if (cst === undefined) return { strings: [], span: nowhere(reader.file) };
  const strings = allWritten(cst.children.Quoted).map((token) => stringOf(reader, token));
  const slashes = allWritten(cst.children.Slash).map(({ startOffset }) => startOffset);
  strings.slice(1).forEach((string, index) => {
    const previous = strings[index]?.span ?? string.span;
    const parted = slashes.some((at) => at >= previous.end && at < string.span.start);
    if (!parted) reportSlash(reader, previous, string.span);
  });
  return { strings, span: spanOf(reader, cst) };
}

function reportSlash(reader: Reader, previous: Span, next: Span): void {
  const values = { first: wordsAt(reader, previous), second: wordsAt(reader, next) };
  const fixes = [insertion(after(previous), " /")];
  reader.report(diagnose(structure.slashMissing, values, spanning(previous, next), { fixes }));
}

/** A number. One that was left out is 0, and has been reported. */
export function readNumber(reader: Reader, tokens: Tokens): NumberNode {
  const token = written(tokens);
  return token === undefined
    ? { kind: "number", value: zero, sign: "", span: nowhere(reader.file) }
    : numberOf(reader, token);
}

export function numberOf(reader: Reader, token: IToken): NumberNode {
  const span = spanOfToken(reader, token);
  const { value, sign, problem } = readFigure(token.image, span);
  if (problem !== undefined) reader.report(problem);
  return { kind: "number", value, sign, span };
}

/** A number of years, parts or claims: whole, and at least 1. */
export function readWholeNumber(reader: Reader, tokens: Tokens): NumberNode {
  const number = readNumber(reader, tokens);
  const isWhole = isInteger(number.value) && number.value.n >= 1n && number.sign === "";
  if (!isWhole && has(tokens)) {
    const values = { found: wordsAt(reader, number.span) };
    reader.report(diagnose(writing.wholeNumberNeeded, values, number.span));
  }
  return number;
}

/** A date. One that was left out or does not exist has been reported; its place is then taken. */
export function readDate(reader: Reader, tokens: Tokens): DateNode {
  const token = written(tokens);
  if (token === undefined) return { kind: "date", date: anyDate, span: nowhere(reader.file) };
  return dateOf(reader, token);
}

export function dateOf(reader: Reader, token: IToken): DateNode {
  const span = spanOfToken(reader, token);
  const { date, problem } = readCalendarDate(token.image, span);
  if (problem !== undefined) reader.report(problem);
  return { kind: "date", date: date ?? anyDate, span };
}

const anyDate = "2000-01-01";

/** A day of the year. One that was left out or does not exist has been reported. */
export function readDay(reader: Reader, tokens: Tokens): DayNode {
  const token = written(tokens);
  if (token === undefined) return { month: 1, day: 1, span: nowhere(reader.file) };
  const span = spanOfToken(reader, token);
  const { day, problem } = readDayOfYear(token.image, span);
  if (problem !== undefined) reader.report(problem);
  return { month: day?.month ?? 1, day: day?.day ?? 1, span };
}
