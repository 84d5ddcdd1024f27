import type { Fact } from "../model/fact.ts";
import type { Note } from "../model/outcome.ts";
import type { Policy } from "../model/policy.ts";
import type { Attempt } from "./attempt.ts";
import { all, andThen, problem } from "./attempt.ts";
import type { Facts } from "./facts.ts";
import { sameValue, textOf, valueIn } from "./facts.ts";
import type { ReadClaim } from "./read.ts";
import { declarations } from "./read.ts";
import { sameThing } from "./scope.ts";

/** Something that was stated before: by an entry, or by an earlier claim of the same round. */
export interface Statement {
  readonly facts: Facts;
  readonly entry: string | undefined;
}

/**
 * A fact `per X` has one value for each X. A claim that states another than the last one recorded
 * is an error, unless an authority sets it: then it holds from now on, and the result says so
 * (manual, section 2, "Types").
 */
export function compareWithRecorded(
  policy: Policy,
  claim: ReadClaim,
  before: readonly Statement[],
): Attempt<readonly Note[]> {
  const belonging = declarations(policy, claim.subject).filter(isPer);
  const notes = belonging.map((fact) => compareFact(fact, policy, claim.facts, before));
  return andThen(all(notes), (found) => found.flat());
}

/** Whether a fact belongs to a thing or a year. */
export const isPer = ({ per, perYear }: Fact): boolean => per.length > 0 || perYear;

function compareFact(
  fact: Fact,
  policy: Policy,
  facts: Facts,
  before: readonly Statement[],
): Attempt<readonly Note[]> {
  const value = valueIn(facts, fact.name);
  const last = lastRecorded(fact, policy, facts, before);
  const recorded = last && valueIn(last.facts, fact.name);
  if (value === undefined || recorded === undefined || sameValue(value, recorded)) return [];
  const [from, to] = [textOf(recorded), textOf(value)];
  if (fact.setBy === undefined) return problem("value-differs", fact.name, to, from, last?.entry);
  return [{ note: "value changed", fact: fact.name, before: from, after: to }];
}

const lastRecorded = (
  fact: Fact,
  policy: Policy,
  facts: Facts,
  before: readonly Statement[],
): Statement | undefined =>
  before
    .filter((stated) => valueIn(stated.facts, fact.name) !== undefined)
    .filter((stated) => sameThing(fact, facts, stated.facts, policy))
    .at(-1);
