import type { Policy } from "../../model/policy.ts";
import type { Schema } from "./json-schema.ts";
import { moneySchema, nothing, orNull } from "./value.ts";

/** A claim as a program states it; a line of a file states more. */
export interface ClaimSchema extends Schema {
  readonly properties: Schema;
}

/** A line of a file of claims: an event where it names one, or a claim, which may be of a round. */
export const lineSchema = (claim: ClaimSchema): Schema => ({
  type: "object",
  if: { required: ["event"], properties: { event: { not: unstated } } },
  then: { $ref: "#/$defs/event" },
  else: {
    ...claim,
    properties: { ...claim.properties, round: orNull({ type: "string" }), event: unstated },
  },
});

/** An empty cell, as a line has it. */
const unstated: Schema = { enum: ["", null] };

/**
 * An event upon the claim whose id stands under `claim`; or, with no id of its own, under `id`. Only
 * `complete` concerns the whole award, and a payment always says how much it is.
 */
export const eventSchema = ({ currency }: Policy): Schema => ({
  type: "object",
  properties: {
    event: { enum: ["complete", "reverse", "clawback", "pay"] },
    id: orNull(id),
    claim: orNull(id),
    amount: orNull(moneySchema(currency)),
    round: unstated,
  },
  required: ["event"],
  additionalProperties: false,
  anyOf: [stating("id", id), stating("claim", id)],
  allOf: [
    upon("complete", { properties: { amount: nothing } }),
    upon("pay", stating("amount", { type: ["string", "integer"] })),
    { properties: { amount: { not: zeroAmount } } },
  ],
});

const id: Schema = { type: "string", pattern: "\\S" };

const zeroAmount: Schema = { anyOf: [{ const: 0 }, { type: "string", pattern: "^-?0+(\\.0+)?$" }] };

const stating = (name: string, schema: Schema): Schema => ({
  required: [name],
  properties: { [name]: schema },
});

const upon = (event: string, then: Schema): Schema => ({
  if: { properties: { event: { const: event } } },
  then,
});
