import fc from "fast-check";
import type { PlainDate } from "../../exact/date.ts";
import { yearOf } from "../../exact/date.ts";
import type { Claim, RawValue } from "../../model/claim.ts";
import type { Condition } from "../../model/condition.ts";
import type { External, Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { factsOf } from "../../model/walk.ts";
import { holds } from "../audit/formula.ts";
import { edgesOf, homeOf, near } from "./edges.ts";
import { formulasOf, kinksIn, limitOf } from "./kinks.ts";
import type { EventAmount, Step } from "./step.ts";
import type { Candidate, Drawing } from "./values.ts";
import { candidatesOf, moneyCell } from "./values.ts";

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

function claimsOf(policy: Policy): readonly Claimable[] {
  const edges = edgesOf(policy);
  const grants = policy.grants.map((grant) => ({
    name: grant.name,
    weight: 6,
    arbitrary: claimOn(policy, grant, edges),
  }));
  const externals = policy.externals.map((external) => ({
    name: external.name,
    weight: 2,
    arbitrary: claimOfExternal(policy, external, edges),
  }));
  return [...grants, ...externals];
}

function claimOn(policy: Policy, grant: Grant, edges: readonly PlainDate[]): fc.Arbitrary<Claim> {
  const home = homeOf(policy, grant, edges);
  const kinks = kinksIn(formulasOf(grant));
  const drawing = { kinks, decimals: policy.currency.decimals, home, edges };
  const facts = grant.states.map(({ fact }) => fact);
  const dates = near(home, grant.caps);
  const values = facts.map((fact) => valueOf(fact, grant, policy, drawing));
  const decisions = [...kinks.money, 1n].map((minor) => moneyCell(minor, drawing.decimals).raw);
  return fc
    .record({
      date: dateFrom(home, dates, edges),
      values: fc.tuple(...values),
      decided: grant.discretion ? often(fc.constantFrom(...decisions)) : fc.constant(undefined),
      lacking: fc.oneof(
        { weight: 40, arbitrary: fc.constant(-1) },
        { weight: 1, arbitrary: fc.nat({ max: facts.length }) },
      ),
    })
    .map(({ date, values: drawn, decided, lacking }) =>
      claim(policy, grant.name, { facts, drawn, date, decided, lacking }),
    );
}

/** What claims on one grant or external are drawn from, as plain data. */
export interface Subject {
  readonly grant: string;
  readonly facts: Readonly<Record<string, readonly RawValue[]>>;
  /** Empty where nothing is decided. */
  readonly decided: readonly RawValue[];
  readonly dates: readonly PlainDate[];
}

/** The same for a program that has nothing of Edict: a few values of each fact. */
export function sharedSubjects(policy: Policy): readonly Subject[] {
  const edges = edgesOf(policy);
  const grants = policy.grants.map((grant): Subject => {
    const home = homeOf(policy, grant, edges);
    const kinks = kinksIn(formulasOf(grant));
    const drawing = { kinks, decimals: policy.currency.decimals, home, edges };
    const facts = grant.states.map(({ fact }) => fact).filter((fact) => fact !== policy.datedBy);
    const values = facts.map((fact) => [fact.name, goodValues(fact, grant, policy, drawing)]);
    const decided = grant.discretion ? someMoney(drawing) : [];
    const dates = [...near(home, grant.caps), ...edges].slice(0, mostValues);
    return { grant: grant.name, facts: Object.fromEntries(values), decided, dates };
  });
  return [...grants, ...policy.externals.map((one) => sharedExternal(policy, one, edges))];
}

function sharedExternal(policy: Policy, external: External, edges: readonly PlainDate[]): Subject {
  const { facts, drawing, caps } = ofExternal(policy, external, edges);
  const values = facts
    .filter((fact) => fact !== policy.datedBy)
    .map((fact) => [fact.name, goodValues(fact, undefined, policy, drawing)]);
  return {
    grant: external.name,
    facts: Object.fromEntries(values),
    decided: someMoney(drawing),
    dates: near(drawing.home, caps).slice(0, mostValues),
  };
}

const mostValues = 12;

const someMoney = ({ kinks, decimals }: Drawing): readonly RawValue[] =>
  kinks.money.slice(0, mostValues).map((minor) => moneyCell(minor, decimals).raw);

const goodValues = (
  fact: Fact,
  grant: Grant | undefined,
  policy: Policy,
  drawing: Drawing,
): readonly RawValue[] => {
  const { all, good } = valuesOf(fact, grant, policy, drawing);
  const isPer = fact.per.length > 0 || fact.perYear;
  const values = (good.length === 0 ? all : good).map(({ raw }) => raw);
  // One value for every thing: another one would be an error.
  return values.slice(0, isPer ? 1 : mostValues);
};

function ofExternal(policy: Policy, external: External, edges: readonly PlainDate[]) {
  const caps = policy.caps.filter(({ externals }) => externals.includes(external));
  const scopes = caps.flatMap(({ scope }) => (scope.kind === "each" ? scope.facts : []));
  const facts = [...new Set([...scopes, ...caps.flatMap((cap) => [...factsOf(limitOf(cap))])])];
  const [first] = policy.grants;
  const home = first === undefined ? policy.term.from : homeOf(policy, first, edges);
  const { decimals } = policy.currency;
  const drawing = { kinks: kinksIn(caps.map(limitOf)), decimals, home, edges };
  return { caps, facts, drawing };
}

/** What one programme elsewhere gave: of its facts, those by which caps count it. */
function claimOfExternal(
  policy: Policy,
  external: External,
  edges: readonly PlainDate[],
): fc.Arbitrary<Claim> {
  const { caps, facts, drawing } = ofExternal(policy, external, edges);
  const { home, decimals } = drawing;
  const values = facts.map((fact) => valueOf(fact, undefined, policy, drawing));
  const decisions = [...drawing.kinks.money, 0n].map((minor) => moneyCell(minor, decimals).raw);
  const dates = near(home, caps);
  return fc
    .record({
      date: dateFrom(home, dates, edges),
      values: fc.tuple(...values),
      decided: fc.constantFrom(...decisions),
    })
    .map(({ date, values: drawn, decided }) =>
      claim(policy, external.name, { facts, drawn, date, decided, lacking: -1 }),
    );
}

/** Most claims meet in one period; the others stand at an edge. */
const dateFrom = (
  home: PlainDate,
  close: readonly PlainDate[],
  edges: readonly PlainDate[],
): fc.Arbitrary<PlainDate> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(home) },
    { weight: 3, arbitrary: fc.constantFrom(...close) },
    { weight: 2, arbitrary: fc.constantFrom(home, ...edges) },
  );

const often = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { freq: 8, nil: undefined });

/**
 * All values, and those with which the conditions hold that look at this fact and the date alone.
 */
function valuesOf(
  fact: Fact,
  grant: Grant | undefined,
  policy: Policy,
  drawing: Drawing,
): { readonly all: readonly Candidate[]; readonly good: readonly Candidate[] } {
  const all = candidatesOf(fact.type, drawing);
  const tests = (grant?.conditions ?? []).flatMap(({ test, must }) =>
    partsOf(test, must === "hold").filter(({ part }) => looksAt(part, fact, policy)),
  );
  const date = { [policy.datedBy.name]: drawing.home };
  const good = all.filter(({ canonical }) =>
    tests.every(({ part, is }) => {
      const facts = { ...date, [fact.name]: canonical };
      return holds(part, { facts, date: drawing.home }) === is;
    }),
  );
  return { all, good };
}

/** Mostly one of the good values. */
function valueOf(
  fact: Fact,
  grant: Grant | undefined,
  policy: Policy,
  drawing: Drawing,
): fc.Arbitrary<Drawn> {
  const { all, good } = valuesOf(fact, grant, policy, drawing);
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

/** The parts of a condition that must all hold, or must all fail. */
function partsOf(
  condition: Condition,
  is: boolean,
): readonly { readonly part: Condition; readonly is: boolean }[] {
  switch (condition.kind) {
    case "and":
      return is ? condition.parts.flatMap((part) => partsOf(part, is)) : [{ part: condition, is }];
    case "or":
      return is ? [{ part: condition, is }] : condition.parts.flatMap((part) => partsOf(part, is));
    case "not":
      return partsOf(condition.part, !is);
    default:
      return [{ part: condition, is }];
  }
}

const looksAt = (part: Condition, fact: Fact, { datedBy }: Policy): boolean => {
  const facts = factsOf(part);
  return facts.has(fact) && [...facts].every((each) => each === fact || each === datedBy);
};

/** A value; of what belongs to a thing, mostly the one that this thing always has. */
interface Drawn {
  readonly value: Candidate;
  readonly steady: readonly Candidate[];
  readonly isSteady: boolean;
}

interface DrawnClaim {
  readonly facts: readonly Fact[];
  readonly drawn: readonly Drawn[];
  readonly date: PlainDate;
  readonly decided: RawValue | undefined;
  /** The place of a fact that is left out; -1 for none. */
  readonly lacking: number;
}

function claim(
  { datedBy }: Policy,
  grant: string,
  { facts, drawn, date, decided, lacking }: DrawnClaim,
): Claim {
  const stated = new Map<string, RawValue>();
  facts.forEach((fact, place) => {
    const value = drawn[place];
    if (value !== undefined && place !== lacking) stated.set(fact.name, value.value.raw);
  });
  facts.forEach((fact, place) => {
    const value = drawn[place];
    if (value?.isSteady !== true || !stated.has(fact.name)) return;
    stated.set(fact.name, steadyValue(fact, value.steady, stated, date));
  });
  if (lacking < 0 || facts[lacking] !== datedBy) stated.set(datedBy.name, date);
  const own = decided === undefined || typeof decided === "object" ? {} : { decided };
  return { ...Object.fromEntries(stated), grant, ...ownMoney(own) };
}

const ownMoney = ({ decided }: { readonly decided?: RawValue }): { decided?: string } =>
  typeof decided === "string" ? { decided } : {};

/** Picked by whom or what the value belongs to, so that claims of one thing agree. */
function steadyValue(
  { per, perYear }: Fact,
  values: readonly Candidate[],
  stated: ReadonlyMap<string, RawValue>,
  date: PlainDate,
): RawValue {
  const owners = per.map(({ name }) => stated.get(name) ?? "");
  const key = new TextEncoder().encode(JSON.stringify([owners, perYear ? yearOf(date) : 0]));
  const hash = key.reduce((sum, byte) => (sum * 31 + byte) % 10_007, 7);
  return values[hash % values.length]?.raw ?? "";
}
