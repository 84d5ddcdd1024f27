import type { PlainDate } from "../../exact/date.ts";
import type { Cap } from "../../model/cap.ts";
import { scopeFacts } from "../../model/cap.ts";
import type { Condition } from "../../model/condition.ts";
import type { RawMoney } from "../../model/claim.ts";
import type { External, Fact } from "../../model/fact.ts";
import { limitFormula } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { factsOf } from "../../model/walk.ts";
import { holds } from "../audit/formula.ts";
import { partsOf } from "./condition-parts.ts";
import { edgesOf, homeOf, near } from "./edges.ts";
import { formulasOf, kinksIn } from "./kinks.ts";
import type { Candidate, Drawing } from "./values.ts";
import { candidatesOf, moneyCell } from "./values.ts";

/** What claims on one grant or external are drawn from, whoever draws. */
export interface Pool {
  readonly name: string;
  readonly facts: readonly Fact[];
  /** Of each of the facts. */
  readonly values: readonly Values[];
  /** Those that its awards meet, or are counted by. */
  readonly caps: readonly Cap[];
  /** The day on which most claims meet. */
  readonly home: PlainDate;
  /** Days that share, or just do not share, a window with it. */
  readonly close: readonly PlainDate[];
  readonly edges: readonly PlainDate[];
  /** Empty where nothing is decided. */
  readonly decisions: readonly RawMoney[];
  /** An award of another programme, which states all that caps need. */
  readonly isExternal: boolean;
}

/** Values of a fact, and those with which the conditions hold that look at it and the date alone. */
export interface Values {
  readonly all: readonly Candidate[];
  readonly good: readonly Candidate[];
}

/** One pool for each version of a grant, and for each external. */
export function poolsOf(policy: Policy): readonly Pool[] {
  const edges = edgesOf(policy);
  return [
    ...policy.grants.map((grant) => poolOf(policy, grant, edges)),
    ...policy.externals.map((external) => externalPool(policy, external, edges)),
  ];
}

function poolOf(policy: Policy, grant: Grant, edges: readonly PlainDate[]): Pool {
  const drawing = drawingFor(policy, grant, edges);
  const { kinks, home, decimals } = drawing;
  const facts = grant.states.map(({ fact }) => fact);
  const decisions = [...kinks.money, 1n].map((minor) => moneyText(minor, decimals));
  return {
    name: grant.name,
    facts,
    values: facts.map((fact) => valuesOf(fact, grant, policy, drawing)),
    caps: grant.caps,
    home,
    close: near(home, grant.caps),
    edges,
    decisions: grant.discretion ? decisions : [],
    isExternal: false,
  };
}

export function drawingFor(policy: Policy, grant: Grant, edges: readonly PlainDate[]): Drawing {
  const home = homeOf(policy, grant, edges);
  const { decimals } = policy.currency;
  return { kinks: kinksIn(formulasOf(grant)), decimals, home, edges };
}

/** What one programme elsewhere gave: of its facts, those by which caps count it. */
function externalPool(policy: Policy, external: External, edges: readonly PlainDate[]): Pool {
  const { caps, facts, drawing } = ofExternal(policy, external, edges);
  const { kinks, home, decimals } = drawing;
  return {
    name: external.name,
    facts,
    values: facts.map((fact) => valuesOf(fact, undefined, policy, drawing)),
    caps,
    home,
    close: near(home, caps),
    edges,
    decisions: [...kinks.money, 0n].map((minor) => moneyText(minor, decimals)),
    isExternal: true,
  };
}

const moneyText = (minor: bigint, decimals: number): string =>
  String(moneyCell(minor, decimals).raw);

export function ofExternal(policy: Policy, external: External, edges: readonly PlainDate[]) {
  const caps = policy.caps.filter(({ externals }) => externals.includes(external));
  const scopes = caps.flatMap(({ scope }) => scopeFacts(scope));
  const facts = [
    ...new Set([...scopes, ...caps.flatMap((cap) => [...factsOf(limitFormula(cap))])]),
  ];
  const [first] = policy.grants;
  const home = first === undefined ? policy.term.from : homeOf(policy, first, edges);
  const { decimals } = policy.currency;
  const drawing = { kinks: kinksIn(caps.map(limitFormula)), decimals, home, edges };
  return { caps, facts, drawing };
}

export function valuesOf(
  fact: Fact,
  grant: Grant | undefined,
  policy: Policy,
  drawing: Drawing,
): Values {
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

const looksAt = (part: Condition, fact: Fact, { datedBy }: Policy): boolean => {
  const facts = factsOf(part);
  return facts.has(fact) && [...facts].every((each) => each === fact || each === datedBy);
};
