import type { Schema } from "../../emit/schema/json-schema.ts";
import {
  closed,
  days,
  interval,
  listOf,
  name,
  optional,
  ref,
  wholeNumber,
} from "./schema-parts.ts";

/** What awards and ceilings are worked out from: formulas, scopes and periods. */
export const amountSchemas: Schema = {
  date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  fraction: { type: "string", pattern: "^-?\\d+(/[1-9]\\d*)?$" },
  roundingMode: { enum: ["down", "up", "half up", "half even"] },
  formula: { oneOf: [...quantities(), ...conditions()] },
  choice: {
    oneOf: [
      closed({ kind: { const: "fact" }, fact: name }),
      closed({ kind: { const: "column" }, column: ref("column") }),
    ],
  },
  subject: {
    oneOf: [
      closed({ kind: { const: "choice" }, of: ref("choice") }),
      closed({ kind: { const: "quantity" }, of: ref("formula") }),
    ],
  },
  key: {
    oneOf: [
      closed({ kind: { const: "choice" }, value: { type: "string" } }),
      closed({ kind: { const: "quantity" }, value: ref("fraction") }),
    ],
  },
  band: {
    oneOf: [
      closed({ edge: { enum: ["to", "below"] }, bound: ref("formula"), value: ref("formula") }),
      closed({ edge: { const: "above" }, value: ref("formula") }),
    ],
  },
  measure: {
    oneOf: [
      closed({ kind: { enum: ["awarded", "paid", "awards", "years awarded"] } }),
      closed({ kind: { const: "sum" }, fact: name }),
    ],
  },
  scope: {
    oneOf: [
      closed({ kind: { enum: ["everyone", "claim"] } }),
      closed({ kind: { const: "each" }, facts: listOf(name) }),
    ],
  },
  period: {
    oneOf: [
      closed({ kind: { const: "calendar" }, months: { enum: [1, 3, 6, 12] }, from: days }),
      closed({ kind: { const: "rolling" }, count: wholeNumber, unit: lengthUnit() }),
      closed({ kind: { const: "fiscal window" }, years: wholeNumber, from: days }),
      closed({ kind: { const: "lifetime" } }),
    ],
  },
  limit: {
    oneOf: [
      closed({ measure: { const: "money" }, amount: ref("formula") }),
      closed({
        measure: { enum: ["awards", "open awards", "consecutive years"] },
        count: ref("formula"),
      }),
    ],
  },
  ranking: {
    oneOf: [
      closed({ kind: { const: "by award" } }),
      closed({ kind: { const: "by values" }, values: listOf(ref("formula")) }),
    ],
  },
  cap: closed({
    id: name,
    limit: ref("limit"),
    scope: ref("scope"),
    period: ref("period"),
    grants: listOf(name),
    externals: listOf(name),
    whenShort: { enum: ["reduce", "refuse", "pro rata", "in principle"] },
    ranking: optional(ref("ranking")),
    wording: { enum: ["cap", "joint", "joint over all", "amount per"] },
    article: optional(name),
    inForce: interval,
  }),
};

/** Expressions say what they give. */
function quantities(): readonly Schema[] {
  const value = ref("formula");
  const gives = { enum: ["money", "count", "number", "date"] };
  const kind = (of: string, members: Parameters<typeof closed>[0]): Schema =>
    closed({ kind: { const: of }, gives, ...members });
  return [
    kind("constant", { value: ref("fraction"), written: { enum: ["", "%", "‰"] } }),
    kind("date", { date: ref("date") }),
    kind("fact", { fact: name }),
    kind("column", { column: ref("column") }),
    kind("define", { define: name }),
    kind("arithmetic", { operator: { enum: ["+", "-", "*", "/"] }, left: value, right: value }),
    kind("share", { rate: value, of: value }),
    kind("extreme", { which: { enum: ["min", "max"] }, of: listOf(value) }),
    kind("rounded", { value, mode: ref("roundingMode"), to: ref("fraction") }),
    kind("conditional", { condition: value, then: value, otherwise: value }),
    kind("table", {
      by: ref("subject"),
      rows: listOf(closed({ key: ref("key"), value })),
      otherwise: optional(value),
    }),
    kind("slices", { of: value, parts: listOf(closed({ rate: value, bound: optional(value) })) }),
    kind("bands", { of: value, parts: listOf(ref("band")) }),
    kind("dated", { values: listOf(closed({ from: ref("date"), value })) }),
    kind("shift", {
      date: value,
      direction: { enum: ["+", "-"] },
      by: value,
      unit: lengthUnit(),
    }),
    kind("distance", { unit: lengthUnit(), from: value, to: value }),
    kind("date part", { part: { enum: ["year", "month"] }, of: value }),
    kind("total", { over: name, value }),
    kind("tally", { over: name, where: optional(value) }),
    kind("ledger", {
      measure: ref("measure"),
      grants: listOf(name),
      externals: listOf(name),
      scope: ref("scope"),
      period: ref("period"),
    }),
  ];
}

/** What holds or does not. */
function conditions(): readonly Schema[] {
  const value = ref("formula");
  const kind = (of: string, members: Parameters<typeof closed>[0]): Schema =>
    closed({ kind: { const: of }, ...members });
  return [
    kind("truth", { of: { const: "fact" }, fact: name }),
    kind("truth", { of: { const: "column" }, column: ref("column") }),
    kind("and", { parts: listOf(value) }),
    kind("or", { parts: listOf(value) }),
    kind("not", { part: value }),
    kind("comparison", {
      operator: { enum: ["<", "<=", ">", ">=", "is", "is not"] },
      left: value,
      right: value,
    }),
    kind("same choice", { of: ref("choice"), value: { type: "string" } }),
    kind("same id", { left: ref("choice"), right: ref("choice") }),
    kind("within", { value, from: value, to: value }),
    kind("named", { define: name }),
  ];
}

function lengthUnit(): Schema {
  return { enum: ["years", "months", "days"] };
}
