import type { IToken, TokenType } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { numberRangeForm, rangeOfOtherType } from "../diagnostics/messages/structure.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";

/** The range of a `number` in other signs, 0-100 or (0, 100), and ranges of types that have none. */
export function judgeRanges(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    kept.push(token);
    const range = isType(token, tokens[at - 1])
      ? rangeAfter(tokens.slice(at + 1, at + 6))
      : undefined;
    if (range === undefined) continue;
    const [first, last] = [tokens[at + 1] ?? token, tokens[at + range.length] ?? token];
    const span = { file: file.path, start: first.startOffset, end: endOf(last) };
    const written = file.text.slice(span.start, span.end);
    if (token.tokenType !== t.Number) {
      problems.push(ofOtherType(token, range, span));
    } else {
      const words = tokens.slice(at + 1, at + 1 + range.length).map(({ image }) => image);
      if (words.join(" ") !== range.meant) problems.push(inOtherForm(range, written, span));
      kept.push(...range.tokens);
    }
    at += range.length;
  }
  return { tokens: kept, problems, broken: [] };
}

interface Range {
  readonly tokens: readonly IToken[];
  readonly length: number;
  /** `0 to 100`. */
  readonly meant: string;
}

const types = [t.Number, t.Money, t.Count, t.Percent];

/** After the name of a fact or of a column; `count of staff` is something else. */
const isType = (token: IToken, previous: IToken | undefined): boolean =>
  types.includes(token.tokenType) &&
  (previous?.tokenType === t.Colon || previous?.tokenType === t.Name);

const joins: readonly TokenType[] = [t.To, t.Minus, t.Comma];

function rangeAfter(tokens: readonly IToken[]): Range | undefined {
  const [first, second] = tokens;
  if (first?.tokenType === t.DayOfYear) return rangeInOneWord(first);
  const isOpen = first?.tokenType === t.Opening;
  const [from, join, to, closing] = isOpen ? tokens.slice(1) : tokens;
  const isWhole = isOpen ? closing?.tokenType === t.Closing : second !== undefined;
  if (from?.tokenType !== t.NumberWord || to?.tokenType !== t.NumberWord || !isWhole)
    return undefined;
  if (join === undefined || !joins.includes(join.tokenType)) return undefined;
  const meant = `${from.image} to ${to.image}`;
  return { tokens: [from, retyped(join, t.To), to], length: isOpen ? 5 : 3, meant };
}

/** `1-5` looks like a day of the year. */
function rangeInOneWord(token: IToken): Range | undefined {
  const [from = "", to = ""] = token.image.split("-");
  if (to === "") return undefined;
  const startOffset = token.startOffset + from.length + 1;
  const first = { ...retyped(token, t.NumberWord), image: from };
  const second = { ...retyped(token, t.NumberWord), image: to, startOffset };
  const tokens = [first, { ...retyped(token, t.To), image: "-" }, second];
  return { tokens, length: 1, meant: `${from} to ${to}` };
}

const inOtherForm = ({ meant }: Range, found: string, span: Span): Diagnostic =>
  diagnose(numberRangeForm, { found, meant }, span, { fixes: [replacement(span, meant)] });

function ofOtherType({ image }: IToken, { meant }: Range, span: Span): Diagnostic {
  return diagnose(rangeOfOtherType, { type: image, range: meant }, span);
}
