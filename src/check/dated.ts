import { diagnose } from "../diagnostics/diagnostic.ts";
import { datedOutOfOrder } from "../diagnostics/messages/tables.ts";
import { isBefore } from "../exact/date.ts";
import type { DatedNode } from "../syntax/amount.ts";
import type { Checker, Draft } from "./draft.ts";
import { commonUnit, together } from "./units.ts";

/** `VALUE from DATE, VALUE from DATE`: each holds until the date of the next. */
export function datedDraft(node: DatedNode, checker: Checker): Draft | undefined {
  const drafts = node.values.map(({ value }) => checker.draft(value));
  if (!isInOrder(node, checker)) return undefined;
  const { span } = node;
  return together(drafts, span, checker, (expressions) => ({
    kind: "dated",
    values: expressions.map((value, place) => ({ from: startOf(node, place), value })),
    gives: commonUnit(expressions),
    span,
  }));
}

function isInOrder({ values }: DatedNode, checker: Checker): boolean {
  const place = values.findIndex(({ from }, index) => {
    const before = values[index - 1];
    return before !== undefined && !isBefore(before.from.date, from.date);
  });
  const [before, late] = [values[place - 1], values[place]];
  if (before === undefined || late === undefined) return true;
  const message = { en: "It stands after this date.", zh: "它写在此日期之后。" };
  const related = [{ span: before.from.span, message }];
  const dates = { date: late.from.date, before: before.from.date };
  checker.report(diagnose(datedOutOfOrder, dates, late.from.span, { related }));
  return false;
}

function startOf({ values }: DatedNode, place: number): string {
  const value = values[place];
  if (value === undefined) throw new Error("Each value has its date.");
  return value.from.date;
}
