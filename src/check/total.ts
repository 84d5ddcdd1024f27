import { diagnose } from "../diagnostics/diagnostic.ts";
import { notAList } from "../diagnostics/messages/ledger.ts";
import { wrongUnit } from "../diagnostics/messages/units.ts";
import type { Expression, Total } from "../model/amount.ts";
import type { Column, Fact } from "../model/fact.ts";
import type { TallyNode, TotalNode } from "../syntax/amount.ts";
import type { Name } from "../syntax/node.ts";
import { settleCondition } from "./condition.ts";
import type { Checker, Draft } from "./draft.ts";
import { settled } from "./draft.ts";
import { kindOfNamed, kindOfType } from "./kind.ts";
import { bareAround, quantities } from "./units.ts";

/** `sum of EXPRESSION over LIST`; the columns of the list are in sight. */
export function totalDraft(node: TotalNode, checker: Checker): Draft | undefined {
  const list = listNamed(node.over, checker);
  if (list === undefined) return undefined;
  const inside = checker.over(list.columns);
  const [value] = quantities([inside.draft(node.value)], checker) ?? [];
  if (value === undefined) return undefined;
  if (value.kind === "flexible") {
    return bareAround(value, node.span, (each) => total(node, list.fact, each));
  }
  if (value.value.gives !== "date") return settled(total(node, list.fact, value.value));
  checker.report(diagnose(wrongUnit, { found: "date", wanted: "number" }, value.span));
  return undefined;
}

/** `count of LIST [where COND]`. */
export function tallyDraft(node: TallyNode, checker: Checker): Draft | undefined {
  const list = listNamed(node.over, checker);
  if (list === undefined) return undefined;
  const { where: condition, span } = node;
  const inside = checker.over(list.columns);
  const where = condition && settleCondition(inside.draft(condition), checker);
  if (condition !== undefined && where === undefined) return undefined;
  return settled({ kind: "tally", over: list.fact, where, gives: "count", span });
}

const total = ({ span }: TotalNode, over: Fact, value: Expression): Total => ({
  kind: "total",
  over,
  value,
  gives: value.gives,
  span,
});

interface List {
  readonly fact: Fact;
  readonly columns: readonly Column[];
}

function listNamed(name: Name, checker: Checker): List | undefined {
  const column = checker.columns.find((one) => one.name === name.name);
  const named = column === undefined ? checker.names.find(name) : undefined;
  if (named?.kind === "fact" && named.fact.type.kind === "list") {
    return { fact: named.fact, columns: named.fact.type.columns };
  }
  const found = column === undefined ? named && kindOfNamed(named) : kindOfType(column.type);
  if (found !== undefined) {
    checker.report(diagnose(notAList, { name: name.name, found }, name.span));
  }
  return undefined;
}
