import { diagnose, type Span } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import type { ExpressionNode } from "./amount.ts";
import type { EitherNode } from "./condition.ts";
import { brackets } from "./fixes.ts";
import { spanning, wordsAt, type Reader } from "./reader.ts";

/** A list without a closing bracket stands inside something else: where would it end? */
export function reportBareList(reader: Reader, node: ExpressionNode): void {
  if (!isBareList(node)) return;
  const fixes = [brackets([node.span], `(${wordsAt(reader, node.span)})`)];
  reader.report(diagnose(structure.listWithoutBrackets, {}, node.span, { fixes }));
}

const isBareList = ({ kind }: ExpressionNode): boolean =>
  kind === "table" ||
  kind === "slices" ||
  kind === "bands" ||
  kind === "dated" ||
  kind === "conditional";

/** `A of B + C` can be read in two ways that pay different money. */
export function reportOfBesideSum(reader: Reader, operands: readonly ExpressionNode[]): void {
  const [first, ...others] = operands;
  const shares = operands.slice(0, -1).flatMap((operand) => shareIn(operand) ?? []);
  const [share, second] = shares;
  if (first === undefined || share === undefined) return;
  const text = spanning(first.span, ...others.map(({ span }) => span));
  const asRates = shares.map(({ all }) => all);
  const readings =
    second === undefined ? [asRates, [{ ...text, start: share.of.start }]] : [asRates];
  const fixes = readings.map((spans) => brackets(spans, bracketed(reader, text, spans)));
  reader.report(diagnose(structure.ofBesideSum, {}, text, { fixes }));
}

interface Share {
  readonly all: Span;
  readonly of: Span;
}

/** The share that a product begins with, without brackets around it. */
function shareIn(node: ExpressionNode): Share | undefined {
  if (node.kind === "share") return { all: node.span, of: node.of.span };
  if (node.kind !== "arithmetic" || "+-".includes(node.operator)) return undefined;
  const inner = shareIn(node.left);
  return inner && { all: node.span, of: spanning(inner.of, node.right.span) };
}

/** `a or b and c`, both ways. */
export function reportAndBesideOr(reader: Reader, node: EitherNode): void {
  if (!node.parts.some(({ kind }) => kind === "and")) return;
  const ands = node.parts.filter(({ kind }) => kind === "and").map(({ span }) => span);
  const ors = orsBetweenAnds(node);
  const fixes = [ands, ors].map((spans) => brackets(spans, bracketed(reader, node.span, spans)));
  reader.report(diagnose(structure.andBesideOr, {}, node.span, { fixes }));
}

/** What stands between one `and` and the next, where it has an `or`. */
function orsBetweenAnds({ parts }: EitherNode): readonly Span[] {
  const groups: Span[][] = [[]];
  for (const part of parts) {
    const [first = part, ...others] = part.kind === "and" ? part.parts : [part];
    groups.at(-1)?.push(first.span);
    for (const { span } of others) groups.push([span]);
  }
  return groups.flatMap(([first, ...others]) =>
    first === undefined || others.length === 0 ? [] : [spanning(first, ...others)],
  );
}

/** The text with brackets around each of the spans. */
function bracketed(reader: Reader, text: Span, spans: readonly Span[]): string {
  let [result, at] = ["", text.start];
  for (const span of spans) {
    const outside = wordsAt(reader, { ...text, start: at, end: span.start });
    result += `${outside}(${wordsAt(reader, span)})`;
    at = span.end;
  }
  return result + wordsAt(reader, { ...text, start: at });
}
