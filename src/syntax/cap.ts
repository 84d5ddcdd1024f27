import type {
  CapCstNode,
  CapPartCstNode,
  LimitCstNode,
  OverCstNode,
  RankedCstNode,
  WhenShortCstNode,
} from "../../generated/grammar/cst.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import { missing, scopeOf, type ExpressionNode, type ScopeNode } from "./amount.ts";
import { readNames, type Name, type Node } from "./node.ts";
import { has, nowhere, spanOf, wordsAt, type Reader } from "./reader.ts";

/** A `cap` clause or a `joint cap` as written (manual, section 4). */
export interface CapNode extends Node {
  readonly kind: "cap";
  readonly limit: LimitNode;
  readonly scope: ScopeNode | undefined;
  /** `or refuse`, `pro rata`, `in principle`: each place where one was written. */
  readonly whenShort: readonly WhenShortNode[];
  readonly ranked: RankedNode | undefined;
  /** Only of a joint cap. */
  readonly over: OverNode | undefined;
}

export interface LimitNode extends Node {
  readonly measure: "money" | "awards" | "open awards" | "consecutive years";
  readonly value: ExpressionNode;
}

export interface WhenShortNode extends Node {
  readonly word: "or refuse" | "pro rata" | "in principle";
}

/** `ranked by award`, or `ranked by EXPRESSION then EXPRESSION`. */
export interface RankedNode extends Node {
  readonly by: "award" | readonly ExpressionNode[];
}

/** `over trial, launch`, `over all, districtPolicies`. */
export interface OverNode extends Node {
  readonly all: boolean;
  readonly names: readonly Name[];
}

/** A cap; `joint` is the place where a joint cap begins. */
export function readCap(reader: Reader, cst: CapCstNode, joint?: Node["span"]): CapNode {
  const parts = cst.children.capPart ?? [];
  const scopes = parts.flatMap(({ children }) => children.scopePart ?? []);
  const overs = parts.flatMap(({ children }) => children.over ?? []);
  const rankings = parts.flatMap(({ children }) => children.ranked ?? []);
  reportSecond(reader, parts);
  const span = spanOf(reader, cst);
  return {
    kind: "cap",
    limit: readLimit(reader, cst.children.limit?.[0]),
    scope: scopeOf(reader, scopes),
    whenShort: parts.flatMap(({ children }) =>
      (children.whenShort ?? []).map((each) => readWhenShort(reader, each)),
    ),
    ranked: rankings[0] && readRanked(reader, rankings[0]),
    over: overs[0] && readOver(reader, overs[0]),
    span: joint === undefined ? span : { ...span, start: joint.start },
  };
}

/** `over` and `ranked by` say one thing each. */
function reportSecond(reader: Reader, parts: readonly CapPartCstNode[]): void {
  const overs = parts.filter(({ children }) => children.over !== undefined);
  const rankings = parts.filter(({ children }) => children.ranked !== undefined);
  for (const part of [...overs.slice(1), ...rankings.slice(1)]) {
    const span = spanOf(reader, part);
    reader.report(diagnose(structure.saidTwice, { found: wordsAt(reader, span) }, span));
  }
}

function readLimit(reader: Reader, cst: LimitCstNode | undefined): LimitNode {
  const span = cst === undefined ? nowhere(reader.file) : spanOf(reader, cst);
  if (cst === undefined) return { measure: "money", value: missing(span), span };
  const value = reader.expression(cst.children.expression?.[0], "whole");
  return { measure: measureOf(cst), value, span };
}

function measureOf({ children }: LimitCstNode): LimitNode["measure"] {
  if (has(children.Open)) return "open awards";
  if (has(children.Consecutive)) return "consecutive years";
  return children.awardOrAwards === undefined ? "money" : "awards";
}

function readWhenShort(reader: Reader, cst: WhenShortCstNode): WhenShortNode {
  const { Pro, Principle } = cst.children;
  const word = has(Pro) ? "pro rata" : has(Principle) ? "in principle" : "or refuse";
  return { word, span: spanOf(reader, cst) };
}

function readRanked(reader: Reader, cst: RankedCstNode): RankedNode {
  const { Award, disjunction } = cst.children;
  const by = has(Award) ? "award" : (disjunction ?? []).map((each) => reader.condition(each));
  return { by, span: spanOf(reader, cst) };
}

const readOver = (reader: Reader, cst: OverCstNode): OverNode => ({
  all: has(cst.children.All),
  names: readNames(reader, cst.children.Name),
  span: spanOf(reader, cst),
});
