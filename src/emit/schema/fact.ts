import type { Fact } from "../../model/fact.ts";
import type { Policy } from "../../model/policy.ts";
import type { Schema } from "./json-schema.ts";
import { titled } from "./title.ts";
import type { Setting } from "./value.ts";
import { valueSchema } from "./value.ts";

/** The fact of each name, under `fact.NAME`; where versions declare it differently, any of them. */
export const factSchemas = (policy: Policy): Schema =>
  Object.fromEntries(
    policy.facts.map(({ name }) => {
      const [only, ...others] = declarations(name, policy);
      return [factKey(name), others.length === 0 ? only : { anyOf: [only, ...others] }];
    }),
  );

/** The fact in this declaration; by reference, unless another version declares it differently. */
export const factReference = (fact: Fact, policy: Policy): Schema =>
  declarations(fact.name, policy).length === 1
    ? { $ref: referenceTo(factKey(fact.name)) }
    : factSchema(fact, policy);

export const factKey = (name: string): string => `fact.${name}`;

/** A pointer stands in a URI, where a Chinese name must be percent-encoded. */
export const referenceTo = (key: string): string => `#/$defs/${encodeURIComponent(key)}`;

/** The different schemas of the declarations of one name. */
function declarations(name: string, policy: Policy): readonly Schema[] {
  const schemas = policy.facts
    .filter((fact) => fact.name === name)
    .map((fact) => factSchema(fact, policy));
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}

const factSchema = ({ type, label, setBy }: Fact, s: Setting): Schema => ({
  ...titled(label.text, s),
  ...valueSchema(type, s),
  ...(setBy === undefined ? {} : { "x-set-by": titled(setBy.title, s)["x-title"] }),
});
