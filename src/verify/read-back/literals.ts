import type { DayOfYear } from "../../exact/date.ts";
import type { LedgerReading } from "../../model/amount.ts";
import type { Cap, Scope } from "../../model/cap.ts";
import type { Column, Fact, FactType } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import type { Interval, Period } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { constant, valueOf } from "./quantity.ts";
import type { Value } from "./values.ts";
import { Outside } from "./values.ts";
import * as unread from "./unread.ts";

/**
 * What a literal of an evaluator says, as plain data. The functions below say for each part of the
 * model what stands for it; the two are compared and must be the same.
 */
export type Literal =
  string | boolean | bigint | readonly Literal[] | { readonly [field: string]: Literal };

/** What a value of the text says, if it is data alone. */
export function literalOf(value: Value): Literal {
  switch (value.kind) {
    case "text":
    case "boolean":
    case "bigint":
      return value.value;
    case "number":
    case "ratio":
      return fixedNumber(value);
    case "list":
      return value.items.map(literalOf);
    case "record":
      return Object.fromEntries([...value.fields].map(([name, of]) => [name, literalOf(of)]));
    default:
      throw new Outside(unread.otherKind(value.kind, "data"));
  }
}

function fixedNumber({ of }: Extract<Value, { kind: "number" | "ratio" }>): Literal {
  if (valueOf(of) === undefined) throw new Outside(unread.openNumber);
  return of.key;
}

/** As text; equal literals are equal texts, whatever the order of their fields. */
export function written(literal: Literal): string {
  if (typeof literal === "string") return JSON.stringify(literal);
  if (typeof literal === "boolean" || typeof literal === "bigint") return String(literal);
  if (isList(literal)) return `[${literal.map(written).join(", ")}]`;
  const fields = Object.entries(literal).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{ ${fields.map(([name, of]) => `${name}: ${written(of)}`).join(", ")} }`;
}

const isList = (literal: Literal): literal is readonly Literal[] => Array.isArray(literal);

export const wholeLiteral = (value: number | bigint): Literal =>
  constant({ n: BigInt(value), d: 1n }).key;

const factLiteral = (fact: Fact, { facts }: Policy): Literal => ({
  name: fact.name,
  place: wholeLiteral([...new Set(facts.map(({ name }) => name))].indexOf(fact.name)),
  ...typeLiteral(fact.type),
  ...(fact.per.length === 0 ? {} : { per: fact.per.map(({ name }) => name) }),
  ...(fact.perYear ? { perYear: true } : {}),
  ...(fact.setBy === undefined ? {} : { setByAgency: true }),
});

function typeLiteral(type: FactType): Readonly<Record<string, Literal>> {
  switch (type.kind) {
    case "number":
      return { type: type.kind, from: constant(type.from).key, to: constant(type.to).key };
    case "one of":
      return { type: type.kind, values: type.values.map(({ name }) => name) };
    case "list":
      return { type: type.kind, columns: type.columns.map(columnLiteral) };
    default:
      return { type: type.kind };
  }
}

const columnLiteral = ({ name, type }: Column): Literal => ({ name, ...typeLiteral(type) });

const intervalLiteral = ({ from, until }: Interval): Literal => ({
  from: dayLiteral(from),
  until: dayLiteral(until ?? "9999-12-31"),
});

const dayLiteral = (date: string): Literal => wholeLiteral(Number(date.replaceAll("-", "")));

const dayOfYearLiteral = ({ month, day }: DayOfYear): Literal => wholeLiteral(month * 100 + day);

function periodLiteral(period: Period): Literal {
  switch (period.kind) {
    case "lifetime":
      return { kind: period.kind };
    case "calendar":
      return {
        kind: period.kind,
        months: wholeLiteral(period.months),
        from: dayOfYearLiteral(period.from),
      };
    case "rolling":
      return { kind: period.kind, count: wholeLiteral(period.count), unit: period.unit };
    case "fiscal window":
      return {
        kind: period.kind,
        years: wholeLiteral(period.years),
        from: dayOfYearLiteral(period.from),
      };
  }
}

const scopeLiteral = (scope: Scope, policy: Policy): Literal =>
  scope.kind === "each" ? scope.facts.map((fact) => factLiteral(fact, policy)) : scope.kind;

export const readingLiteral = (reading: LedgerReading, policy: Policy): Literal => ({
  measure: reading.measure.kind,
  ...(reading.measure.kind === "sum" ? { fact: factLiteral(reading.measure.fact, policy) } : {}),
  grants: reading.grants,
  externals: reading.externals.map(({ name }) => name),
  scope: scopeLiteral(reading.scope, policy),
  period: periodLiteral(reading.period),
});

/** All that a cap says as data; its limit and the values of its ranking are functions. */
export const capLiteral = (cap: Cap, policy: Policy): Readonly<Record<string, Literal>> => ({
  id: cap.id,
  measure: cap.limit.measure,
  scope: scopeLiteral(cap.scope, policy),
  period: periodLiteral(cap.period),
  grants: cap.grants,
  externals: cap.externals.map(({ name }) => name),
  whenShort: cap.whenShort,
  inForce: intervalLiteral(cap.inForce),
});

/** All that a version of a grant says as data. */
export const grantLiteral = (grant: Grant, policy: Policy): Readonly<Record<string, Literal>> => ({
  name: grant.name,
  inForce: intervalLiteral(grant.inForce),
  ...(grant.window === undefined
    ? {}
    : {
        window: {
          from: dayOfYearLiteral(grant.window.from),
          to: dayOfYearLiteral(grant.window.to),
        },
      }),
  states: statedLiteral(grant, true, policy),
  ...(grant.states.every(({ always }) => always)
    ? {}
    : { mayState: statedLiteral(grant, false, policy) }),
  ...(grant.discretion ? { discretion: true } : {}),
  rounding: { mode: grant.rounding.mode, unit: constant(grant.rounding.unit).key },
  ...(grant.accumulated === undefined
    ? {}
    : {
        accumulated: {
          scope: scopeLiteral(grant.accumulated.scope, policy),
          period: periodLiteral(grant.accumulated.period),
          totals: grant.accumulated.totals.map((fact) => factLiteral(fact, policy)),
        },
      }),
});

const statedLiteral = ({ states }: Grant, always: boolean, policy: Policy): Literal =>
  states.filter((each) => each.always === always).map(({ fact }) => factLiteral(fact, policy));

/** All that a policy says as data, but for the lists of its grants and caps. */
export const policyLiteral = (policy: Policy): Readonly<Record<string, Literal>> => ({
  name: policy.name,
  currency: { code: policy.currency.code, decimals: wholeLiteral(policy.currency.decimals) },
  term: intervalLiteral(policy.term),
  datedBy: factLiteral(policy.datedBy, policy),
  choices: [...new Set(policy.facts.flatMap(({ type }) => choicesIn(type)))],
  facts: policy.facts.map((fact) => factLiteral(fact, policy)),
  externals: policy.externals.map(({ name }) => name),
});

/** The names of the values of a `one of`, or of those in the columns of a list. */
function choicesIn(type: FactType): readonly string[] {
  if (type.kind === "list") return type.columns.flatMap((column) => choicesIn(column.type));
  return type.kind === "one of" ? type.values.map(({ name }) => name) : [];
}
