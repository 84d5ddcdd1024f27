import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { policyJson } from "../../../src/site/machine/policy-json.ts";
import { policySchema, schemaVersion } from "../../../src/site/machine/policy-schema.ts";
import { policyAt, samplePolicies } from "../../support/pages.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const isValid = ajv.compile(JSON.parse(policySchema()));

test.each(samplePolicies())("policy.json of %s is what its schema says", (_, policy) => {
  const told: unknown = JSON.parse(policyJson(policy));
  isValid(told);
  expect(isValid.errors ?? []).toEqual([]);
});

test("the schema closes every object, and asks for what the model always has", () => {
  const told = JSON.parse(policyJson(policyAt("policies/minimal.policy")));
  expect(isValid(told)).toBe(true);
  expect(isValid({ ...told, extra: 1 })).toBe(false);
  expect(isValid({ ...told, schemaVersion: schemaVersion + 1 })).toBe(false);
  expect(isValid({ ...told, caps: [{ ...told.caps[0], period: undefined }] })).toBe(false);
});

test("amounts are exact, and shared objects are named", () => {
  const told = JSON.parse(policyJson(policyAt("policies/longgang-ai-2025.policy")));
  const [grant] = told.grants;
  expect(grant.amount.rate.value).toBe("3/10");
  expect(grant.amount.of.fact).toBe("computeSpend");
  expect(told.facts.map(({ id }: { readonly id: string }) => id)).toContain("computeSpend");
  const cap = told.caps.find(({ id }: { readonly id: string }) => id === grant.caps[0]);
  expect(cap.limit.amount.value).toBe("600000000");
  expect(JSON.stringify(told)).not.toContain('"span"');
});

test("every fact, define and cap is declared once under each of its ids", () => {
  for (const [path, policy] of samplePolicies()) {
    const told = JSON.parse(policyJson(policy));
    const ids = [...told.facts, ...told.defines].map(({ id }: { readonly id: string }) => id);
    expect([path, ids]).toEqual([path, [...new Set(ids)]]);
    const caps = new Set(told.caps.map(({ id }: { readonly id: string }) => id));
    const bound = told.grants.flatMap((grant: { readonly caps: string[] }) => grant.caps);
    expect([path, bound.filter((id: string) => !caps.has(id))]).toEqual([path, []]);
  }
});
