import type { Policy } from "../../model/policy.ts";
import type { OutputFile } from "../output.ts";
import { externalSchema, grantKey, grantSchema } from "./claim.ts";
import { factKey, factSchemas, referenceTo } from "./fact.ts";
import type { Schema } from "./json-schema.ts";
import { titled } from "./title.ts";
import { moneySchema } from "./value.ts";

/** `claims.schema.json`: what a claim on each grant states, as JSON Schema 2020-12. */
export const emitSchema = (policy: Policy): readonly OutputFile[] => [
  { path: "claims.schema.json", text: `${JSON.stringify(schemaOf(policy), null, 2)}\n` },
];

/**
 * A claim names its grant, and the schema of that grant holds for it. It may state any fact of the
 * policy, also one that the grant does not use, and nothing else.
 */
function schemaOf(policy: Policy): Schema {
  const grants = [...new Set(policy.grants.map(({ name }) => name))];
  const names = [...grants, ...policy.externals.map(({ name }) => name)];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...titled(policy.title, policy),
    type: "object",
    required: ["grant"],
    properties: {
      grant: { enum: names },
      id: { type: "string", pattern: "\\S" },
      decided: moneySchema(policy.currency),
      ...facts(policy),
    },
    additionalProperties: false,
    allOf: names.map((name) => ({
      if: { properties: { grant: { const: name } } },
      then: { $ref: referenceTo(grantKey(name)) },
    })),
    $defs: {
      ...factSchemas(policy),
      ...Object.fromEntries(grants.map((name) => [grantKey(name), grantSchema(name, policy)])),
      ...externals(policy),
    },
  };
}

const facts = (policy: Policy): Schema =>
  Object.fromEntries(policy.facts.map(({ name }) => [name, { $ref: referenceTo(factKey(name)) }]));

const externals = (policy: Policy): Schema =>
  Object.fromEntries(
    policy.externals.map((external) => [grantKey(external.name), externalSchema(external, policy)]),
  );
