import type { Expression } from "../../model/amount.ts";
import type { Fact } from "../../model/fact.ts";
import { stageShares } from "../../model/formulas.ts";
import type { Grant, GrantCondition } from "../../model/grant.ts";
import { amountCode } from "./amount.ts";
import { factsOfCap } from "./cap.ts";
import type { Env } from "./env.ts";
import { reader } from "./fact.ts";
import { factsRead } from "./facts-read.ts";
import { formulasIn } from "./formulas.ts";
import { formulasOf } from "./grant-formulas.ts";
import { lambda } from "./lambda.ts";
import { dayOfYear, literal, whole } from "./literal.ts";
import type { Module } from "./module.ts";
import { needsCode } from "./needs.ts";
import { interval, period, scope } from "./period.ts";

/** One version of a grant: data, and its amounts and conditions as functions of facts. */
export function grantCode(grant: Grant, name: string, module: Module): string {
  const always = new Set(
    grant.states.filter((stated) => stated.always).map(({ fact }) => fact.name),
  );
  const isSure = (fact: Fact): boolean => always.has(fact.name);
  const env = formulasIn(module, isSure);
  const read = new Map(factsRead(formulasOf(grant), isSure));
  for (const fact of grant.caps.flatMap(factsOfCap)) addFact(fact, isSure(fact), read);
  const unit = grant.rounding.unit.n;
  const properties = [
    `name: ${literal(grant.name)}`,
    `inForce: ${interval(grant.inForce)}`,
    ...windowCode(grant),
    `states: ${facts(grant, true, module)}`,
    ...(grant.states.every((stated) => stated.always)
      ? []
      : [`mayState: ${facts(grant, false, module)}`]),
    reader(read, module),
    ...needs(grant, env),
    `conditions: [${grant.conditions.map((condition) => conditionCode(condition, env)).join(", ")}]`,
    ...(grant.discretion ? ["discretion: true"] : []),
    `amount: ${amountCode(grant.amount, env, unit)}`,
    ...optional("less", grant.less, env),
    ...optional("atLeast", grant.atLeast, env),
    `rounding: { mode: ${literal(grant.rounding.mode)}, unit: ${whole(unit)} }`,
    ...accumulated(grant, module),
    ...optional("nothingBelow", grant.nothingBelow, env),
    `caps: [${grant.caps.map((cap) => module.cap(cap)).join(", ")}]`,
    ...paymentCode(grant, env),
  ];
  return `const ${name} = grant({\n${properties.join(",\n")},\n});`;
}

// Declarations of two versions may meet where one article names a fact of another.
function addFact(fact: Fact, isSure: boolean, read: Map<Fact, boolean>): void {
  const isThere = [...read.keys()].some(({ name }) => name === fact.name);
  if (!isThere) read.set(fact, isSure);
}

function windowCode({ window }: Grant): readonly string[] {
  if (window === undefined) return [];
  return [`window: { from: ${dayOfYear(window.from)}, to: ${dayOfYear(window.to)} }`];
}

function facts({ states }: Grant, always: boolean, module: Module): string {
  const stated = states.filter((each) => each.always === always);
  return `[${stated.map(({ fact }) => module.fact(fact)).join(", ")}]`;
}

function needs(grant: Grant, env: Env): readonly string[] {
  const parts = [
    ["conditions", grant.conditions.map(({ test }) => test)],
    ["amount", [grant.amount, grant.less, grant.atLeast]],
    ["award", [grant.nothingBelow, ...stageShares(grant)]],
  ] as const;
  const written = parts.flatMap(([name, formulas]) => {
    const code = needsCode(formulas, env);
    return code === undefined ? [] : [`${name}: ${code},`];
  });
  return written.length === 0 ? [] : [`needs: {\n${written.join("\n")}\n}`];
}

const conditionCode = ({ id, must, test }: GrantCondition, env: Env): string =>
  `{ id: ${literal(id)}, must: ${literal(must)}, test: ${lambda(env.condition(test))} }`;

const optional = (name: string, expression: Expression | undefined, env: Env): readonly string[] =>
  expression === undefined ? [] : [`${name}: ${amountCode(expression, env)}`];

function accumulated({ accumulated: on }: Grant, module: Module): readonly string[] {
  if (on === undefined) return [];
  const totals = on.totals.map((fact) => module.fact(fact));
  return [
    `accumulated: {
      scope: ${scope(on.scope, module)},
      period: ${period(on.period)},
      totals: [${totals.join(", ")}],
    }`,
  ];
}

function paymentCode({ payment }: Grant, env: Env): readonly string[] {
  if (payment === undefined) return [];
  if (payment.kind === "equal") return [`payment: { kind: "equal", parts: ${payment.parts} }`];
  const stages = payment.stages.map(({ share }) =>
    share === undefined ? `"rest"` : stageCode(share, env),
  );
  return [`payment: { kind: "stages", stages: [${stages.join(", ")}] }`];
}

const stageCode = (share: Expression, env: Env): string =>
  `{ of: ${share.gives === "money" ? `"money"` : `"award"`}, exact: ${lambda(env.exact(share))} }`;
