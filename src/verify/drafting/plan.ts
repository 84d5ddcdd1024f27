import type { PlainDate } from "../../exact/date.ts";
import { yearOf } from "../../exact/date.ts";
import { floor } from "../../exact/rational.ts";
import type { Grant } from "../../model/grant.ts";
import { withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { factsOf } from "../../model/walk.ts";
import { isIn } from "../audit/calendar.ts";
import { isWithin } from "../../interpret/period.ts";
import { formulasOf } from "../properties/kinks.ts";
import type { Candidate } from "../properties/values.ts";
import type { Planned } from "./claim.ts";
import { claimOf, worthOf } from "./claim.ts";
import type { Filling, Search } from "./filling.ts";
import { daysAtEdges, fillingsOf, searchFor } from "./filling.ts";

/** A claim that comes to the most before caps that was found, on that day. */
export function fullClaim(
  policy: Policy,
  grant: Grant,
  date: PlainDate,
  given: Filling = {},
): Planned | undefined {
  const key = JSON.stringify([policy.grants.indexOf(grant), date, given]);
  const known = found.get(policy) ?? new Map<string, Planned | undefined>();
  found.set(policy, known);
  if (!known.has(key)) known.set(key, lookedFor(policy, grant, date, given));
  return known.get(key);
}

const found = new WeakMap<Policy, Map<string, Planned | undefined>>();

function lookedFor(
  policy: Policy,
  grant: Grant,
  date: PlainDate,
  given: Filling,
): Planned | undefined {
  const search = searchFor(policy, grant, date, given);
  const fillings = fillingsOf(search, mostStarts);
  const plain = fillings.flatMap((filling) => planned(filling, search));
  const repaired = fillings.slice(0, mostRepaired).flatMap((filling) => started(filling, search));
  const starts = plain.length > 0 ? plain : repaired;
  const best = starts.map((start) => improved(start, search)).reduce(better, undefined);
  return best === undefined ? undefined : decidedInFull(rounder(best, search));
}

const mostStarts = 8;
const mostRepaired = 3;

/** With the first value of one fact of the amount with which it is no error. */
function started(filling: Filling, search: Search): readonly Planned[] {
  for (const fact of factsOfAmount(search)) {
    for (const value of search.domains.get(fact) ?? []) {
      const [other] = planned({ ...filling, [fact.name]: value }, search);
      if (other !== undefined) return [other];
    }
  }
  return [];
}

/** A claim that comes to as little as an award can. */
export function smallClaim(
  policy: Policy,
  grant: Grant,
  date: PlainDate,
  given: Filling = {},
): Planned | undefined {
  const full = fullClaim(policy, grant, date, given);
  if (full === undefined || full.worth <= 0n) return undefined;
  const unit = floor(grant.rounding.unit);
  if (grant.discretion) return { ...full, decided: unit > 0n ? unit : 1n };
  const search = searchFor(policy, grant, date, given);
  return lowered(full, search);
}

/** The filling as a claim, where it comes to something. */
export function planned(filling: Filling, { policy, grant, date }: Search): readonly Planned[] {
  const claim = { grant, date, filling, decided: undefined };
  const worth = worthOf(claimOf(claim, policy), policy);
  return worth === undefined ? [] : [{ ...claim, worth }];
}

const better = (best: Planned | undefined, other: Planned): Planned =>
  best === undefined || other.worth > best.worth ? other : best;

/** One fact after the other takes the value that comes to the most. */
function improved(start: Planned, search: Search): Planned {
  let best = start;
  for (const fact of factsOfAmount(search)) {
    for (const value of search.domains.get(fact) ?? []) {
      best = [best, ...tried(best, fact.name, value, search)].reduce(better, best);
    }
  }
  return best;
}

/** The smallest value of each fact that comes to as much: where a rate meets a ceiling. */
function rounder(best: Planned, search: Search): Planned {
  let chosen = best;
  for (const fact of factsOfAmount(search)) {
    if (fact.type.kind !== "money" && fact.type.kind !== "count") continue;
    for (const value of smallestFirst(search.domains.get(fact) ?? [])) {
      const [other] = tried(chosen, fact.name, value, search);
      if (other?.worth === best.worth) {
        chosen = other;
        break;
      }
    }
  }
  return chosen;
}

const smallestFirst = (values: readonly Candidate[]): readonly Candidate[] =>
  [...values].sort((a, b) => Number(a.canonical) - Number(b.canonical));

/** The claim with the least award above 0 that changing one fact makes. */
function lowered(full: Planned, search: Search): Planned {
  let best = full;
  for (const fact of factsOfAmount(search)) {
    for (const value of search.domains.get(fact) ?? []) {
      const [other] = tried(full, fact.name, value, search);
      if (other !== undefined && other.worth > 0n && other.worth < best.worth) best = other;
    }
  }
  return best;
}

/** Facts that change what a claim comes to before caps. */
function factsOfAmount({ grant, facts }: Search) {
  const bare = { ...grant, caps: [] };
  const read = new Set(formulasOf(bare).flatMap((formula) => [...factsOf(formula)]));
  return facts.filter((fact) => read.has(fact) && fact.type.kind !== "id");
}

const tried = (
  { filling }: Planned,
  name: string,
  value: Candidate,
  search: Search,
): readonly Planned[] => planned({ ...filling, [name]: value }, search);

/** An authority that decides all it may. */
const decidedInFull = (claim: Planned): Planned =>
  claim.grant.discretion ? { ...claim, decided: claim.worth } : claim;

/** Days on which a claim on the grant is judged by its text, one for each calendar year at most. */
export function daysOf(policy: Policy, grant: Grant): readonly PlainDate[] {
  const days = allDaysOf(policy, grant);
  return days.filter((day, place) => {
    const before = days[place - 1];
    return before === undefined || yearOf(before) < yearOf(day);
  });
}

/** The edges at which something changes, as far as the grant is in force there. */
export function allDaysOf(policy: Policy, grant: Grant): readonly PlainDate[] {
  const interval = withinTerm(grant.inForce, policy.term);
  const { window } = grant;
  return daysAtEdges(policy).filter(
    (day) => isIn(interval, day) && (window === undefined || isWithin(window, day)),
  );
}

/** The first day on which a claim that comes to something was found, and that claim. */
export function firstFull(policy: Policy, grant: Grant, given: Filling = {}): Planned | undefined {
  for (const day of daysOf(policy, grant)) {
    const full = fullClaim(policy, grant, day, given);
    if (full !== undefined && full.worth > 0n) return full;
  }
  return undefined;
}
