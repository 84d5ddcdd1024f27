import type { Policy } from "../../model/policy.ts";
import type { OutputFile } from "../output.ts";
import { externalSchema, grantKey, grantSchema } from "./claim.ts";
import { factKey, factSchemas, referenceTo } from "./fact.ts";
import type { Schema } from "./json-schema.ts";
import type { ClaimSchema } from "./line.ts";
import { eventSchema, lineSchema } from "./line.ts";
import { titled } from "./title.ts";
import { commonSchemas, moneySchema, orNull } from "./value.ts";

/** `claims.schema.json`: what a claim on each grant states, as JSON Schema 2020-12. */
export const emitSchema = (policy: Policy): readonly OutputFile[] => [
  { path: "claims.schema.json", text: `${JSON.stringify(schemaOf(policy), null, 2)}\n` },
];

/**
 * A claim names its grant, and the schema of that grant holds for it. It may state any fact of the
 * policy, also one that the grant does not use, and nothing else. `$defs` has with `line` what a
 * line of a file of claims is: a claim, which may be one of a round, or an event.
 */
function schemaOf(policy: Policy): Schema {
  const claim = claimSchema(policy);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...titled(policy.title, policy),
    ...claim,
    $defs: {
      line: lineSchema(claim),
      event: eventSchema(policy),
      ...commonSchemas(policy.currency),
      grants: grantsSchema(policy),
      ...factSchemas(policy),
      ...Object.fromEntries(
        grantNames(policy).map((name) => [grantKey(name), grantSchema(name, policy)]),
      ),
      ...externals(policy),
    },
  };
}

const grantNames = ({ grants }: Policy): readonly string[] => [
  ...new Set(grants.map(({ name }) => name)),
];

const names = (policy: Policy): readonly string[] => [
  ...grantNames(policy),
  ...policy.externals.map(({ name }) => name),
];

const claimSchema = (policy: Policy): ClaimSchema => ({
  type: "object",
  required: ["grant"],
  properties: {
    grant: { enum: names(policy) },
    id: orNull({ type: "string", pattern: "\\S" }),
    decided: orNull(moneySchema(policy.currency)),
    ...facts(policy),
  },
  additionalProperties: false,
  $ref: referenceTo("grants"),
});

/** What each grant asks of a claim on it. */
const grantsSchema = (policy: Policy): Schema => ({
  type: "object",
  allOf: names(policy).map((name) => ({
    if: { properties: { grant: { const: name } } },
    then: { $ref: referenceTo(grantKey(name)) },
  })),
});

const facts = (policy: Policy): Schema =>
  Object.fromEntries(
    policy.facts.map(({ name }) => [name, orNull({ $ref: referenceTo(factKey(name)) })]),
  );

const externals = (policy: Policy): Schema =>
  Object.fromEntries(
    policy.externals.map((external) => [grantKey(external.name), externalSchema(external, policy)]),
  );
