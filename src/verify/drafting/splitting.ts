import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { splittingPays } from "../../diagnostics/messages/deep-amounts.ts";
import type { Rational } from "../../exact/rational.ts";
import { add, compare, divide, isZero, rational, roundTo } from "../../exact/rational.ts";
import { isScopeWithin } from "../../lint/within.ts";
import type { Cap, Scope } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import { limitFormula } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import { isAwarded } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import { basesOf, besideOf, readByAmount } from "./award.ts";
import type { Played } from "./binding.ts";
import type { Outcome, Subject } from "./check.ts";
import type { Planned } from "./claim.ts";
import { claimOf, replay, totalOf, worthOf } from "./claim.ts";
import { searchFor } from "./filling.ts";
import { figuresOf, stating, stepOf } from "./measured.ts";
import { firstFull } from "./plan.ts";
import { isProportional } from "./proportional.ts";
import { staysOpen } from "./rising.ts";
import { nounOf } from "./noun.ts";
import { claimsTold } from "./told.ts";

/**
 * Grants of which two claims bring more than one claim on the sum: a ceiling that counts by claim or
 * by project, falling rates, rounding up. Whoever is paid stays the same.
 */
export function splitting({ policy }: Subject): Outcome {
  const looked = policy.grants.flatMap((grant) =>
    divisible(grant, policy).map((fact) => ({ grant, fact, found: lookedAt(grant, fact, policy) })),
  );
  const findings = looked.flatMap(({ found }) => (typeof found === "string" ? [] : [found]));
  // What rounding gives is the same everywhere: one example is enough.
  const byRounding = findings.filter(({ isRounding }) => isRounding).slice(0, 1);
  return {
    topic: "splitting",
    findings: findings
      .filter((one) => !one.isRounding || byRounding.includes(one))
      .map(({ diagnostic }) => diagnostic),
    settled: looked.filter(({ found }) => found !== "open").length,
    open: looked
      .filter(({ found }) => found === "open")
      .map(({ grant, fact }) => `${grant.name}: ${fact.name}`),
  };
}

/**
 * Money that belongs to the claim alone, and a size that the applicant states, such as a floor area:
 * a price per bicycle cannot be split, and neither can a score that an authority gives.
 */
const divisible = (grant: Grant, policy: Policy): readonly Fact[] =>
  basesOf(grant, policy).filter(
    ({ type, per, perYear, setBy }) =>
      (type.kind === "money" || (type.kind === "number" && setBy === undefined)) &&
      per.length === 0 &&
      !perYear,
  );

interface Found {
  readonly diagnostic: Diagnostic;
  /** Whether no more than one rounding unit is gained. */
  readonly isRounding: boolean;
}

function lookedAt(grant: Grant, fact: Fact, policy: Policy): Found | "none" | "open" {
  if (isHeldTogether(grant, fact, policy) || isOnce(grant, policy)) return "none";
  const full = firstFull(policy, grant);
  if (full === undefined) return "open";
  const search = searchFor(policy, grant, full.date);
  const parts = figuresOf(search.domains.get(fact) ?? []);
  const fulls = besideOf(full.filling, fact, search).map((filling) => ({ ...full, filling }));
  const small = fact.type.kind === "money" ? smallParts : [];
  const tried = [...small, ...parts.filter((part) => !isZero(part))]
    .flatMap((part) => fulls.flatMap((one) => splitAt(part, one, fact, policy)))
    .reduce(better, undefined);
  if (tried === undefined) return "open";
  const isRounding = compare(rational(tried.gain), grant.rounding.unit) <= 0;
  return { diagnostic: told(tried, full, policy), isRounding };
}

/** So that what rounding gives shows in the smallest amounts. */
const smallParts = Array.from({ length: 20 }, (_, place) => rational(place + 1));

/** A proportional amount under ceilings that count all claims of whoever is paid. */
const isHeldTogether = (grant: Grant, fact: Fact, policy: Policy): boolean =>
  isProportional(grant, fact) &&
  staysOpen(grant, fact) &&
  grant.caps
    .filter((cap) => cap.limit.measure === "money")
    .every((cap) => countsByPayee(cap, grant, policy));

/** One award at a time for whoever is paid: then there is no second claim. */
const isOnce = (grant: Grant, policy: Policy): boolean =>
  grant.caps.some(
    (cap) =>
      cap.limit.measure === "awards" &&
      cap.limit.count.kind === "constant" &&
      compare(cap.limit.count.value, rational(2)) < 0 &&
      countsByPayee(cap, grant, policy),
  );

const countsByPayee = ({ scope }: Cap, grant: Grant, policy: Policy): boolean =>
  isScopeWithin(payeeScope(grant, policy), scope);

const payeeScope = (grant: Grant, policy: Policy): Scope => ({
  kind: "each",
  facts: keptFacts(grant, policy),
});

/**
 * Whoever is paid or applies, what belongs to them, and what stands beside them in a scope: a tax
 * year is no thing that one could have two of.
 */
function keptFacts(grant: Grant, { beneficiary }: Policy): readonly Fact[] {
  const stated = grant.states.map(({ fact }) => fact);
  const own = stated.filter((fact) => fact === grant.payee || fact === beneficiary);
  const theirs = stated.filter(
    (fact) => fact.type.kind === "id" && fact.per.some((owner) => own.includes(owner)),
  );
  const kept = [...own, ...theirs];
  const scopes = [...grant.caps.map(({ scope }) => scope), grant.accumulated?.scope]
    .flatMap((scope) => (scope?.kind === "each" ? [scope.facts] : []))
    .filter((facts) => facts.some((fact) => kept.includes(fact)));
  return [...new Set([...kept, ...scopes.flat()])];
}

interface Split {
  readonly part: Rational;
  readonly gain: bigint;
  readonly one: Played;
  readonly several: Played;
  readonly differ: readonly Fact[];
}

/** The larger gain; of equal ones the smaller example. */
const better = (best: Split | undefined, other: Split): Split =>
  best === undefined ||
  other.gain > best.gain ||
  (other.gain === best.gain && compare(other.part, best.part) < 0)
    ? other
    : best;

function splitAt(part: Rational, full: Planned, fact: Fact, policy: Policy): readonly Split[] {
  const [sum, half] = [add(part, part), part].map((each) => claiming(each, full, fact, policy));
  if (sum === undefined || half === undefined) return [];
  const brings = sum.worth > half.worth || isRisingTo(part, half, fact, policy);
  // Of an income more brings no more: nobody splits that.
  if (!brings) return [];
  const whole = played([sum], [{}], policy);
  if (whole === undefined) return [];
  const free = freeIds(full.grant, policy);
  const named = (facts: readonly Fact[]) => [
    {},
    Object.fromEntries(facts.map(({ name }) => [name, "B"])),
  ];
  const gainWith = (facts: readonly Fact[]): Split | undefined => {
    const several = played([half, half], named(facts), policy);
    if (several === undefined) return undefined;
    const gain = totalOf(several.results) - totalOf(whole.results);
    return gain > 0n ? { part, gain, one: whole, several, differ: facts } : undefined;
  };
  const found = gainWith(free);
  if (found === undefined) return [];
  // Only what must differ is named.
  const needed = free.reduce<readonly Fact[]>((facts, id) => {
    const without = facts.filter((one) => one !== id);
    return gainWith(without)?.gain === found.gain ? without : facts;
  }, free);
  return [gainWith(needed) ?? found];
}

/** Where a rate falls for the whole the sum can come to less than its half, which came to more before. */
function isRisingTo(part: Rational, half: Planned, fact: Fact, policy: Policy): boolean {
  const lesser = roundTo(divide(part, rational(2)), "down", stepOf(fact));
  const below = claiming(lesser, half, fact, policy);
  return below !== undefined && below.worth > 0n && below.worth < half.worth;
}

const freeIds = (grant: Grant, policy: Policy): readonly Fact[] => {
  const kept = keptFacts(grant, policy);
  return grant.states
    .map(({ fact }) => fact)
    .filter((fact) => fact.type.kind === "id" && !kept.includes(fact));
};

/** The same claim on another amount; what an authority decides is all it may. */
function claiming(part: Rational, full: Planned, fact: Fact, policy: Policy): Planned | undefined {
  const value = stating(part, fact, policy);
  const claim = { ...full, filling: { ...full.filling, [fact.name]: value }, decided: undefined };
  const worth = worthOf(claimOf(claim, policy), policy);
  if (worth === undefined) return undefined;
  return { ...claim, worth, decided: full.grant.discretion ? worth : undefined };
}

/** Nothing where one of the claims is refused or an error: then they cannot be compared. */
function played(
  claims: readonly (Planned | undefined)[],
  ids: readonly Readonly<Record<string, string>>[],
  policy: Policy,
): Played | undefined {
  const known = claims.filter((claim) => claim !== undefined);
  if (known.length < claims.length) return undefined;
  const made = known.map((claim, place) => claimOf(claim, policy, ids[place]));
  const results = replay(policy, made);
  return results.every(isAwarded) ? { claims: made, results } : undefined;
}

function told(split: Split, { grant }: Planned, policy: Policy): Diagnostic {
  const money = (minor: bigint) => ({ amount: rational(minor), currency: policy.currency.code });
  const read = readByAmount(grant, policy);
  const values = {
    grant: grant.name,
    one: claimsTold(split.one, policy, read),
    several: claimsTold(split.several, policy, read),
    together: money(totalOf(split.several.results)),
    gain: money(split.gain),
    differ: split.differ.map(nounOf),
  };
  const avoided = grant.caps.filter(
    (cap) => cap.limit.measure === "money" && !countsByPayee(cap, grant, policy),
  );
  const message = { en: "This ceiling can be avoided so.", zh: "此处的上限可因此被规避。" };
  const related = avoided
    .filter((cap) => limitFormula(cap).kind === "constant")
    .map(({ span }) => ({ span, message }));
  return diagnose(splittingPays, values, grant.span, { related });
}
