import type { Schema } from "../../emit/schema/json-schema.ts";
import { languages } from "../../model/text.ts";
import { amountSchemas } from "./amount-schema.ts";
import {
  closed,
  days,
  interval,
  listOf,
  name,
  optional,
  ref,
  text,
  wholeNumber,
} from "./schema-parts.ts";

/** Changes when a program that reads policy.json would have to change. */
export const schemaVersion = 1;

/** From the root of the site. */
export const schemaPath = "policy.schema.json";

/** The JSON Schema (2020-12) of policy.json: the model, construct by construct. */
export const policySchema = (): string =>
  `${JSON.stringify(
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "A checked grant policy",
      description:
        "Money is in minor units of the currency; fractions are strings such as 3/10. Facts, " +
        "defines and caps are named by their id, agencies and other programmes by their name.",
      ...policy,
      $defs: { ...declarations, ...documents, ...examples, ...amountSchemas },
    },
    null,
    1,
  )}\n`;

const policy = closed({
  $schema: { type: "string" },
  schemaVersion: { const: schemaVersion },
  name,
  title: text,
  languages: listOf({ enum: languages }),
  issuedBy: optional(name),
  currency: closed({ code: { type: "string", pattern: "^[A-Z]{3}$" }, decimals: wholeNumber }),
  term: interval,
  datedBy: name,
  beneficiary: optional(name),
  agencies: listOf(ref("agency")),
  externals: listOf(ref("agency")),
  facts: listOf(ref("fact")),
  defines: listOf(ref("define")),
  sections: listOf(closed({ number: name, title: text, articles: listOf(name) })),
  articles: listOf(ref("article")),
  grants: listOf(ref("grant")),
  caps: listOf(ref("cap")),
  said: ref("said"),
  examples: listOf(ref("example")),
  amendments: listOf(ref("amendment")),
  sources: listOf(closed({ path: name, text: { type: "string" } })),
});

const label = closed({ text, counted: text });

const declarations: Schema = {
  agency: closed({ name, title: text }),
  fact: closed({
    id: name,
    name,
    type: ref("factType"),
    label,
    setBy: optional(name),
    per: listOf(name),
    perYear: { type: "boolean" },
    article: optional(name),
  }),
  factType: {
    oneOf: [
      closed({ kind: { enum: ["money", "count", "percent", "date", "yes/no", "id"] } }),
      closed({ kind: { const: "number" }, from: ref("fraction"), to: ref("fraction") }),
      closed({ kind: { const: "one of" }, values: listOf(closed({ name, label: text })) }),
      closed({ kind: { const: "list" }, columns: listOf(ref("column")) }),
    ],
  },
  column: closed({ name, type: ref("factType"), label }),
  define: closed({ id: name, name, label: text, value: ref("formula"), article: optional(name) }),
};

const documents: Schema = {
  article: closed({ number: name, title: text, inForce: interval, said: ref("said") }),
  said: closed({
    quotes: listOf(
      closed({
        words: { type: "string" },
        covers: optional(closed({ source: name, start: wholeNumber, end: wholeNumber })),
      }),
    ),
    purposes: listOf(text),
    commitments: listOf(text),
    notes: listOf(text),
    responsible: listOf(name),
    interpretedBy: optional(name),
    prevailsOver: listOf(name),
    yieldsTo: listOf(name),
    readings: listOf(
      closed({ words: { type: "string" }, as: text, ratherThan: listOf(text), because: text }),
    ),
  }),
  amendment: closed({
    name,
    title: text,
    effective: interval,
    issuedBy: optional(name),
    changes: listOf(
      closed({
        kind: { enum: ["replace", "repeal", "insert"] },
        article: name,
        from: ref("date"),
      }),
    ),
    said: ref("said"),
  }),
  grant: closed({
    name,
    title: optional(text),
    article: optional(name),
    inForce: interval,
    window: optional(closed({ from: days, to: days })),
    payee: name,
    conditions: listOf(
      closed({
        id: name,
        must: { enum: ["hold", "fail"] },
        test: ref("formula"),
        owner: { enum: ["policy", "article", "grant"] },
      }),
    ),
    discretion: { type: "boolean" },
    amount: ref("formula"),
    less: optional(ref("formula")),
    atLeast: optional(ref("formula")),
    rounding: closed({ mode: ref("roundingMode"), unit: ref("fraction") }),
    accumulated: optional(
      closed({ scope: ref("scope"), period: ref("period"), totals: listOf(name) }),
    ),
    nothingBelow: optional(ref("formula")),
    caps: listOf(name),
    payment: optional(ref("payment")),
    states: listOf(closed({ fact: name, always: { type: "boolean" } })),
  }),
  payment: {
    oneOf: [
      closed({ kind: { const: "equal" }, parts: wholeNumber }),
      closed({
        kind: { const: "stages" },
        stages: listOf(closed({ share: optional(ref("formula")), when: text })),
      }),
    ],
  },
};

const expected: Schema = {
  oneOf: [
    closed({ outcome: { enum: ["gives", "gives up to"] }, amount: ref("fraction") }),
    closed({ outcome: { const: "is refused" }, by: optional({ type: "string" }) }),
    closed({ outcome: { const: "fails" } }),
  ],
};

const exampleClaim = closed({
  number: wholeNumber,
  claim: { type: "object", required: ["grant"], properties: { grant: name } },
  expected,
});

const examples: Schema = {
  example: closed({
    title: text,
    article: optional(name),
    steps: listOf(ref("step")),
    superseded: { type: "boolean" },
  }),
  step: {
    oneOf: [
      closed({ kind: { const: "claim" }, claim: exampleClaim }),
      closed({ kind: { const: "round" }, claims: listOf(exampleClaim) }),
      closed({
        kind: { enum: ["complete", "reverse", "clawback", "pay"] },
        claim: wholeNumber,
        amount: optional(ref("fraction")),
      }),
    ],
  },
};
