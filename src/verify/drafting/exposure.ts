import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import { diagnose } from "../../diagnostics/diagnostic.ts";
import { mostForOne } from "../../diagnostics/messages/deep-exposure.ts";
import type { PlainDate } from "../../exact/date.ts";
import { yearOf } from "../../exact/date.ts";
import type { Rational } from "../../exact/rational.ts";
import { add, compare, rational } from "../../exact/rational.ts";
import { interpreterOf } from "../../interpret/example.ts";
import { isScopeWithin } from "../../lint/within.ts";
import type { Claim } from "../../model/claim.ts";
import type { Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Result } from "../../model/outcome.ts";
import type { Policy } from "../../model/policy.ts";
import type { Played } from "./binding.ts";
import { choicesBeside, freshIds } from "./binding.ts";
import type { Block } from "./ceilings.ts";
import { ceilingsFor } from "./ceilings.ts";
import type { Outcome, Subject } from "./check.ts";
import { awardOf, claimOf, totalOf } from "./claim.ts";
import type { Filling } from "./filling.ts";
import { calendarYear } from "./in-full.ts";
import { nounOf } from "./noun.ts";
import { daysOf, fullClaim } from "./plan.ts";
import { claimsTold } from "./told.ts";

/**
 * The most that one receiver can get in a year and over the term: an upper bound by the ceilings, and
 * claims that reach it. Both are told where they differ.
 */
export function exposure({ policy, words }: Subject): Outcome {
  const receivers = [...new Set(policy.grants.map(({ payee }) => payee))];
  const found = receivers.map((receiver) => {
    // Of an amended policy the receiver may be declared in the file that is amended.
    const places = [receiver.span, ...paidTo(receiver, policy).map(({ span }) => span)];
    const span = places.find((place) => words(place) !== undefined) ?? receiver.span;
    return { receiver, finding: toldOf(receiver, policy, span) };
  });
  return {
    topic: "exposure",
    findings: found.flatMap(({ finding }) => finding ?? []),
    settled: found.filter(({ finding }) => finding !== undefined).length,
    open: found.filter(({ finding }) => finding === undefined).map(({ receiver }) => receiver.name),
  };
}

function toldOf(receiver: Fact, policy: Policy, span: Span): Diagnostic | undefined {
  const names = [...new Set(paidTo(receiver, policy).map(({ name }) => name))];
  const year = fullestYear(names, policy);
  if (year === undefined) return undefined;
  const of = { receiver, policy };
  const blocks = ceilingsFor(receiver, names, calendarYear, policy);
  const inYear = mostWithin(blocks, [year], of);
  const unbounded = blocks
    .filter(({ bound }) => bound === undefined)
    .flatMap((block) => withoutBound(block, year, of));
  const told = [...(inYear?.counted ?? []), ...unbounded.map(({ grant }) => grant)];
  if (told.length === 0) return undefined;
  const values = {
    receiver: nounOf(receiver),
    year,
    inYear: inYear?.most,
    claims: inYear?.claims ?? [],
    inTerm: policy.term.until === undefined ? undefined : inTermOf(names, of),
    unbounded,
    leftOut: names.filter((name) => !told.includes(name)),
  };
  return diagnose(mostForOne, values, span);
}

function inTermOf(names: readonly string[], { receiver, policy }: For) {
  const blocks = ceilingsFor(receiver, names, { kind: "lifetime" }, policy);
  return mostWithin(blocks, yearsIn(names, policy), { receiver, policy })?.most;
}

const paidTo = (receiver: Fact, { grants }: Policy): readonly Grant[] =>
  grants.filter(({ payee }) => payee === receiver);

interface For {
  readonly receiver: Fact;
  readonly policy: Policy;
}

const versionsOf = (name: string, { grants }: Policy): readonly Grant[] =>
  grants.filter((grant) => grant.name === name);

/** The calendar years in which a claim on one of the grants is judged by its text. */
const yearsIn = (names: readonly string[], policy: Policy): readonly number[] => {
  const days = policy.grants
    .filter(({ name }) => names.includes(name))
    .flatMap((grant) => daysOf(policy, grant));
  return [...new Set(days.map(yearOf))].sort((a, b) => a - b);
};

/** The year in which claims on the most grants come to something; of several the first. */
function fullestYear(names: readonly string[], policy: Policy): number | undefined {
  const open = (year: number): number =>
    names.filter((name) =>
      versionsOf(name, policy).some((grant) =>
        daysOf(policy, grant).some(
          (day) => yearOf(day) === year && (fullClaim(policy, grant, day)?.worth ?? 0n) > 0n,
        ),
      ),
    ).length;
  return yearsIn(names, policy).reduce<number | undefined>(
    (best, year) => (best === undefined || open(year) > open(best) ? year : best),
    undefined,
  );
}

/** What claims on bounded grants reach together within these years, beside the bound. */
function mostWithin(blocks: readonly Block[], years: readonly number[], of: For) {
  const bounded = blocks.filter((block) => block.bound !== undefined);
  if (bounded.length === 0) return undefined;
  const desk = new Desk(of);
  const reached = bounded.map((block) => desk.reach(block, years));
  const money = (amount: Rational) => ({ amount, currency: of.policy.currency.code });
  const bound = bounded.map((block) => block.bound ?? rational(0)).reduce(add, rational(0));
  const total = reached.map(({ results }) => totalOf(results)).reduce((a, b) => a + b, 0n);
  if (total === 0n) return undefined;
  if (compare(rational(total), bound) > 0) throw new Error("Claims pass a bound that holds.");
  return {
    counted: bounded.flatMap(({ grants }) => grants),
    most: { reached: money(rational(total)), bound: money(bound) },
    claims: reached.flatMap((played) => claimsTold(played, of.policy)),
  };
}

/** Two claims, and what they come to: the second gets as much as the first. */
function withoutBound({ grants }: Block, year: number, of: For) {
  const desk = new Desk(of);
  const [grant] = grants;
  if (grant === undefined || isHeldSomehow(grant, of)) return [];
  const played = desk.repeat(grant, year, 2);
  const [first, second] = played.results.map(awardOf);
  if (first === undefined || second === undefined || first === 0n || second < first) return [];
  return [{ grant, claims: claimsTold(played, of.policy) }];
}

/** A ceiling for the receiver of which no figure is known, or not for the whole term. */
const isHeldSomehow = (grant: string, { receiver, policy }: For): boolean =>
  policy.caps.some(
    ({ grants, scope, limit, whenShort }) =>
      grants.includes(grant) &&
      (limit.measure === "money" || limit.measure === "awards") &&
      whenShort !== "in principle" &&
      scope.kind === "each" &&
      isScopeWithin({ kind: "each", facts: [receiver] }, scope),
  );

/** Claims of one receiver, each upon what the earlier ones left, by the interpreter. */
class Desk {
  readonly #of: For;
  readonly #interpreter: ReturnType<typeof interpreterOf>;
  /** What was stated of things that are the same for all claims: a budget, say. */
  #shared: Filling = {};
  #count = 0;

  constructor(of: For) {
    this.#of = of;
    this.#interpreter = interpreterOf(of.policy);
  }

  /** Claims on the grants in turn, until nothing more comes of them or the bound is reached. */
  reach({ grants, bound }: Block, years: readonly number[]): Played {
    const made: Decided[] = [];
    const isFull = (): boolean =>
      bound !== undefined &&
      compare(rational(totalOf(made.map(({ result }) => result))), bound) >= 0;
    for (const year of years) {
      for (const { grant, day, choice } of grants.flatMap((name) => this.#ways(name, year))) {
        for (let turn = 0; turn < mostClaims && !isFull(); turn += 1) {
          const one = this.#submit(grant, day, choice);
          if (one === undefined || awardOf(one.result) === 0n) break;
          made.push(one);
        }
      }
    }
    return playedOf(made);
  }

  repeat(grant: string, year: number, times: number): Played {
    const [way] = this.#ways(grant, year);
    const made = Array.from({ length: way === undefined ? 0 : times }, () =>
      way === undefined ? undefined : this.#submit(way.grant, way.day, way.choice),
    );
    return playedOf(made.filter((one) => one !== undefined));
  }

  /** Each version of the grant in the year, and each way in which caps count claims on it apart. */
  #ways(name: string, year: number) {
    const { policy, receiver } = this.#of;
    return versionsOf(name, policy).flatMap((grant) => {
      const day = daysOf(policy, grant).find((one) => yearOf(one) === year);
      const scope = { kind: "each", facts: [receiver] } as const;
      return day === undefined
        ? []
        : choicesBeside({ scope }, grant).map((choice) => ({ grant, day, choice }));
    });
  }

  #submit(grant: Grant, day: PlainDate, choice: Filling): Decided | undefined {
    const { policy, receiver } = this.#of;
    const planned = fullClaim(policy, grant, day, { ...this.#shared, ...choice });
    if (planned === undefined || planned.worth === 0n) return undefined;
    this.#shared = { ...this.#shared, ...sharedBy(planned.filling, grant) };
    this.#count += 1;
    const scope = { kind: "each", facts: keptFacts(receiver, grant) } as const;
    const claim = claimOf(planned, policy, freshIds({ scope }, grant, this.#count));
    return { claim, result: this.#interpreter.submit(claim) };
  }
}

interface Decided {
  readonly claim: Claim;
  readonly result: Result;
}

const playedOf = (made: readonly Decided[]): Played => ({
  claims: made.map(({ claim }) => claim),
  results: made.map(({ result }) => result),
});

const mostClaims = 50;

/** What belongs to a thing or a year, and is known once it has been stated. */
const sharedBy = (filling: Filling, { states }: Grant): Filling =>
  Object.fromEntries(
    states
      .filter(({ fact }) => fact.perYear && fact.per.length === 0)
      .flatMap(({ fact }) => {
        const value = filling[fact.name];
        return value === undefined ? [] : [[fact.name, value] as const];
      }),
  );

/**
 * The receiver, whom it belongs to, and what stands beside it in a scope: a tax year is no thing that
 * one could have two of.
 */
function keptFacts(receiver: Fact, { states, caps }: Grant): readonly Fact[] {
  const owners = states.map(({ fact }) => fact).filter((fact) => receiver.per.includes(fact));
  const beside = caps.flatMap(({ scope }) =>
    scope.kind === "each" && scope.facts.includes(receiver) ? scope.facts : [],
  );
  return [...new Set([receiver, ...owners, ...beside])];
}
