import type { PlainDate } from "../../exact/date.ts";
import type { Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { factsOf } from "../../model/walk.ts";
import { holds } from "../audit/formula.ts";
import type { Part } from "../properties/condition-parts.ts";
import { partsOf } from "../properties/condition-parts.ts";
import { edgesOf } from "../properties/edges.ts";
import { formulasOf, kinksIn } from "../properties/kinks.ts";
import type { Candidate } from "../properties/values.ts";
import { candidatesOf, moneyCell } from "../properties/values.ts";

/** What a claim states of each fact but its date, by the names of the facts. */
export type Filling = Readonly<Record<string, Candidate>>;

/** A claim on a version of a grant that is looked for, and what it may state. */
export interface Search {
  readonly policy: Policy;
  readonly grant: Grant;
  readonly date: PlainDate;
  /** The facts that a claim states, those that conditions read first. */
  readonly facts: readonly Fact[];
  readonly domains: ReadonlyMap<Fact, readonly Candidate[]>;
}

/** `given` is stated as it is: what other claims have stated of the same thing. */
export function searchFor(
  policy: Policy,
  grant: Grant,
  date: PlainDate,
  given: Filling = {},
): Search {
  const stated = grant.states.map(({ fact }) => fact).filter((fact) => fact !== policy.datedBy);
  const read = new Set(grant.conditions.flatMap(({ test }) => [...factsOf(test)]));
  const facts = [...stated.filter((f) => read.has(f)), ...stated.filter((f) => !read.has(f))];
  const domains = new Map(facts.map((fact) => [fact, domainOf(fact, policy, grant, date, given)]));
  return { policy, grant, date, facts, domains };
}

/** Values that may matter, those that come to the most first. */
function domainOf(
  fact: Fact,
  policy: Policy,
  grant: Grant,
  home: PlainDate,
  given: Filling,
): readonly Candidate[] {
  const known = given[fact.name];
  if (known !== undefined) return [known];
  const { decimals } = policy.currency;
  const kinks = kinksIn(formulasOf(grant));
  const drawing = { kinks, decimals, home, edges: daysAtEdges(policy).slice(0, mostDates) };
  const plain = candidatesOf(fact.type, drawing);
  switch (fact.type.kind) {
    case "money":
      return [...large(plain, decimals), ...plain].sort(byCanonical).slice(0, mostValues);
    case "count":
      return [{ raw: 1000, canonical: 1000 }, ...plain].sort(byCanonical).slice(0, mostValues);
    default:
      return plain.slice(0, mostValues);
  }
}

/** The days on which something changes; worked out once for each policy. */
export function daysAtEdges(policy: Policy): readonly PlainDate[] {
  const known = edges.get(policy) ?? edgesOf(policy);
  edges.set(policy, known);
  return known;
}

const edges = new WeakMap<Policy, readonly PlainDate[]>();

const mostValues = 120;
const mostDates = 60;

const byCanonical = (a: Candidate, b: Candidate): number =>
  Number(b.canonical) - Number(a.canonical);

/** Beyond every figure of the grant, and round. */
function large(values: readonly Candidate[], decimals: number): readonly Candidate[] {
  const most = values.reduce((top, { canonical }) => Math.max(top, Number(canonical)), 1);
  const power = 10n ** BigInt(String(Math.round(most)).length);
  return [power, 10n * power]
    .filter((minor) => minor <= 10n ** 13n)
    .map((minor) => moneyCell(minor, decimals));
}

/**
 * Fillings with which every condition of the grant holds that reads no ledger, at most so many. What
 * is not found may still exist.
 */
export function fillingsOf(search: Search, most: number): readonly Filling[] {
  const { grant } = search;
  const parts = grant.conditions.flatMap(({ test, must }) => partsOf(test, must === "hold"));
  const found: Filling[] = [];
  let steps = 0;
  const fill = (place: number, filling: Filling): void => {
    steps += 1;
    if (found.length >= most || steps > mostSteps) return;
    const fact = search.facts[place];
    if (fact === undefined) {
      found.push(filling);
      return;
    }
    const decided = partsDecidedAt(place, parts, search);
    const values = decided.length === 0 ? domain(search, fact).slice(0, 1) : domain(search, fact);
    for (const value of values) {
      const next = { ...filling, [fact.name]: value };
      if (decided.every((part) => isPossible(part, next, search))) fill(place + 1, next);
    }
  };
  // A fact that no condition reads has one value here; conditions of two facts need all of both.
  fill(0, {});
  return found;
}

const mostSteps = 4_000;

const domain = ({ domains }: Search, fact: Fact): readonly Candidate[] => domains.get(fact) ?? [];

/** The parts that read the fact at this place. */
const partsDecidedAt = (
  place: number,
  parts: readonly Part[],
  { facts }: Search,
): readonly Part[] => {
  const fact = facts[place];
  return fact === undefined ? [] : parts.filter(({ part }) => factsOf(part).has(fact));
};

/** Not yet known is possible. */
function isPossible({ part, is }: Part, filling: Filling, search: Search): boolean {
  const found = holds(part, { facts: factsIn(filling, search), date: search.date });
  return found === undefined || found === is;
}

/** As an entry would record it, with the date. */
export const factsIn = (filling: Filling, { policy, date }: Pick<Search, "policy" | "date">) => ({
  ...Object.fromEntries(Object.entries(filling).map(([name, { canonical }]) => [name, canonical])),
  [policy.datedBy.name]: date,
});
