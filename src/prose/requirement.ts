import type { Condition } from "../model/condition.ts";
import type { Agency, Fact } from "../model/fact.ts";
import type { Grant, GrantCondition } from "../model/grant.ts";
import type { Policy } from "../model/policy.ts";
import { factsOf } from "../model/walk.ts";
import { formulasOf } from "./defines.ts";
import { positive } from "./statement.ts";

/** A condition and the id of the clause that it comes from. */
export interface Requirement {
  readonly id: string;
  readonly test: Condition;
}

/**
 * What must hold and what must fail, one by one: `when a and b` are two requirements, `except a
 * or b` two exceptions, and what is excepted from an exception must hold.
 */
function requirements(
  conditions: readonly GrantCondition[],
): Readonly<Record<GrantCondition["must"], readonly Requirement[]>> {
  const all = conditions.flatMap(({ id, must, test }) =>
    apart(test, must).map((one) => ({ id, ...one })),
  );
  return {
    hold: all.filter(({ must }) => must === "hold"),
    fail: all.filter(({ must }) => must === "fail"),
  };
}

interface Apart {
  readonly must: GrantCondition["must"];
  readonly test: Condition;
}

function apart(test: Condition, must: GrantCondition["must"]): readonly Apart[] {
  if (test.kind === "not") return apart(test.part, must === "hold" ? "fail" : "hold");
  const splits = test.kind === (must === "hold" ? "and" : "or");
  if (splits && "parts" in test) return test.parts.flatMap((part) => apart(part, must));
  return [{ must, test }];
}

/** A list of conditions, and whether all, one, or not all of its items must apply. */
export interface RequirementList {
  readonly must: "all" | "any" | "none" | "not all";
  readonly items: readonly Requirement[];
}

/**
 * The requirements of a grant as lists of single statements; one "or" alone is a list of its own.
 */
export function requirementLists(grant: Grant): readonly RequirementList[] {
  const { hold, fail } = requirements(grant.conditions);
  const lists = [apartOne(hold, "or", "all", "any"), apartOne(fail, "and", "none", "not all")];
  return lists.filter(({ items }) => items.length > 0);
}

function apartOne(
  items: readonly Requirement[],
  joint: "and" | "or",
  each: RequirementList["must"],
  together: RequirementList["must"],
): RequirementList {
  const [only, ...more] = items;
  const test = only && positive(only.test);
  if (more.length > 0 || only === undefined || test?.kind !== joint || !("parts" in test)) {
    return { must: each, items };
  }
  return { must: together, items: test.parts.map((part) => ({ id: only.id, test: part })) };
}

/** The authorities that decide: of the article, or of the header, or whoever issued the policy. */
export function deciders({ article }: Grant, policy: Policy): readonly Agency[] {
  const own = policy.articles.filter(({ number }) => number === article).at(-1)?.said.responsible;
  const found = [own, policy.said.responsible].find((all) => all !== undefined && all.length > 0);
  return found ?? (policy.issuedBy === undefined ? [] : [policy.issuedBy]);
}

/**
 * The facts of a grant that authorities find, by authority. What only ceilings of other articles
 * need is told with those.
 */
export function findings(grant: Grant): readonly Finding[] {
  const used = new Set(formulasOf(grant, "own article").flatMap((each) => [...factsOf(each)]));
  const found = grant.states
    .map(({ fact }) => fact)
    .filter((fact) => fact.setBy !== undefined && used.has(fact));
  const agencies = new Set(found.map(({ setBy }) => setBy));
  return [...agencies].flatMap((agency) =>
    agency === undefined ? [] : [{ agency, facts: found.filter(({ setBy }) => setBy === agency) }],
  );
}

interface Finding {
  readonly agency: Agency;
  readonly facts: readonly Fact[];
}
