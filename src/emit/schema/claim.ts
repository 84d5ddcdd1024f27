import type { Cap } from "../../model/cap.ts";
import { scopeFacts } from "../../model/cap.ts";
import type { External, Fact } from "../../model/fact.ts";
import type { Grant } from "../../model/grant.ts";
import { withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Text } from "../../model/text.ts";
import { text } from "../../prose/phrase.ts";
import { prose } from "../../prose/prose.ts";
import { factReference } from "./fact.ts";
import type { Schema } from "./json-schema.ts";
import { titled } from "./title.ts";
import { moneySchema, nothing, orNull } from "./value.ts";

export const grantKey = (name: string): string => `grant.${name}`;

/** What a claim on the grant states; where an amendment changed it, what one of its versions asks. */
export function grantSchema(name: string, policy: Policy): Schema {
  const versions = policy.grants.filter((grant) => grant.name === name);
  const [only, ...others] = versions.map((grant) => versionSchema(grant, policy));
  if (only === undefined) throw new Error(`There is no grant ${name}.`);
  if (others.length === 0) return only;
  const dated = versions.map((grant) => ({
    "x-in-force": withinTerm(grant.inForce, policy.term),
    ...versionSchema(grant, policy),
  }));
  return { anyOf: dated };
}

function versionSchema(grant: Grant, policy: Policy): Schema {
  const always = grant.states.filter((stated) => stated.always).map(({ fact }) => fact);
  const required = [policy.datedBy, grant.payee, ...always];
  return {
    ...titled(titleOf(grant, policy), policy),
    description: policy.languages.map((one) => text(prose(one, policy).summary(grant))).join("\n"),
    type: "object",
    required: namesOf(required),
    properties: {
      ...properties(
        grant.states.map(({ fact }) => fact),
        required,
        policy,
      ),
      decided: grant.discretion ? orNull(moneySchema(policy.currency)) : nothing,
    },
  };
}

/** Its own title, or its article's, or the policy's. */
function titleOf({ title, article }: Grant, policy: Policy): Text {
  const own = policy.articles.filter(({ number }) => number === article).at(-1);
  return title ?? own?.title ?? policy.title;
}

/**
 * Another programme's award carries what it gave, its date, and the scope facts of the caps that count
 * it: those in force all along; a cap that came or goes may ask for more.
 */
export function externalSchema({ name, title }: External, policy: Policy): Schema {
  const counting = policy.caps.filter((cap) => cap.externals.some((each) => each.name === name));
  const lasting = counting.filter((cap) => isLasting(cap, policy));
  const required = [policy.datedBy, ...factsCountedBy(lasting)];
  return {
    ...titled(title, policy),
    type: "object",
    required: ["decided", ...namesOf(required)],
    properties: {
      decided: moneySchema(policy.currency),
      ...properties(factsCountedBy(counting), required, policy),
    },
  };
}

const isLasting = ({ inForce }: Cap, { term }: Policy): boolean =>
  inForce.from <= term.from &&
  (inForce.until === undefined || (term.until !== undefined && term.until <= inForce.until));

/** With the facts that their values belong to. */
function factsCountedBy(caps: readonly Cap[]): readonly Fact[] {
  const found = new Set(caps.flatMap(({ scope }) => scopeFacts(scope)));
  for (const fact of found) fact.per.forEach((owner) => found.add(owner));
  return [...found];
}

/** What is not required may also stand there with nothing. */
function properties(facts: readonly Fact[], required: readonly Fact[], policy: Policy): Schema {
  const names = namesOf(required);
  const schemas = [...required, ...facts].map((fact) => {
    const schema = factReference(fact, policy);
    return [fact.name, names.includes(fact.name) ? schema : orNull(schema)];
  });
  return Object.fromEntries(schemas);
}

const namesOf = (facts: readonly Fact[]): readonly string[] => [
  ...new Set(facts.map(({ name }) => name)),
];
