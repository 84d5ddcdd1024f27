import { yearOf } from "../exact/date.ts";
import type { Scope } from "../model/cap.ts";
import type { CanonicalValue, ClaimEntry } from "../model/entry.ts";
import type { Fact } from "../model/fact.ts";
import type { Policy } from "../model/policy.ts";
import type { Attempt } from "./attempt.ts";
import { andThen, problem } from "./attempt.ts";
import type { Facts } from "./facts.ts";
import { dateIn, sameValue, valueIn } from "./facts.ts";
import { claims } from "./ledger.ts";
import type { Situation } from "./situation.ts";

/**
 * The entries that have the same value of every scope fact as the claim (manual, section 4, "What
 * counts"). One that matches so far and lacks a scope fact is an error, which names it (section
 * 8).
 */
export function sharing(
  scope: Scope,
  entries: readonly ClaimEntry[],
  situation: Situation,
): Attempt<readonly ClaimEntry[]> {
  return andThen(unstated(scope, situation.facts), () => {
    const related = entries.map((entry) => ({ entry, is: relation(scope, entry, situation) }));
    for (const { entry, is } of related) {
      if (is.kind === "lacks") return lacking(is.fact, entry);
    }
    return related.filter(({ is }) => is.kind === "shares").map(({ entry }) => entry);
  });
}

const lacking = ({ name, type }: Fact, entry: ClaimEntry): Attempt<never> =>
  problem("earlier-entry-lacks-fact", name, undefined, type.kind, entry.id);

/** A scope fact that the claim itself does not state. */
function unstated(scope: Scope, facts: Facts): Attempt<undefined> {
  const missing = scopeFacts(scope).find(({ name }) => valueIn(facts, name) === undefined);
  return missing && problem("missing-fact", missing.name, undefined, missing.type.kind);
}

/** The facts whose values a scope keeps apart. */
export const scopeFacts = (scope: Scope): readonly Fact[] =>
  scope.kind === "each" ? scope.facts : [];

type Relation =
  | { readonly kind: "shares" }
  | { readonly kind: "differs" }
  | { readonly kind: "lacks"; readonly fact: Fact };

function relation(scope: Scope, entry: ClaimEntry, situation: Situation): Relation {
  switch (scope.kind) {
    case "everyone":
      return { kind: "shares" };
    case "claim":
      return { kind: "differs" };
    case "each":
      return together(scope.facts.map((fact) => relationIn(fact, entry, situation)));
  }
}

/** One value that differs is enough: then it does not matter what else is missing. */
const together = (relations: readonly Relation[]): Relation =>
  relations.find(({ kind }) => kind === "differs") ??
  relations.find(({ kind }) => kind === "lacks") ?? { kind: "shares" };

function relationIn(fact: Fact, entry: ClaimEntry, situation: Situation): Relation {
  const values = valuesOf(fact, entry, situation);
  if (values.length === 0) return { kind: "lacks", fact };
  const value = valueIn(situation.facts, fact.name);
  return { kind: values.some((each) => sameValue(each, value)) ? "shares" : "differs" };
}

/**
 * The values under which an entry counts: its own, and for an `id per X` every value that was
 * stated later for the same X, by the claim itself too. So after a merger earlier entries count
 * under the old and the new value (manual, section 11, "per facts").
 */
function valuesOf(fact: Fact, entry: ClaimEntry, situation: Situation): readonly CanonicalValue[] {
  const own = valueIn(entry.facts, fact.name);
  const later = belongsToThing(fact) ? statedLater(fact, entry, situation) : [];
  return [own, ...later].filter((value) => value !== undefined);
}

const belongsToThing = ({ type, per, perYear }: Fact): boolean =>
  type.kind === "id" && (per.length > 0 || perYear);

function statedLater(
  fact: Fact,
  entry: ClaimEntry,
  { policy, ledger, facts }: Situation,
): readonly (CanonicalValue | undefined)[] {
  const entries = claims(ledger);
  const later = entries.slice(entries.indexOf(entry) + 1).map((each) => each.facts);
  return [...later, facts]
    .filter((stated) => sameThing(fact, entry.facts, stated, policy))
    .map((stated) => valueIn(stated, fact.name));
}

/**
 * Whether both state whom or what (and which year) a `per` fact belongs to, and it is the same.
 */
export function sameThing(fact: Fact, one: Facts, other: Facts, policy: Policy): boolean {
  const same = fact.per.every(({ name }) => {
    const value = valueIn(one, name);
    return value !== undefined && sameValue(value, valueIn(other, name));
  });
  return same && (!fact.perYear || yearOf(dateIn(one, policy)) === yearOf(dateIn(other, policy)));
}
