import type {
  ClauseCstNode,
  GrantCstNode,
  MoneyClauseCstNode,
  PayCstNode,
  StageCstNode,
  TestCstNode,
} from "../../generated/grammar/cst.ts";
import {
  readAmount,
  readScope,
  type AmountNode,
  type ExpressionNode,
  type ScopeNode,
} from "./amount.ts";
import { readCap, type CapNode } from "./cap.ts";
import {
  readName,
  readNewName,
  readText,
  readWholeNumber,
  type Name,
  type Node,
  type NumberNode,
  type TextNode,
} from "./node.ts";
import { has, spanOf, type Reader } from "./reader.ts";

/** A grant with its clauses, in the order written (manual, section 3). */
export interface GrantNode extends Node {
  readonly kind: "grant";
  readonly name: Name | undefined;
  readonly title: TextNode | undefined;
  readonly amount: AmountNode;
  readonly to: Name | undefined;
  readonly clauses: readonly ClauseNode[];
}

export type ClauseNode = TestNode | MoneyClauseNode | AccumulatedNode | CapNode | PayNode;

/** `when COND` or `except COND`. */
export interface TestNode extends Node {
  readonly kind: "when" | "except";
  readonly condition: ExpressionNode;
}

/** `less MONEY`, `at least MONEY`, `nothing below MONEY`. */
export interface MoneyClauseNode extends Node {
  readonly kind: "less" | "at least" | "nothing below";
  readonly amount: ExpressionNode;
}

/** `accumulated per SCOPE [PERIOD]`. */
export interface AccumulatedNode extends Node {
  readonly kind: "accumulated";
  readonly scope: ScopeNode;
}

/** `pay P when TEXT, …, rest when TEXT` or `pay in N parts`. */
export interface PayNode extends Node {
  readonly kind: "pay";
  readonly plan:
    | { readonly kind: "equal"; readonly parts: NumberNode }
    | { readonly kind: "stages"; readonly stages: readonly StageNode[] };
}
export interface StageNode extends Node {
  /** Absent: the rest. */
  readonly share: ExpressionNode | undefined;
  readonly when: TextNode;
}

export function readGrant(reader: Reader, cst: GrantCstNode): GrantNode {
  const { grantTitle, amount, To, Name, clause } = cst.children;
  const [title] = grantTitle ?? [];
  return {
    kind: "grant",
    name: title && readNewName(reader, title.children.newName?.[0], "grant"),
    title: title && readText(reader, title.children.text?.[0]),
    amount: readAmount(reader, amount?.[0]),
    to: has(To) ? readName(reader, Name) : undefined,
    clauses: (clause ?? []).flatMap((each) => readClause(reader, each) ?? []),
    span: spanOf(reader, cst),
  };
}

/** Undefined where only the mistake is left of it. */
export function readClause(reader: Reader, { children }: ClauseCstNode): ClauseNode | undefined {
  const { test, moneyClause, accumulated, cap, pay } = children;
  if (test?.[0] !== undefined) return readTest(reader, test[0]);
  if (moneyClause?.[0] !== undefined) return readMoneyClause(reader, moneyClause[0]);
  if (accumulated?.[0] !== undefined) {
    const scope = readScope(reader, accumulated[0].children.scope?.[0]);
    return { kind: "accumulated", scope, span: spanOf(reader, accumulated[0]) };
  }
  if (cap?.[0] !== undefined) return readCap(reader, cap[0]);
  return pay?.[0] === undefined ? undefined : readPay(reader, pay[0]);
}

function readTest(reader: Reader, cst: TestCstNode): TestNode {
  const { Except, expression } = cst.children;
  const condition = reader.expression(expression?.[0], "inside");
  return { kind: has(Except) ? "except" : "when", condition, span: spanOf(reader, cst) };
}

function readMoneyClause(reader: Reader, cst: MoneyClauseCstNode): MoneyClauseNode {
  const { At, Nothing, expression } = cst.children;
  const kind = has(At) ? "at least" : has(Nothing) ? "nothing below" : "less";
  return { kind, amount: reader.expression(expression?.[0], "whole"), span: spanOf(reader, cst) };
}

function readPay(reader: Reader, cst: PayCstNode): PayNode {
  const { In, NumberWord, stage } = cst.children;
  const span = spanOf(reader, cst);
  if (has(In)) {
    const parts = readWholeNumber(reader, NumberWord);
    return { kind: "pay", plan: { kind: "equal", parts }, span };
  }
  const stages = (stage ?? []).map((each) => readStage(reader, each));
  return { kind: "pay", plan: { kind: "stages", stages }, span };
}

function readStage(reader: Reader, cst: StageCstNode): StageNode {
  const { Rest, expression, text } = cst.children;
  return {
    share: has(Rest) ? undefined : reader.expression(expression?.[0], "inside"),
    when: readText(reader, text?.[0]),
    span: spanOf(reader, cst),
  };
}
