import type { IToken } from "chevrotain";
import { endOf } from "../../grammar/lexer.ts";
import * as t from "../../grammar/tokens.ts";
import { diagnose, type Diagnostic, type Fix, type Span } from "../diagnostics/diagnostic.ts";
import { comparisonWithoutLeft } from "../diagnostics/messages/everyday.ts";
import * as missing from "../diagnostics/messages/missing.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import { insertion, replacement } from "./fixes.ts";
import type { Gap } from "./gap.ts";
import { is } from "./segments.ts";

/** `spend > 1_000 and < 5_000`: what is compared stands in the comparison before. */
export function leftMissing(
  { path }: SourceFile,
  tokens: readonly IToken[],
  { index, token, previous }: Gap,
): Diagnostic | undefined {
  const [left, sign] = tokens.slice(index - 4, index - 2);
  const isJoined = previous?.tokenType === t.And || previous?.tokenType === t.Or;
  if (token === undefined || left?.tokenType !== t.Name || !isJoined) return undefined;
  if (!isComparison(token) || !isComparison(sign)) return undefined;
  const span = { file: path, start: token.startOffset, end: endOf(token) };
  const right = tokens[index + 1]?.image ?? "…";
  const meant = `${left.image} ${token.image} ${right}`;
  const fixes = [insertion({ ...span, end: span.start }, `${left.image} `)];
  return diagnose(comparisonWithoutLeft, { meant }, span, { fixes });
}

const isComparison = (token: IToken | undefined): boolean =>
  [t.LessThan, t.AtMost, t.MoreThan, t.AtLeastSign].some((kind) => kind === token?.tokenType);

/** `grant 30% of spend if startup`: a condition of the whole grant begins with `when`. */
export function otherwiseMissing(
  { path }: SourceFile,
  tokens: readonly IToken[],
  { index }: Gap,
  words: { readonly after: string; readonly found: string | undefined; readonly span: Span },
): Diagnostic {
  const { after, found, span } = words;
  const before = tokens.slice(0, index);
  const place = lastIndex(before, (token) => token.tokenType === t.If);
  const opening = before[lastIndex(before.slice(0, place), (token) => is(token, t.Starter))];
  const word = before[place];
  const isOfGrant = opening?.tokenType === t.Grant && word !== undefined;
  const fixes: readonly Fix[] = isOfGrant
    ? [replacement({ file: path, start: word.startOffset, end: endOf(word) }, "when")]
    : [];
  return diagnose(missing.otherwiseMissing, { after, found }, span, { fixes });
}

function lastIndex(tokens: readonly IToken[], test: (token: IToken) => boolean): number {
  let at = tokens.length - 1;
  while (at >= 0 && !tokens.slice(at, at + 1).some(test)) at -= 1;
  return at;
}
