import type {
  DistanceCstNode,
  EntriesOfCstNode,
  ExtremeCstNode,
  LedgerCstNode,
  PrimaryCstNode,
  RoundingCstNode,
  TotalCstNode,
} from "../../generated/grammar/cst.ts";
import { diagnose, type Span } from "../diagnostics/diagnostic.ts";
import * as structure from "../diagnostics/messages/structure.ts";
import { readScope, type ExpressionNode, type LedgerNode, type RoundingWord } from "./amount.ts";
import { nameOf, readName, readNumber, type Name } from "./node.ts";
import { has, spanOf, wordsAt, written, type Reader } from "./reader.ts";
import type { ModeCstNode } from "../../generated/grammar/cst.ts";

/** What begins with a word of its own or a bracket (manual, section 5). */
export function readFunction(reader: Reader, cst: PrimaryCstNode): ExpressionNode | undefined {
  const { group, extreme, rounding, distance, partOfDate, total, tally, ledger } = cst.children;
  const span = spanOf(reader, cst);
  if (group?.[0] !== undefined) {
    const inner = reader.expression(group[0].children.expression?.[0], "whole");
    return { kind: "group", inner, span };
  }
  if (extreme?.[0] !== undefined) return readExtreme(reader, extreme[0], span);
  if (rounding?.[0] !== undefined) return readRounding(reader, rounding[0], span);
  if (distance?.[0] !== undefined) return readDistance(reader, distance[0], span);
  if (partOfDate?.[0] !== undefined) {
    const { Month, primary } = partOfDate[0].children;
    const of = reader.primary(primary?.[0]);
    return { kind: "part", part: has(Month) ? "month" : "year", of, span };
  }
  if (total?.[0] !== undefined) return readTotal(reader, total[0], span);
  if (tally?.[0] !== undefined) {
    const { Name, Where, disjunction } = tally[0].children;
    const where = has(Where) ? reader.condition(disjunction?.[0]) : undefined;
    return { kind: "tally", over: readName(reader, Name), where, span };
  }
  return ledger?.[0] === undefined ? undefined : readLedger(reader, ledger[0], span);
}

function readExtreme(reader: Reader, { children }: ExtremeCstNode, span: Span): ExpressionNode {
  const of = (children.expression ?? []).map((part) => reader.expression(part, "inside"));
  return { kind: "extreme", which: has(children.Min) ? "min" : "max", of, span };
}

function readRounding(reader: Reader, { children }: RoundingCstNode, span: Span): ExpressionNode {
  return {
    kind: "round",
    value: reader.primary(children.primary?.[0]),
    mode: readMode(children.mode?.[0]),
    to: readNumber(reader, children.NumberWord),
    span,
  };
}

/** `down`, `up`, `half up` or `half even`. */
export function readMode(cst: ModeCstNode | undefined): RoundingWord {
  if (has(cst?.children.Half)) return has(cst?.children.Even) ? "half even" : "half up";
  return has(cst?.children.Up) ? "up" : "down";
}

function readDistance(reader: Reader, { children }: DistanceCstNode, span: Span): ExpressionNode {
  const { Years, Months, primary } = children;
  const unit = has(Years) ? "years" : has(Months) ? "months" : "days";
  const [from, to] = [reader.primary(primary?.[0]), reader.primary(primary?.[1])];
  return { kind: "distance", unit, from, to, span };
}

function readTotal(reader: Reader, { children }: TotalCstNode, span: Span): ExpressionNode {
  const value = reader.sum(children.sum?.[0]);
  const [entries] = children.entriesOf ?? [];
  if (entries === undefined) {
    return { kind: "total", value, over: readName(reader, children.Name), span };
  }
  if (value.kind !== "name" && value.kind !== "missing") {
    const values = { found: wordsAt(reader, value.span) };
    reader.report(diagnose(structure.sumOfOneFact, values, value.span));
  }
  const fact: Name = { name: value.kind === "name" ? value.name : "", span: value.span };
  return ledgerNode(reader, { measure: "sum", fact, entries, span });
}

function readLedger(reader: Reader, { children }: LedgerCstNode, span: Span): ExpressionNode {
  const [entries] = children.entriesOf ?? [];
  return ledgerNode(reader, { measure: measureOf(children), fact: undefined, entries, span });
}

function measureOf({ Years, Paid, Awards }: LedgerCstNode["children"]): LedgerNode["measure"] {
  if (has(Years)) return "years awarded";
  if (has(Paid)) return "paid";
  return has(Awards) ? "awards" : "awarded";
}

interface LedgerParts {
  readonly measure: LedgerNode["measure"];
  readonly fact: Name | undefined;
  readonly entries: EntriesOfCstNode | undefined;
  readonly span: Span;
}

function ledgerNode(reader: Reader, { measure, fact, entries, span }: LedgerParts): LedgerNode {
  const scope = entries?.children.scope?.[0];
  const { facts, claim, period } = readScope(reader, scope);
  const by = (entries?.children.recorded ?? []).flatMap(({ children }) => {
    const token = written(children.Name) ?? written(children.This);
    return token === undefined ? [] : [nameOf(reader, token)];
  });
  return { kind: "ledger", measure, fact, by, per: facts, perClaim: claim, period, span };
}
