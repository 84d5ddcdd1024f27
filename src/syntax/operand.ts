import type { IToken } from "chevrotain";
import type {
  AddendCstNode,
  FactorCstNode,
  PrimaryCstNode,
  ProductCstNode,
  SumCstNode,
  UnitCstNode,
} from "../../generated/grammar/cst.ts";
import { diagnose, type Span } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import * as writing from "../diagnostics/messages/writing.ts";
import { missing, type ExpressionNode } from "./amount.ts";
import { reportOfBesideSum } from "./brackets.ts";
import { removal, replacement } from "./fixes.ts";
import { readFunction } from "./function.ts";
import { dateOf, nameOf, numberOf } from "./node.ts";
import { readUnit } from "./period.ts";
import { after, nowhere, spanning, spanOf, spanOfToken, written, type Reader } from "./reader.ts";

/** `a + b - c`, from the left (manual, section 5, "Precedence"). */
export function readSum(reader: Reader, cst: SumCstNode | undefined): ExpressionNode {
  if (cst === undefined) return missing(nowhere(reader.file));
  const [product] = cst.children.product ?? [];
  const first = product === undefined ? missing(spanOf(reader, cst)) : readProduct(reader, product);
  const addends = (cst.children.addend ?? []).map((addend) => readAddend(reader, addend));
  reportOfBesideSum(reader, [first, ...addends.map(({ value }) => value)]);
  return addends.reduce<ExpressionNode>(
    (left, { operator, operatorSpan, value, span }) => ({
      kind: "arithmetic",
      operator,
      operatorSpan,
      left,
      right: value,
      span: spanning(left.span, span),
    }),
    first,
  );
}

interface Addend {
  readonly operator: "+" | "-";
  readonly operatorSpan: Span;
  readonly value: ExpressionNode;
  readonly span: Span;
}

function readAddend(reader: Reader, cst: AddendCstNode): Addend {
  const { Plus, Minus, product } = cst.children;
  const [operand] = product ?? [];
  const span = spanOf(reader, cst);
  const value = operand === undefined ? missing(after(span)) : readProduct(reader, operand);
  const sign = written(Plus) ?? written(Minus);
  return {
    operator: sign?.image === "+" ? "+" : "-",
    operatorSpan: sign === undefined ? span : spanOfToken(reader, sign),
    value: duration(reader, value, cst.children.unit?.[0]),
    span,
  };
}

/** `3 years`, where a unit stands behind the value. */
function duration(
  reader: Reader,
  count: ExpressionNode,
  cst: UnitCstNode | undefined,
): ExpressionNode {
  if (cst === undefined) return count;
  const span = spanning(count.span, spanOf(reader, cst));
  return { kind: "duration", count, unit: readUnit(cst), span };
}

/** `a * b / c`, `30% of a * b`, from the left; but `30% of 50% of a` from the right. */
function readProduct(reader: Reader, { children }: ProductCstNode): ExpressionNode {
  const first = reader.primary(children.primary?.[0]);
  return applyFactors(reader, first, children.factor ?? []);
}

function applyFactors(
  reader: Reader,
  left: ExpressionNode,
  [factor, ...rest]: readonly FactorCstNode[],
): ExpressionNode {
  if (factor === undefined) return left;
  const [next] = rest;
  const right = reader.primary(factor.children.primary?.[0]);
  if (written(factor.children.Of) === undefined) {
    return applyFactors(reader, multiply(reader, left, right, factor), rest);
  }
  if (written(next?.children.Of) !== undefined) {
    // The left side of `of` is a rate: of what the rest comes to.
    const whole = applyFactors(reader, right, rest);
    return share(left, whole);
  }
  return applyFactors(reader, share(left, right), rest);
}

function multiply(
  reader: Reader,
  left: ExpressionNode,
  right: ExpressionNode,
  cst: FactorCstNode,
): ExpressionNode {
  const place = spanOf(reader, cst);
  const sign = written(cst.children.Times) ?? written(cst.children.Slash);
  return {
    kind: "arithmetic",
    operator: sign?.image === "/" ? "/" : "*",
    operatorSpan: sign === undefined ? place : spanOfToken(reader, sign),
    left,
    right,
    span: spanning(left.span, place),
  };
}

const share = (rate: ExpressionNode, of: ExpressionNode): ExpressionNode => ({
  kind: "share",
  rate,
  of,
  span: spanning(rate.span, of.span),
});

/** A number, date, name, function or anything in brackets. */
export function readPrimary(reader: Reader, cst: PrimaryCstNode | undefined): ExpressionNode {
  if (cst === undefined) return missing(nowhere(reader.file));
  const { NumberWord, CalendarDate, DayOfYear, Name, Yes, No, misplacedUpTo } = cst.children;
  const number = written(NumberWord);
  if (number !== undefined) return numberOf(reader, number);
  const name = written(Name) ?? written(Yes) ?? written(No);
  if (name !== undefined) return { kind: "name", ...nameOf(reader, name) };
  const date = written(CalendarDate);
  if (date !== undefined) return dateOf(reader, date);
  const day = written(DayOfYear);
  if (day !== undefined) return dayAsDifference(reader, day);
  const [upTo] = misplacedUpTo ?? [];
  if (upTo !== undefined) {
    reportUpTo(reader, written(upTo.children.Up), written(upTo.children.To));
    return reader.primary(upTo.children.primary?.[0]);
  }
  return readFunction(reader, cst) ?? missing(spanOf(reader, cst));
}

/** `10-5` looks like a day of the year, which has no place in an expression. */
function dayAsDifference(reader: Reader, token: IToken): ExpressionNode {
  const span = spanOfToken(reader, token);
  const meant = token.image.replace("-", " - ");
  const fixes = [replacement(span, meant)];
  reader.report(diagnose(writing.minusWithoutSpaces, { written: token.image }, span, { fixes }));
  return missing(span);
}

function reportUpTo(reader: Reader, up: IToken | undefined, to: IToken | undefined): void {
  if (up === undefined || to === undefined) return;
  const span = spanning(spanOfToken(reader, up), spanOfToken(reader, to));
  const fixes = [removal({ ...span, end: endOfBlanks(reader, span.end) }, "up to")];
  reader.report(diagnose(structure.upToInside, {}, span, { fixes }));
}

function endOfBlanks({ file }: Reader, at: number): number {
  let end = at;
  while (/\s/.test(file.text.charAt(end))) end += 1;
  return end;
}
