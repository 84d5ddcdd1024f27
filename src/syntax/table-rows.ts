import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Span } from "../diagnostics/diagnostic.ts";
import { sliceInOtherWords, tableRowForm } from "../diagnostics/messages/wording.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { is, isBoundary } from "./segments.ts";

/** Rows of tables with the value last, `small: 20_000`, and bounds of slices in other words. */
export function judgeRows(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  let list: "table" | "slices" | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    list = isBoundary(file.text, tokens, at) ? undefined : (listAt(tokens, at) ?? list);
    const change =
      list === "table" ? rowAt(file, tokens, at) : list === "slices" && boundAt(file, tokens, at);
    if (change === undefined || change === false) {
      kept.push(token);
      continue;
    }
    problems.push(change.problem);
    kept.push(...change.meant);
    at += change.length - 1;
  }
  return { tokens: kept, problems, broken: [] };
}

interface Change {
  readonly problem: Diagnostic;
  readonly meant: readonly IToken[];
  readonly length: number;
}

/** At the colon with which the items begin. */
function listAt(tokens: readonly IToken[], at: number): "table" | "slices" | undefined {
  if (tokens[at]?.tokenType !== t.Colon) return undefined;
  if (tokens[at - 2]?.tokenType === t.By) return "table";
  const before = tokens.slice(Math.max(at - 12, 0), at).map(({ tokenType }) => tokenType);
  return before.includes(t.Slices) || before.includes(t.Bands) ? "slices" : undefined;
}

const spanning = ({ path }: SourceFile, first: IToken, last: IToken): Span => ({
  file: path,
  start: first.startOffset,
  end: endOf(last),
});

/** `small 20_000`, `small: 20_000` for `20_000 for small`. */
function rowAt(file: SourceFile, tokens: readonly IToken[], at: number): Change | undefined {
  const [before, key] = tokens.slice(at - 1, at + 1);
  if (before === undefined || key?.tokenType !== t.Name) return undefined;
  if (before.tokenType !== t.Comma && before.tokenType !== t.Colon) return undefined;
  const sign = [t.Colon, t.Minus, t.AtLeastSign].some((kind) => kind === tokens[at + 1]?.tokenType);
  const place = at + (sign ? 2 : 1);
  const [value, after] = tokens.slice(place, place + 2);
  const ends = [t.Comma, t.Closing, t.Quoted];
  const isLast = after === undefined || ends.includes(after.tokenType) || is(after, t.Starter);
  if (value?.tokenType !== t.NumberWord || !isLast) return undefined;
  const span = spanning(file, key, value);
  const meant = `${value.image} for ${key.image}`;
  const found = file.text.slice(span.start, span.end);
  const fixes = [replacement(span, meant)];
  const problem = diagnose(tableRowForm, { found, meant }, span, { fixes });
  return { problem, meant: [value, retyped(key, t.For), key], length: place - at + 1 };
}

/** `35% up to 1_000_000`, `15% above 1_000_000`, `35% from 0 to 1_000_000`. */
function boundAt(file: SourceFile, tokens: readonly IToken[], at: number): Change | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first === undefined || second === undefined || !isAfterValue(tokens, at)) return undefined;
  if (first.tokenType === t.Up && second.tokenType === t.To) {
    return bound(file, [first, second], "to", [retyped(first, t.To)]);
  }
  if (first.tokenType === t.Above && second.tokenType === t.NumberWord) {
    return bound(file, [first, second], "above", [first]);
  }
  const isFrom = first.tokenType === t.From && second.tokenType === t.NumberWord;
  return isFrom && third?.tokenType === t.To
    ? bound(file, [first, second, third], "to", [third])
    : undefined;
}

/** After the value of a slice: `round 5 up to 10` may stand in one, too. */
function isAfterValue(tokens: readonly IToken[], at: number): boolean {
  const [before, value] = tokens.slice(Math.max(at - 2, 0), at);
  const begins = [t.Colon, t.Comma].some((kind) => kind === before?.tokenType);
  return begins && value?.tokenType === t.NumberWord;
}

function bound(
  file: SourceFile,
  words: readonly IToken[],
  meant: string,
  tokens: readonly IToken[],
): Change | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = spanning(file, first, last);
  const found = file.text.slice(span.start, span.end);
  const fixes = [replacement(span, meant)];
  const problem = diagnose(sliceInOtherWords, { found, meant }, span, { fixes });
  return { problem, meant: tokens, length: words.length };
}
