import type { IToken } from "chevrotain";
import type {
  BandCstNode,
  BandListCstNode,
  ConditionalCstNode,
  DatedCstNode,
  ExpressionCstNode,
  KeyCstNode,
  RowCstNode,
  TableCstNode,
} from "../../generated/grammar/cst.ts";
import { diagnose, type Span } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import {
  missing,
  type BandNode,
  type DatedValue,
  type ExpressionNode,
  type TableRow,
} from "./amount.ts";
import { reportBareList } from "./brackets.ts";
import { insertion } from "./fixes.ts";
import { dateOf, nameOf, numberOf } from "./node.ts";
import {
  allWritten,
  before,
  has,
  nowhere,
  spanning,
  spanOf,
  spanOfToken,
  written,
  type Place,
  type Reader,
} from "./reader.ts";

/** Any expression; a list that needs brackets where it stands is reported (section 5, "Brackets"). */
export function readExpression(
  reader: Reader,
  cst: ExpressionCstNode | undefined,
  place: Place,
): ExpressionNode {
  if (cst === undefined) return missing(nowhere(reader.file));
  const node = listOrPlain(reader, cst, spanOf(reader, cst));
  if (place === "inside") reportBareList(reader, node);
  return node;
}

function listOrPlain(reader: Reader, cst: ExpressionCstNode, span: Span): ExpressionNode {
  const { table, slices, bands, choice } = cst.children;
  if (table?.[0] !== undefined) return readTable(reader, table[0], span);
  if (slices?.[0] !== undefined) {
    const { sum, bandList } = slices[0].children;
    const parts = readBands(reader, bandList?.[0]);
    return { kind: "slices", of: reader.sum(sum?.[0]), parts, span };
  }
  if (bands?.[0] !== undefined) {
    const { sum, bandList } = bands[0].children;
    const parts = readBands(reader, bandList?.[0]);
    return { kind: "bands", of: reader.sum(sum?.[0]), parts, span };
  }
  if (choice?.[0] === undefined) return missing(span);
  const { disjunction, conditional, dated } = choice[0].children;
  const value = reader.condition(disjunction?.[0]);
  if (conditional?.[0] !== undefined) return readConditional(reader, value, conditional[0], span);
  return dated?.[0] === undefined ? value : readDated(reader, value, dated[0], span);
}

function readConditional(
  reader: Reader,
  then: ExpressionNode,
  { children }: ConditionalCstNode,
  span: Span,
): ExpressionNode {
  reportComma(reader, children.Comma, written(children.Otherwise));
  return {
    kind: "conditional",
    then,
    condition: reader.condition(children.disjunction?.[0]),
    otherwise: reader.expression(children.expression?.[0], "inside"),
    span,
  };
}

function readTable(reader: Reader, { children }: TableCstNode, span: Span): ExpressionNode {
  const { disjunction, row, Comma, Otherwise, expression } = children;
  const otherwise = written(Otherwise);
  const lastComma = allWritten(Comma).slice((row ?? []).length - 1);
  if (otherwise !== undefined) reportComma(reader, lastComma, otherwise);
  return {
    kind: "table",
    by: reader.condition(disjunction?.[0]),
    rows: (row ?? []).map((each) => readRow(reader, each)),
    otherwise: otherwise === undefined ? undefined : reader.expression(expression?.[0], "inside"),
    span,
  };
}

const readRow = (reader: Reader, cst: RowCstNode): TableRow => ({
  value: reader.expression(cst.children.expression?.[0], "inside"),
  key: readKey(reader, cst.children.key?.[0]),
  span: spanOf(reader, cst),
});

function readKey(reader: Reader, cst: KeyCstNode | undefined): ExpressionNode {
  const word = written(cst?.children.Word);
  if (word !== undefined) return { kind: "name", ...nameOf(reader, word) };
  const number = written(cst?.children.NumberWord);
  if (number !== undefined) return numberOf(reader, number);
  const date = written(cst?.children.CalendarDate);
  return date === undefined ? missing(nowhere(reader.file)) : dateOf(reader, date);
}

const readBands = (reader: Reader, cst: BandListCstNode | undefined): readonly BandNode[] =>
  (cst?.children.band ?? []).map((band) => readBand(reader, band));

function readBand(reader: Reader, cst: BandCstNode): BandNode {
  const { expression, Below, Above, sum } = cst.children;
  return {
    value: reader.expression(expression?.[0], "inside"),
    edge: has(Above) ? "above" : has(Below) ? "below" : "to",
    bound: has(Above) ? undefined : reader.sum(sum?.[0]),
    span: spanOf(reader, cst),
  };
}

function readDated(
  reader: Reader,
  first: ExpressionNode,
  { children }: DatedCstNode,
  span: Span,
): ExpressionNode {
  const others = (children.disjunction ?? []).map((value) => reader.condition(value));
  const dates = allWritten(children.CalendarDate);
  const values = [first, ...others].flatMap((value, index) =>
    datedValue(reader, value, dates[index]),
  );
  return { kind: "dated", values, span };
}

/** Nothing where the date was left out, which has been reported. */
function datedValue(
  reader: Reader,
  value: ExpressionNode,
  token: IToken | undefined,
): readonly DatedValue[] {
  if (token === undefined) return [];
  const span = spanning(value.span, spanOfToken(reader, token));
  return [{ value, from: dateOf(reader, token), span }];
}

/** Before `otherwise` stands a comma. */
function reportComma(
  reader: Reader,
  commas: readonly IToken[] | undefined,
  otherwise: IToken | undefined,
): void {
  if (otherwise === undefined || has(commas)) return;
  const span = spanOfToken(reader, otherwise);
  const place = before(span);
  const fixes = [insertion(endOfWordsBefore(reader, place), ",")];
  reader.report(diagnose(structure.commaBeforeOtherwise, {}, span, { fixes }));
}

function endOfWordsBefore({ file }: Reader, place: Span): Span {
  const end = file.text.slice(0, place.start).trimEnd().length;
  return { ...place, start: end, end };
}
