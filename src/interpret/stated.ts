import type { Expression, Table } from "../model/amount.ts";
import type { Cap } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import type { Grant } from "../model/grant.ts";
import type { Policy } from "../model/policy.ts";
import type { Formula } from "../model/walk.ts";
import { children, ownFacts } from "../model/walk.ts";
import { onTotals } from "./accumulated.ts";
import { quantity, rowsOf, test } from "./amount.ts";
import type { Attempt } from "./attempt.ts";
import { Failure, problem } from "./attempt.ts";
import { inForce } from "./cap.ts";
import { valueIn } from "./facts.ts";
import { scopeFacts } from "./scope.ts";
import type { Situation } from "./situation.ts";
import { tableRow } from "./table.ts";

/** The first problem found, or none. */
type Problem = Failure | undefined;

/**
 * Whether the claim states every fact that it must: all that its grant, the conditions above it
 * and the caps that bind it mention, but for branches not taken. This comes before anything else,
 * also for a claim that will be refused (manual, sections 5 and 11).
 */
export function unstated(grant: Grant, situation: Situation): Problem {
  const caps = inForce(grant.caps, situation.date);
  return first([
    () =>
      needed(
        grant.states.filter(({ always }) => always).map(({ fact }) => fact),
        situation,
      ),
    () =>
      inFormulas(
        grant.conditions.map((condition) => condition.test),
        situation,
      ),
    () => inAmount(grant, situation),
    () => inFormulas([grant.nothingBelow, ...shares(grant)], situation),
    ...caps.map((cap) => () => inCap(cap, situation)),
    ...caps.map((cap) => () => inFormulas(rankingValues(cap), situation)),
  ]);
}

/**
 * What another programme's award must state: the scope facts of the caps in force that count it.
 */
export function unstatedByExternal(policy: Policy, name: string, situation: Situation): Problem {
  const counting = inForce(policy.caps, situation.date).filter(({ externals }) =>
    externals.some((external) => external.name === name),
  );
  return needed(
    counting.flatMap(({ scope }) => scopeFacts(scope)),
    situation,
  );
}

/** Branches of an amount are chosen on the totals that it is worked out on. */
function inAmount(grant: Grant, situation: Situation): Problem {
  const onTotal = onTotals(grant, situation);
  if (onTotal instanceof Failure) return onTotal;
  return inFormulas([grant.amount, grant.less, grant.atLeast], onTotal);
}

const inCap = ({ scope, limit }: Cap, situation: Situation): Problem =>
  needed(scopeFacts(scope), situation) ??
  inFormula(limit.measure === "money" ? limit.amount : limit.count, situation);

const rankingValues = ({ ranking }: Cap): readonly Expression[] =>
  ranking?.kind === "by values" ? ranking.values : [];

const shares = ({ payment }: Grant): readonly (Expression | undefined)[] =>
  payment?.kind === "stages" ? payment.stages.map(({ share }) => share) : [];

const inFormulas = (formulas: readonly (Formula | undefined)[], situation: Situation): Problem =>
  first(formulas.map((each) => () => each && inFormula(each, situation)));

/** What a formula needs; where it chooses between branches, only what the branch taken needs. */
function inFormula(formula: Formula, situation: Situation): Problem {
  switch (formula.kind) {
    case "conditional":
      return (
        inFormula(formula.condition, situation) ??
        chosen(test(formula.condition, situation), (is) =>
          inFormula(is ? formula.then : formula.otherwise, situation),
        )
      );
    case "table":
      return inTable(formula, situation);
    case "total":
      return inRows(formula.over, formula.value, situation);
    case "tally":
      return inRows(formula.over, formula.where, situation);
    default:
      return needed(ownFacts(formula), situation) ?? inFormulas(children(formula), situation);
  }
}

function inTable(table: Table, situation: Situation): Problem {
  const subject = table.by.kind === "quantity" ? [table.by.of] : [];
  return (
    needed(ownFacts(table), situation) ??
    inFormulas(subject, situation) ??
    chosen(tableRow(table, situation, quantity), (row) => inFormula(row, situation))
  );
}

function inRows(over: Fact, part: Formula | undefined, situation: Situation): Problem {
  if (part === undefined) return needed([over], situation);
  return (
    needed([over], situation) ??
    chosen(rowsOf(over.name, situation), (rows) =>
      first(rows.map((row) => () => inFormula(part, { ...situation, row }))),
    )
  );
}

/** An error in choosing a branch is the claim's error. */
const chosen = <T>(choice: Attempt<T>, next: (taken: T) => Problem): Problem =>
  choice instanceof Failure ? choice : next(choice);

/** A value that belongs to a thing is nothing without the thing. */
function needed(facts: readonly Fact[], { facts: stated }: Situation): Problem {
  const missing = facts.flatMap(withOwners).find(({ name }) => valueIn(stated, name) === undefined);
  return missing && problem("missing-fact", missing.name, undefined, missing.type.kind);
}

/** A fact and the facts of its `per`, and theirs. */
function withOwners(fact: Fact): readonly Fact[] {
  const found = new Set([fact]);
  for (const each of found) each.per.forEach((owner) => found.add(owner));
  return [...found];
}

function first(checks: readonly (() => Problem)[]): Problem {
  for (const check of checks) {
    const found = check();
    if (found !== undefined) return found;
  }
  return undefined;
}
