import type { Schema } from "../../emit/schema/json-schema.ts";

/** A member that may be absent. */
interface Optional {
  readonly optional: Schema;
}

export const optional = (schema: Schema): Optional => ({ optional: schema });

const isOptional = (member: Schema | Optional): member is Optional => "optional" in member;

/** An object with these members and no others; all but the optional ones are there. */
export function closed(members: Readonly<Record<string, Schema | Optional>>): Schema {
  const all = Object.entries(members);
  return {
    type: "object",
    required: all.filter(([, member]) => !isOptional(member)).map(([key]) => key),
    properties: Object.fromEntries(
      all.map(([key, member]) => [key, isOptional(member) ? member.optional : member]),
    ),
    additionalProperties: false,
  };
}

export const listOf = (items: Schema): Schema => ({ type: "array", items });

export const ref = (key: string): Schema => ({ $ref: `#/$defs/${key}` });

export const name: Schema = { type: "string", minLength: 1 };

export const wholeNumber: Schema = { type: "integer", minimum: 0 };

/** A text in each language of its policy. */
export const text: Schema = {
  type: "object",
  properties: { en: { type: "string" }, zh: { type: "string" } },
  additionalProperties: false,
};

/** A day of every year. */
export const days: Schema = closed({ month: wholeNumber, day: wholeNumber });

/** Both ends included; where one is left out, it is open there. */
export const interval: Schema = closed({
  from: optional(ref("date")),
  until: optional(ref("date")),
});
