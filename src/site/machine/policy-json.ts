import type { Rational } from "../../exact/rational.ts";
import type { Define } from "../../model/amount.ts";
import type { Cap } from "../../model/cap.ts";
import type { Agency, External, Fact } from "../../model/fact.ts";
import { beginningOfTime } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { schemaPath, schemaVersion } from "./policy-schema.ts";

/** Plain data, as JSON has it. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/**
 * The checked policy as JSON, for programs of others. Where the model shares an object, the JSON names
 * it: a fact or define by its id, a cap by its own, an agency or another programme by its name.
 * Fractions are strings, "3/10"; money is in minor units. Places in the policy file are left out.
 */
export function policyJson(policy: Policy): string {
  const { facts, defines, caps, agencies, externals } = policy;
  const names = namesOf(policy);
  const declared = (all: readonly object[]): readonly Json[] =>
    all.map((one) => ({ ...idOf(one, names), ...members(one, names) }));
  const told = {
    $schema: `../${schemaPath}`,
    schemaVersion,
    ...members(policy, names),
    facts: declared(facts),
    defines: declared(defines),
    caps: caps.map((cap) => members(cap, names)),
    agencies: agencies.map((agency) => members(agency, names)),
    externals: externals.map((external) => members(external, names)),
  };
  return `${JSON.stringify(told, null, 1)}\n`;
}

/** What an object is called wherever it is not declared. */
type Names = ReadonlyMap<object, string>;

function namesOf({ facts, defines, caps, agencies, externals }: Policy): Names {
  const byName = (all: readonly (Agency | External)[]) =>
    all.map((one): [object, string] => [one, one.name]);
  return new Map<object, string>([
    ...identified(facts),
    ...identified(defines),
    ...caps.map((cap: Cap): [object, string] => [cap, cap.id]),
    ...byName(agencies),
    ...byName(externals),
  ]);
}

/** Its name; an amendment may declare the name again, so that a later one has a number: `spend#2`. */
const identified = (all: readonly (Fact | Define)[]): readonly [object, string][] =>
  all.map((one, place) => {
    const earlier = all.slice(0, place).filter(({ name }) => name === one.name).length;
    return [one, earlier === 0 ? one.name : `${one.name}#${earlier + 1}`];
  });

function idOf(one: object, names: Names): { readonly [key: string]: Json } {
  const id = names.get(one);
  return id === undefined ? {} : { id };
}

/**
 * Its own members, one by one. Absent ones and places in the file are left out, and the beginning of
 * time, which is no date for a reader.
 */
const members = (one: object, names: Names): { readonly [key: string]: Json } =>
  Object.fromEntries(
    Object.entries(one)
      .filter(([key, value]) => key !== "span" && value !== undefined && value !== beginningOfTime)
      .map(([key, value]) => [key, json(value, names)]),
  );

function json(value: unknown, names: Names): Json {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map((one) => json(one, names));
  if (typeof value !== "object" || value === null)
    throw new Error(`A model holds no ${typeof value}.`);
  if (isRational(value)) return fraction(value);
  return names.get(value) ?? members(value, names);
}

const isRational = (value: object): value is Rational =>
  "n" in value && "d" in value && typeof value.n === "bigint" && typeof value.d === "bigint";

/** "3/10", and "5" rather than "5/1". */
const fraction = ({ n, d }: Rational): string => (d === 1n ? n.toString() : `${n}/${d}`);
