import type { IToken } from "chevrotain";
import { endOf, retyped } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { choicesInList } from "../diagnostics/messages/everyday.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { replacement } from "./fixes.ts";
import type { Marks } from "./marks.ts";
import { is } from "./segments.ts";

/** `size in (small, large)`: read as its first alternative, so that the rest is judged too. */
export function judgeChoiceLists(file: SourceFile, tokens: readonly IToken[]): Marks {
  const problems: Diagnostic[] = [];
  const kept: IToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    kept.push(token);
    const list = listAfter(tokens, at);
    if (list === undefined) continue;
    const { isNot, values, last } = list;
    problems.push(problem(file, token, list));
    kept.push(
      retyped(token, t.Is),
      ...(isNot ? [retyped(token, t.Not)] : []),
      ...values.slice(0, 1),
    );
    at = last;
  }
  return { tokens: kept, problems, broken: [] };
}

interface ChoiceList {
  readonly isNot: boolean;
  readonly values: readonly IToken[];
  /** The place of the closing bracket. */
  readonly last: number;
  /** The offset after it. */
  readonly end: number;
}

/** Words between the name and the bracket, the longest first. */
const openings = ["is not one of", "is not in", "is one of", "is any of", "not in", "is in", "in"];

function listAfter(tokens: readonly IToken[], at: number): ChoiceList | undefined {
  const next = tokens[at + 1]?.tokenType;
  if (tokens[at]?.tokenType !== t.Name || ![t.Is, t.Not, t.In].some((kind) => kind === next)) {
    return undefined;
  }
  const ahead = tokens.slice(at + 1, at + 6).map(({ image }) => image);
  const opening = openings.find((words) => ahead.join(" ").startsWith(`${words} (`));
  if (opening === undefined) return undefined;
  const values: IToken[] = [];
  let place = at + opening.split(" ").length + 2;
  for (; is(tokens[place], t.Word); place += 2) {
    values.push(...tokens.slice(place, place + 1));
    if (tokens[place + 1]?.tokenType !== t.Comma) break;
  }
  const closing = tokens[place + 1];
  // `applied in (first) to (last)` is a range.
  const isRange = tokens[place + 2]?.tokenType === t.To;
  if (values.length === 0 || closing?.tokenType !== t.Closing || isRange) return undefined;
  return { isNot: opening.includes("not"), values, last: place + 1, end: endOf(closing) };
}

function problem(file: SourceFile, name: IToken, { isNot, values, end }: ChoiceList): Diagnostic {
  const span = { file: file.path, start: name.startOffset, end };
  const alternatives = values.map(
    ({ image }) => `${name.image} ${isNot ? "is not" : "is"} ${image}`,
  );
  const meant = `(${alternatives.join(isNot ? " and " : " or ")})`;
  return diagnose(choicesInList, { meant }, span, { fixes: [replacement(span, meant)] });
}
