import { formatDecimal } from "../../exact/decimal.ts";
import type { Field, GrantPlan, IfEmpty } from "../../calculator/plan.ts";
import type { Expression } from "../../model/amount.ts";
import type { Cap } from "../../model/cap.ts";
import type { RawValue } from "../../model/claim.ts";
import type { Fact } from "../../model/fact.ts";
import { limitFormula, rankingFormulas } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import type { Formula } from "../../model/walk.ts";
import { everythingIn, factsOf } from "../../model/walk.ts";
import { earlierPlans } from "./earlier-plan.ts";
import { columnOf, valuesOf } from "./field.ts";
import { factsIn, formulasOf } from "./formulas.ts";
import { growsWith } from "./growth.ts";

/** What the calculator of each grant asks, once for all versions of the grant. */
export const grantPlans = (policy: Policy): readonly GrantPlan[] =>
  [...new Set(policy.grants.map(({ name }) => name))].map((name) => grantPlan(name, policy));

export function grantPlan(name: string, policy: Policy): GrantPlan {
  const versions = policy.grants.filter((grant) => grant.name === name);
  const facts = statedIn(versions, policy);
  const uses = usesIn(versions);
  const assumed = facts.filter((fact) => isAssumed(fact, uses));
  const own = ownIds(facts, versions, policy);
  const asked = facts.filter((fact) => !assumed.includes(fact));
  const fields = [...withoutTooManyUnknowns(asked.map((fact) => fieldOf(fact, uses)))].sort(byNeed);
  return {
    grant: name,
    fields,
    assumed: Object.fromEntries(
      assumed.map((fact) => [fact.name, assumedValue(fact, own, policy)]),
    ),
    own: own.map((fact) => fact.name),
    discretion: versions.some(({ discretion }) => discretion),
    ceilingsBy: ceilingsBy(fields, versions),
    earlier: earlierPlans(
      name,
      versions,
      own.map((fact) => fact.name),
      policy,
    ),
  };
}

/** The date first, then as the versions state them. */
const statedIn = (versions: readonly Grant[], { datedBy }: Policy): readonly Fact[] =>
  [
    ...new Set([datedBy, ...versions.flatMap(({ states }) => states.map(({ fact }) => fact))]),
  ].filter((fact, place, all) => all.findIndex(({ name }) => name === fact.name) === place);

/** Where the formulas that decide a claim use facts. */
interface Uses {
  readonly amounts: ReadonlySet<Fact>;
  readonly limits: readonly Expression[];
  readonly rankings: ReadonlySet<Fact>;
  readonly compared: ReadonlySet<Fact>;
  /** Facts that not every claim states. */
  readonly sometimes: ReadonlySet<Fact>;
}

function usesIn(versions: readonly Grant[]): Uses {
  const caps = [...new Set(versions.flatMap(({ caps: each }) => each))];
  const formulas = versions.flatMap(formulasOf);
  return {
    amounts: factsIn(formulas),
    limits: caps.map(limitFormula),
    rankings: factsIn(caps.flatMap(rankingFormulas)),
    sometimes: new Set(
      versions.flatMap(({ states }) =>
        states.filter(({ always }) => !always).map(({ fact }) => fact),
      ),
    ),
    compared: new Set(formulas.flatMap(everythingIn).flatMap(comparedIds)),
  };
}

const comparedIds = (formula: Formula): readonly Fact[] =>
  formula.kind === "same id"
    ? [formula.left, formula.right].flatMap((each) => (each.kind === "fact" ? [each.fact] : []))
    : [];

/** Names of things, unless a condition compares them, and values that only rank claims. */
function isAssumed(fact: Fact, { amounts, limits, rankings, compared }: Uses): boolean {
  if (fact.type.kind === "id") return !compared.has(fact);
  const isUsed = amounts.has(fact) || factsIn(limits).has(fact);
  return rankings.has(fact) && !isUsed;
}

function assumedValue(fact: Fact, own: readonly Fact[], { term }: Policy): RawValue {
  const { type } = fact;
  switch (type.kind) {
    case "id":
      return own.includes(fact) ? "applicant" : "this";
    case "date":
      return term.from;
    case "yes/no":
      return "no";
    case "one of":
      return type.values[0]?.name ?? "";
    case "list":
      return [];
    case "percent":
      return "0%";
    case "number":
      return formatDecimal(type.from);
    case "money":
    case "count":
      return "0";
  }
}

/** The applicant's own name, by whatever facts a claim states it, and what belongs to the applicant. */
function ownIds(
  facts: readonly Fact[],
  versions: readonly Grant[],
  { beneficiary }: Policy,
): readonly Fact[] {
  const isPayee = (fact: Fact): boolean =>
    fact === beneficiary || versions.some(({ payee }) => payee === fact);
  return facts.filter(
    (fact) => isPayee(fact) || (fact.type.kind === "id" && fact.per.some(isPayee)),
  );
}

/** What a reader knows comes before what an authority will find. */
const byNeed = (a: Field, b: Field): number => needs[a.ifEmpty] - needs[b.ifEmpty];

const needs: Readonly<Record<IfEmpty, number>> = {
  ask: 0,
  "leave out": 0,
  best: 1,
  "no ceiling": 2,
};

const fieldOf = (fact: Fact, uses: Uses): Field => ({
  ...columnOf(fact),
  ifEmpty: whenEmpty(fact, uses),
});

function whenEmpty(fact: Fact, { amounts, limits, sometimes }: Uses): IfEmpty {
  if (fact.type.kind === "list" && sometimes.has(fact)) return "leave out";
  if (fact.setBy === undefined) return "ask";
  if (valuesOf(fact.type).length > 0) return "best";
  const reading = limits.filter((limit) => factsOf(limit).has(fact));
  const isCeiling = !amounts.has(fact) && reading.every((limit) => growsWith(fact, limit));
  return fact.type.kind === "money" && reading.length > 0 && isCeiling ? "no ceiling" : "ask";
}

/** Where there are too many ways in which an authority may decide, the reader has to say which. */
function withoutTooManyUnknowns(fields: readonly Field[]): readonly Field[] {
  const unknown = fields.filter(({ ifEmpty }) => ifEmpty === "best");
  const ways = unknown.reduce((product, { values }) => product * values.length, 1);
  if (ways <= mostWays) return fields;
  return fields.map((field) => (field.ifEmpty === "best" ? { ...field, ifEmpty: "ask" } : field));
}

const mostWays = 32;

function ceilingsBy(
  fields: readonly Field[],
  versions: readonly Grant[],
): Readonly<Record<string, readonly string[]>> {
  const caps = [...new Set(versions.flatMap((grant) => grant.caps))];
  const reads = (cap: Cap, name: string): boolean =>
    [...factsOf(limitFormula(cap))].some((fact) => fact.name === name);
  return Object.fromEntries(
    fields
      .filter(({ ifEmpty }) => ifEmpty === "no ceiling")
      .map(({ fact }) => [fact, caps.filter((cap) => reads(cap, fact)).map(({ id }) => id)]),
  );
}
