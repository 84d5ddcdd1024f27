import type { Fact } from "../../model/fact.ts";
import type { Formula } from "../../model/walk.ts";
import { children, ownFacts } from "../../model/walk.ts";
import { missingFact } from "./failures.ts";
import type { Situation } from "./formula.ts";
import { keyTests, truth, whereHolds } from "./formula.ts";
import { inRow } from "./lists.ts";

/**
 * A claim fails where it lacks a fact that a formula needs, in the branches that it takes alone
 * (manual, section 5); and where choosing a branch fails.
 */
export function need(formula: Formula, at: Situation): void {
  switch (formula.kind) {
    case "conditional": {
      need(formula.condition, at);
      const condition = truth(formula.condition, at);
      need(formula.then, whereHolds(condition, at));
      need(formula.otherwise, whereHolds(at.course.algebra.not(condition), at));
      return;
    }
    case "table": {
      needFacts(ownFacts(formula), at);
      if (formula.by.kind === "quantity") need(formula.by.of, at);
      needRows(formula, at);
      return;
    }
    case "total":
      needFacts([formula.over], at);
      needInRows(formula.over.name, formula.value, at);
      return;
    case "tally":
      needFacts([formula.over], at);
      if (formula.where !== undefined) needInRows(formula.over.name, formula.where, at);
      return;
    default:
      needFacts(ownFacts(formula), at);
      for (const part of children(formula)) need(part, at);
  }
}

function needRows(table: Extract<Formula, { kind: "table" }>, at: Situation): void {
  let here = at;
  const isKey = keyTests(table.by, at);
  const { rows, otherwise } = table;
  const listed = otherwise === undefined ? rows.slice(0, -1) : rows;
  for (const { key, value } of listed) {
    const is = isKey(key);
    need(value, whereHolds(is, here));
    here = whereHolds(at.course.algebra.not(is), here);
  }
  const last = otherwise ?? rows.at(-1)?.value;
  if (last !== undefined) need(last, here);
}

function needInRows(list: string, part: Formula, at: Situation): void {
  inRow(list, at.course, (course) => need(part, { ...at, course, list }));
}

/** A value that belongs to a thing is nothing without the thing. */
function needFacts(facts: readonly Fact[], { course, stated }: Situation): void {
  for (const { name, type } of facts.flatMap(withOwners)) {
    course.failWhere(course.algebra.not(stated(name)), missingFact(name, type.kind));
  }
}

function withOwners(fact: Fact): readonly Fact[] {
  const found = new Set([fact]);
  for (const each of found) for (const owner of each.per) found.add(owner);
  return [...found];
}
