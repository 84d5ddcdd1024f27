import type {
  ComparisonCstNode,
  ConjunctionCstNode,
  DisjunctionCstNode,
  NegationCstNode,
  RelationCstNode,
} from "../../generated/grammar/cst.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import { missing, type ExpressionNode } from "./amount.ts";
import { reportAndBesideOr } from "./brackets.ts";
import { replacement } from "./fixes.ts";
import { nameOf, type Node } from "./node.ts";
import {
  has,
  nowhere,
  spanning,
  spanOf,
  spanOfToken,
  wordsAt,
  written,
  type Reader,
} from "./reader.ts";

/** Conditions; which expressions are conditions is settled by the check (manual, section 5). */
export type ConditionNode = BothNode | EitherNode | NotNode | ComparisonNode | WithinNode;

/** `a and b and …`: the parts of one chain without brackets. */
export interface BothNode extends Node {
  readonly kind: "and";
  readonly parts: readonly ExpressionNode[];
}

/** `a or b or …`. */
export interface EitherNode extends Node {
  readonly kind: "or";
  readonly parts: readonly ExpressionNode[];
}

export interface NotNode extends Node {
  readonly kind: "not";
  readonly part: ExpressionNode;
}

export interface ComparisonNode extends Node {
  readonly kind: "comparison";
  readonly operator: "<" | "<=" | ">" | ">=" | "is" | "is not";
  readonly operatorSpan: Node["span"];
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
}

/** `D in D to D`, both ends included. */
export interface WithinNode extends Node {
  readonly kind: "within";
  readonly value: ExpressionNode;
  readonly from: ExpressionNode;
  readonly to: ExpressionNode;
}

/** A condition, or any other expression without a list: most have no `or`, `and` or comparison. */
export function readDisjunction(
  reader: Reader,
  cst: DisjunctionCstNode | undefined,
): ExpressionNode {
  const parts = (cst?.children.conjunction ?? []).map((part) => readConjunction(reader, part));
  const node = chain("or", parts, reader);
  if (node.kind === "or") reportAndBesideOr(reader, node);
  return node;
}

const readConjunction = (reader: Reader, { children }: ConjunctionCstNode): ExpressionNode =>
  chain(
    "and",
    children.negation.map((part) => readNegation(reader, part)),
    reader,
  );

/** One part is itself; more are joined. */
function chain(
  kind: "and" | "or",
  parts: readonly ExpressionNode[],
  { file }: Reader,
): ExpressionNode {
  const [first, ...others] = parts;
  if (first === undefined) return missing(nowhere(file));
  if (others.length === 0) return first;
  return { kind, parts, span: spanning(first.span, ...others.map(({ span }) => span)) };
}

function readNegation(reader: Reader, cst: NegationCstNode): ExpressionNode {
  const { negation, comparison } = cst.children;
  const [negated] = negation ?? [];
  if (negated !== undefined) {
    return { kind: "not", part: readNegation(reader, negated), span: spanOf(reader, cst) };
  }
  const [compared] = comparison ?? [];
  return compared === undefined ? missing(spanOf(reader, cst)) : readComparison(reader, compared);
}

function readComparison(reader: Reader, cst: ComparisonCstNode): ExpressionNode {
  const left = reader.sum(cst.children.sum?.[0]);
  const [first, second] = cst.children.relation ?? [];
  if (first === undefined) return left;
  if (second !== undefined) reportChain(reader, cst);
  return compare(reader, left, first);
}

/** `1 < x < 5`: a comparison has two sides. */
function reportChain(reader: Reader, cst: ComparisonCstNode): void {
  const span = spanOf(reader, cst);
  const [left = "", middle = "", right = ""] = sidesOf(reader, cst);
  const values = { first: `${left}${middle}`, second: `${middle.replace(operator, "")}${right}` };
  const fixes = [replacement(span, `${values.first.trim()} and ${values.second.trim()}`)];
  reader.report(diagnose(structure.chainedComparison, values, span, { fixes }));
}

const operator = /^\s*(?:<=|>=|<|>|is not|is|in)\s*/;

/** The left side, and each relation with the blanks before it. */
function sidesOf(reader: Reader, cst: ComparisonCstNode): readonly string[] {
  const places = [...(cst.children.sum ?? []), ...(cst.children.relation ?? [])];
  const spans = places.map((place) => spanOf(reader, place));
  return spans.map((span, index) =>
    wordsAt(reader, { ...span, start: spans[index - 1]?.end ?? span.start }),
  );
}

function compare(reader: Reader, left: ExpressionNode, cst: RelationCstNode): ExpressionNode {
  const relation = spanOf(reader, cst);
  const span = spanning(left.span, relation);
  const { In, Is, sum, order } = cst.children;
  if (has(In)) {
    const [from, to] = [reader.sum(sum?.[0]), reader.sum(sum?.[1])];
    return { kind: "within", value: left, from, to, span };
  }
  if (has(Is)) return compareByIs(reader, left, cst);
  const [sign] = Object.values(order?.[0]?.children ?? {}).flat();
  return {
    kind: "comparison",
    operator: orderOf(sign?.image),
    operatorSpan: sign === undefined ? relation : spanOfToken(reader, sign),
    left,
    right: reader.sum(sum?.[0]),
    span,
  };
}

function compareByIs(reader: Reader, left: ExpressionNode, cst: RelationCstNode): ExpressionNode {
  const { Is, Not, isOperand } = cst.children;
  const relation = spanOf(reader, cst);
  const words = [written(Is), written(Not)].filter((token) => token !== undefined);
  const [first = relation, ...others] = words.map((token) => spanOfToken(reader, token));
  const { Word, sum } = isOperand?.[0]?.children ?? {};
  const value = written(Word);
  return {
    kind: "comparison",
    operator: has(Not) ? "is not" : "is",
    operatorSpan: spanning(first, ...others),
    left,
    right: value === undefined ? reader.sum(sum?.[0]) : { kind: "name", ...nameOf(reader, value) },
    span: spanning(left.span, relation),
  };
}

function orderOf(sign: string | undefined): ComparisonNode["operator"] {
  switch (sign) {
    case "<":
    case "<=":
    case ">":
    case ">=":
      return sign;
    default:
      return "is";
  }
}
