import type { PlainDate } from "../../exact/date.ts";
import { placePoint } from "../../exact/decimal.ts";
import { floor } from "../../exact/rational.ts";
import { interpreterOf } from "../../interpret/example.ts";
import { limitRange } from "../../lint/idle/limit.ts";
import type { Cap } from "../../model/cap.ts";
import { scopeFacts } from "../../model/cap.ts";
import type { Claim } from "../../model/claim.ts";
import type { Fact } from "../../model/fact.ts";
import { limitFormula } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import { factsOf } from "../../model/walk.ts";
import { isIn } from "../audit/calendar.ts";
import { moneyCell } from "../properties/values.ts";
import type { Planned } from "./claim.ts";
import { claimOf } from "./claim.ts";
import type { Filling } from "./filling.ts";
import { fullClaim, daysOf, smallClaim } from "./plan.ts";

/** Claims, one after the other, with what each came to. */
export interface Played {
  readonly claims: readonly Claim[];
  readonly results: readonly Result[];
}

/** Awards as large as they can be, or as small. */
export type Size = "full" | "small";

/**
 * Claims from an empty ledger of which the last is held back by the cap. Every sequence is played by
 * the reference interpreter; that none is found proves nothing.
 */
export function bindingOf(cap: Cap, policy: Policy, size: Size): Played | undefined {
  for (const given of limitsOf(cap, policy)) {
    for (const plan of plansOf(cap, policy, size, given)) {
      const found = played(cap, policy, plan);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Facts that the limit reads: as they come, or small. */
function limitsOf(cap: Cap, { currency }: Policy): readonly Filling[] {
  const facts = [...factsOf(limitFormula(cap))].filter(({ type }) => type.kind === "money");
  const small = facts.map((fact) => [fact.name, moneyCell(100n, currency.decimals)] as const);
  return facts.length === 0 ? [{}] : [{}, Object.fromEntries(small)];
}

/** Claims in an order: the first that is held back ends them. */
interface Plan {
  /** What another programme gave before. */
  readonly before: readonly Claim[];
  readonly claims: readonly Planned[];
  /** Whether everything but the scope of the cap is a new thing each time. */
  readonly isFresh: boolean;
}

function plansOf(cap: Cap, policy: Policy, size: Size, given: Filling): readonly Plan[] {
  const grants = policy.grants.filter((one) => cap.grants.includes(one.name));
  const single = grants.map((grant) => [grant]);
  const sets = grants.length > 1 ? [...single, grants] : single;
  const lists = sets.flatMap((set) => listsOf(cap, policy, set, size, given));
  return lists.flatMap((claims) => [
    { before: [], claims, isFresh: true },
    { before: [], claims, isFresh: false },
    ...elsewhere(cap, policy, claims),
  ]);
}

/** After another programme has given all but the least of what the cap allows. */
function elsewhere(cap: Cap, policy: Policy, claims: readonly Planned[]): readonly Plan[] {
  const { most } = limitRange(cap);
  const [first] = claims;
  if (cap.limit.measure !== "money" || most === undefined || first === undefined) return [];
  const decided = placePoint(floor(most) - 1n, policy.currency.decimals);
  return cap.externals.flatMap(({ name }) => {
    const facts = new Set(
      policy.caps
        .filter(({ externals }) => externals.some((other) => other.name === name))
        .flatMap((other) => [...scopeFacts(other.scope), ...factsOf(limitFormula(other))]),
    );
    const stated = [...facts].flatMap((fact) => {
      const value = first.filling[fact.name];
      return value === undefined ? [] : [[fact.name, value.raw] as const];
    });
    if (stated.length < facts.size) return [];
    const date = { [policy.datedBy.name]: first.date };
    const claim: Claim = { ...Object.fromEntries(stated), ...date, grant: name, decided };
    return [{ before: [claim], claims, isFresh: false }];
  });
}

/** All on one day, or one in each year. */
function listsOf(
  cap: Cap,
  policy: Policy,
  grants: readonly Grant[],
  size: Size,
  given: Filling,
): readonly (readonly Planned[])[] {
  const days = grants.map((grant) => daysOf(policy, grant).filter((day) => isIn(cap.inForce, day)));
  const common = (days[0] ?? []).filter((day) => days.every((each) => each.includes(day)));
  const onDay = (day: PlainDate): readonly Planned[] => {
    const claims = grants.map((grant) =>
      choicesBeside(cap, grant)
        .map((choice) => claimOn(policy, grant, day, size, { ...choice, ...given }))
        .filter((one) => one !== undefined),
    );
    return claims.every(({ length }) => length > 0) ? claims.flat() : [];
  };
  const sameDay = common.slice(0, mostDays).map((day) => repeated(onDay(day), lengthFor(cap)));
  const yearly = common.flatMap(onDay);
  return [...sameDay, yearly].filter((list) => list.length > 0);
}

const mostDays = 2;

/** The choices by which another cap counts apart what this one counts together. */
export function choicesBeside({ scope }: Pick<Cap, "scope">, { caps }: Grant): readonly Filling[] {
  const kept = scopeFacts(scope);
  const apart = new Set(
    caps
      .flatMap((other) => scopeFacts(other.scope))
      .filter((fact) => fact.type.kind === "one of" && !kept.includes(fact)),
  );
  return [...apart].reduce<readonly Filling[]>(
    (all, { name, type }) =>
      type.kind === "one of"
        ? all.flatMap((one) =>
            type.values.map(({ name: value }) => ({
              ...one,
              [name]: { raw: value, canonical: value },
            })),
          )
        : all,
    [{}],
  );
}

const claimOn = (policy: Policy, grant: Grant, day: PlainDate, size: Size, given: Filling) =>
  size === "full" ? fullClaim(policy, grant, day, given) : smallClaim(policy, grant, day, given);

function repeated<T>(items: readonly T[], length: number): readonly T[] {
  return Array.from(
    { length: items.length === 0 ? 0 : length },
    (_, place) => items[place % items.length],
  ).filter((item) => item !== undefined);
}

/** One more than a count allows; for money as many as are still easy to read. */
function lengthFor(cap: Cap): number {
  const { most } = limitRange(cap);
  if (cap.limit.measure === "money" || most === undefined) return mostClaims;
  return Math.min(mostClaims, Number(floor(most)) + 1);
}

const mostClaims = 64;

function played(cap: Cap, policy: Policy, plan: Plan): Played | undefined {
  const { before, claims, isFresh } = plan;
  const interpreter = interpreterOf(policy);
  const told: Claim[] = [...before];
  const results: Result[] = before.map((claim) => interpreter.submit(claim));
  for (const [place, planned] of claims.entries()) {
    const claim = claimOf(planned, policy, isFresh ? freshIds(cap, planned.grant, place) : {});
    const result = interpreter.submit(claim);
    told.push(claim);
    results.push(result);
    if (isHeldBack(result, cap)) return { claims: told, results };
    if (result.outcome === "error") return undefined;
  }
  return undefined;
}

/** A name of its own for everything that the cap does not count by. */
export function freshIds(
  { scope }: Pick<Cap, "scope">,
  grant: Grant,
  place: number,
): Readonly<Record<string, string>> {
  const kept = new Set(scopeFacts(scope));
  const others = grant.states
    .map(({ fact }) => fact)
    .filter((fact) => fact.type.kind === "id" && !kept.has(fact) && !settles(fact, kept));
  return Object.fromEntries(others.map(({ name }) => [name, `${name} ${place + 1}`]));
}

/** Whether a kept thing belongs to the values of this one, so that a new one would be an error. */
const settles = (fact: Fact, kept: ReadonlySet<Fact>): boolean =>
  fact.per.some((owner) => kept.has(owner));

/** Reduced or refused by it, or told that the award ends above it. */
function isHeldBack(result: Result, { id }: Cap): boolean {
  switch (result.outcome) {
    case "granted":
      return result.notes.some((note) => "cap" in note && note.cap === id);
    case "reduced":
    case "refused":
      return (
        (result.by !== undefined && "cap" in result.by && result.by.cap === id) ||
        result.trace.some((step) => "cap" in step && step.cap === id) ||
        result.notes.some((note) => "cap" in note && note.cap === id)
      );
    case "undecided":
    case "error":
      return false;
  }
}
