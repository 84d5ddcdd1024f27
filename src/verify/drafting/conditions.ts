import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { grantAlwaysZero } from "../../diagnostics/messages/deep-amounts.ts";
import { conditionsContradict } from "../../diagnostics/messages/deep-conditions.ts";
import { rational } from "../../exact/rational.ts";
import { isIntervalWithin } from "../../lint/within.ts";
import { limitFormula } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import { withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Part } from "../properties/condition-parts.ts";
import { partsOf } from "../properties/condition-parts.ts";
import { scriptOf } from "../smt/script.ts";
import type { Solver } from "../smt/solver.ts";
import type { Bool } from "../smt/terms.ts";
import { atLeast, atMost, below, int, not } from "../smt/terms.ts";
import { aloneOf, variantsOf } from "./award.ts";
import type { Outcome, Subject } from "./check.ts";
import { daysOf, fullClaim, smallClaim } from "./plan.ts";
import { truthOf } from "./translate/condition.ts";
import type { Quantity } from "./translate/unknowns.ts";
import { dayNumber, quantity, Unknowns } from "./translate/unknowns.ts";
import {
  compared,
  difference,
  greater,
  lesser,
  quantityOf,
  roundedTo,
} from "./translate/quantity.ts";

/**
 * Grants whose conditions contradict each other, or that never come to more than 0. A claim that gets
 * something settles it; where none is found, the solver shows that there can be none.
 */
export async function emptyGrants(subject: Subject): Promise<Outcome> {
  const { grants } = subject.policy;
  const found: Found[] = [];
  for (const grant of grants) found.push(await lookedAt(grant, subject));
  return {
    topic: "conditions",
    findings: found.flatMap((one) => (typeof one === "string" ? [] : [one])),
    settled: found.filter((one) => one !== "open").length,
    open: grants.filter((_, place) => found[place] === "open").map(({ name }) => name),
  };
}

type Found = Diagnostic | "comes to something" | "told" | "open";

async function lookedAt(grant: Grant, subject: Subject): Promise<Found> {
  const { policy, solver } = subject;
  if (getsSomething(grant, policy)) return "comes to something";
  if (isToldIn(grant, subject)) return "told";
  const unknowns = new Unknowns(policy, truthOf);
  const date = inForce(grant, unknowns);
  const parts = grant.conditions.flatMap(({ test, must }) => partsOf(test, must === "hold"));
  const stated = parts.map((part) => ({ part, term: termOf(part, unknowns) }));
  const fixed = [...date, ...unknowns.limits];
  const conditions = stated.map(({ term }) => term);
  if (await isImpossible([...fixed, ...conditions], solver)) {
    const core = await coreOf(stated, fixed, solver);
    return contradiction(grant, core, subject);
  }
  const paid = paidSomething(grant, unknowns);
  const all = [...date, ...unknowns.limits, ...conditions, ...paid];
  const isZero = paid.length > 0 && (await isImpossible(all, solver));
  return isZero ? diagnose(grantAlwaysZero, { grant: grant.name }, grant.span) : "open";
}

/** Whether a claim was found that gets an award on an empty ledger, by the interpreter. */
const getsSomething = (grant: Grant, policy: Policy): boolean =>
  daysOf(policy, grant).some((date) => {
    const claims = [fullClaim(policy, grant, date), smallClaim(policy, grant, date)];
    return claims
      .filter((claim) => claim !== undefined)
      .flatMap((claim) =>
        variantsOf(claim.filling, grant).map((filling) => ({ ...claim, filling })),
      )
      .some((claim) => (aloneOf(claim, policy).award ?? 0n) > 0n);
  });

/** Said already, of one of its conditions. */
const isToldIn = ({ conditions }: Grant, { told }: Subject): boolean =>
  told.some(
    ({ code, span }) =>
      code === "condition-never-holds" &&
      conditions.some((one) => isInside(span, one.span) || isInside(one.span, span)),
  );

const isInside = (inner: Span, outer: Span): boolean =>
  inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;

/** The claim's date within the days on which this version is in force. */
function inForce(grant: Grant, unknowns: Unknowns): readonly Bool[] {
  const { datedBy, term } = unknowns.policy;
  const date = unknowns.whole(datedBy);
  const { from, until } = withinTerm(grant.inForce, term);
  if (date === undefined) return [];
  const last = until === undefined ? [] : [atMost(date, int(dayNumber(until)))];
  return [atLeast(date, int(dayNumber(from))), ...last];
}

const termOf = ({ part, is }: Part, unknowns: Unknowns): Bool => {
  const term = truthOf(part, unknowns);
  return is ? term : not(term);
};

/** Only what is impossible is a proof; anything else leaves it open. */
async function isImpossible(assertions: readonly Bool[], solver: Solver): Promise<boolean> {
  if (assertions.length === 0) return false;
  const query = { name: "drafting", asks: "Can all of this be so?", assertions, inputs: [] };
  return (await solver.ask(scriptOf(query))).verdict === "unsat";
}

interface Named {
  readonly part: Part;
  readonly term: Bool;
}

/** The conditions without any of which the others could hold. */
async function coreOf(
  stated: readonly Named[],
  fixed: readonly Bool[],
  solver: Solver,
): Promise<readonly Named[]> {
  let core = stated;
  for (const one of stated) {
    const without = core.filter((other) => other !== one);
    const rest = [...fixed, ...without.map(({ term }) => term)];
    if (without.length > 0 && (await isImpossible(rest, solver))) core = without;
  }
  return core;
}

function contradiction(grant: Grant, core: readonly Named[], { words }: Subject): Found {
  const places = core.map(({ part }) => part.part.span);
  const told = places.map(words);
  const known = told.filter((one) => one !== undefined);
  const message = { en: "This is one of them.", zh: "这是其中之一。" };
  const [first, ...others] = places;
  if (first === undefined || known.length < told.length) return "open";
  const related = others.map((span) => ({ span, message }));
  return diagnose(conditionsContradict, { grant: grant.name, words: known }, first, { related });
}

/**
 * That the award is above 0, under every ceiling that binds a single claim; nothing where the amount
 * has no form that the solver can reason about, or is worked out on totals of several claims.
 */
function paidSomething(grant: Grant, unknowns: Unknowns): readonly Bool[] {
  if (grant.accumulated !== undefined) return [];
  const zero = quantity(rational(0));
  const { amount, less, atLeast: floor, rounding } = grant;
  const of = (part: typeof amount): Quantity | undefined => quantityOf(part, unknowns);
  const reduced = less === undefined ? of(amount) : difference(of(amount), greater(zero, of(less)));
  const raised = floor === undefined ? reduced : greater(reduced, of(floor));
  const award = roundedTo(greater(zero, raised), rounding.mode, rounding.unit);
  if (award === undefined) return [];
  const days = withinTerm(grant.inForce, unknowns.policy.term);
  const ceilings = grant.caps
    .filter(({ inForce: during }) => isIntervalWithin(days, during))
    .filter(({ limit, whenShort }) => limit.measure === "money" && whenShort !== "in principle")
    .flatMap((cap) => of(limitFormula(cap)) ?? []);
  const least = ceilings
    .map((ceiling) => roundedTo(greater(zero, ceiling), "down", rounding.unit))
    .filter((one) => one !== undefined)
    .reduce<Quantity | undefined>(lesser, award);
  const isPaid = compared(zero, least, below);
  return isPaid === undefined ? [] : [isPaid];
}
