import type { PlainDate } from "../../exact/date.ts";
import type { RawValue } from "../../model/claim.ts";
import type { External, Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { edgesOf, near } from "./edges.ts";
import { drawingFor, ofExternal, valuesOf } from "./pool.ts";
import type { Drawing } from "./values.ts";
import { moneyCell } from "./values.ts";

/** What claims on one grant or external are drawn from, as plain data. */
export interface Subject {
  readonly grant: string;
  readonly facts: Readonly<Record<string, readonly RawValue[]>>;
  /** Empty where nothing is decided. */
  readonly decided: readonly RawValue[];
  readonly dates: readonly PlainDate[];
}

/** For a program that has nothing of Edict: a few values of each fact. */
export function sharedSubjects(policy: Policy): readonly Subject[] {
  const edges = edgesOf(policy);
  const grants = policy.grants.map((grant): Subject => {
    const drawing = drawingFor(policy, grant, edges);
    const facts = grant.states.map(({ fact }) => fact).filter((fact) => fact !== policy.datedBy);
    const values = facts.map((fact) => [fact.name, goodValues(fact, grant, policy, drawing)]);
    const decided = grant.discretion ? someMoney(drawing) : [];
    const dates = [...near(drawing.home, grant.caps), ...edges].slice(0, mostValues);
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
