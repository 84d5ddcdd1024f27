import fc from "fast-check";
import type { PlainDate } from "../../exact/date.ts";
import type { Claim, RawMoney } from "../../model/claim.ts";
import type { Fact } from "../../model/fact.ts";
import type { Policy } from "../../model/policy.ts";
import type { Drawn } from "./assemble.ts";
import { claim } from "./assemble.ts";
import type { Pool, Values } from "./pool.ts";
import { poolsOf } from "./pool.ts";
import type { EventAmount, Step } from "./step.ts";

/**
 * Random sequences of claims, rounds and events upon one ledger, drawn from the model of a policy.
 * Half of them keep to what one cap counts, so that it is met from every side.
 */
export function sequencesOf(policy: Policy): fc.Arbitrary<readonly Step[]> {
  const claims = claimsOf(policy);
  const all = claims.map(({ name }) => name);
  const sets = policy.caps.map((cap) => [...cap.grants, ...cap.externals.map(({ name }) => name)]);
  const distinct = [...new Map(sets.map((names) => [names.join(), names])).values()];
  return fc.oneof(
    { weight: Math.max(1, distinct.length), arbitrary: sequenceOn(all, claims) },
    ...distinct.map((names) => ({ weight: 1, arbitrary: sequenceOn(names, claims) })),
  );
}

function sequenceOn(
  names: readonly string[],
  claims: readonly Claimable[],
): fc.Arbitrary<readonly Step[]> {
  const among = claims.filter(({ name }) => names.includes(name));
  const claim = fc.oneof(...(among.length === 0 ? claims : among));
  const round = fc.array(claim, { minLength: 1, maxLength: 4 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 9, arbitrary: claim.map((one) => ({ kind: "claim" as const, claim: one })) },
    { weight: 4, arbitrary: events },
    { weight: 2, arbitrary: round.map((list) => ({ kind: "round" as const, claims: list })) },
    { weight: 1, arbitrary: repetitions },
  );
  return fc.array(step, { minLength: 1, maxLength: 10, size: "max" });
}

const events: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("event" as const),
  event: fc.constantFrom("reverse", "complete", "clawback", "pay"),
  of: fc.nat({ max: 5 }),
  amount: fc.constantFrom<EventAmount>("all", "all", "half", "one", "all but one", "one too much"),
});

const repetitions: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("again" as const),
  of: fc.nat({ max: 5 }),
  isChanged: fc.boolean(),
});

/** Claims on one grant or external, and how often they are drawn beside the others. */
interface Claimable {
  readonly name: string;
  readonly weight: number;
  readonly arbitrary: fc.Arbitrary<Claim>;
}

const claimsOf = (policy: Policy): readonly Claimable[] =>
  poolsOf(policy).map((pool) => ({
    name: pool.name,
    weight: pool.isExternal ? 2 : 6,
    arbitrary: claimFrom(pool, policy),
  }));

function claimFrom(pool: Pool, policy: Policy): fc.Arbitrary<Claim> {
  const { name, facts, values, isExternal } = pool;
  return fc
    .record({
      date: dateFrom(pool),
      values: fc.tuple(...facts.map((fact, place) => valueOf(fact, values[place] ?? none))),
      decided: decisionFrom(pool),
      lacking: isExternal ? fc.constant(-1) : seldomOneOf(facts.length),
    })
    .map(({ values: drawn, ...rest }) => claim(policy, name, { facts, drawn, salt, ...rest }));
}

/** One for all sequences, so that shrinking a claim leaves what others say of its thing. */
const salt = 7;

const none: Values = { all: [], good: [] };

function decisionFrom({ decisions, isExternal }: Pool): fc.Arbitrary<RawMoney | undefined> {
  if (decisions.length === 0) return fc.constant(undefined);
  const decision = fc.constantFrom(...decisions);
  return isExternal ? decision : fc.option(decision, { freq: 8, nil: undefined });
}

/** The place of a fact that is left out; -1, nearly always, for none. */
const seldomOneOf = (count: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(-1) },
    { weight: 1, arbitrary: fc.nat({ max: count }) },
  );

/** Most claims meet in one period; the others stand at an edge. */
const dateFrom = ({ home, close, edges }: Pool): fc.Arbitrary<PlainDate> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(home) },
    { weight: 3, arbitrary: fc.constantFrom(...close) },
    { weight: 2, arbitrary: fc.constantFrom(home, ...edges) },
  );

/** Mostly one of the good values. */
function valueOf(fact: Fact, { all, good }: Values): fc.Arbitrary<Drawn> {
  const any = fc.constantFrom(...all);
  const value = good.length === 0 ? any : mostly(fc.constantFrom(...good), any);
  const isPer = fact.per.length > 0 || fact.perYear;
  return fc.record({
    value,
    steady: fc.constant(good.length === 0 ? all : good),
    isSteady: isPer ? mostlyTrue : fc.constant(false),
  });
}

const mostly = <T>(one: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 7, arbitrary: one }, { weight: 1, arbitrary: other });

const mostlyTrue = fc.nat({ max: 11 }).map((n) => n !== 11);
