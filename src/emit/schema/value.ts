import { maxMinor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { ceil, floor, isNegative } from "../../exact/rational.ts";
import type { Column, FactType } from "../../model/fact.ts";
import type { Currency } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import type { Schema } from "./json-schema.ts";
import { titled } from "./title.ts";

/** How values are written: the policy's currency, and the languages of its texts, in their order. */
export interface Setting {
  readonly currency: Currency;
  readonly languages: readonly Language[];
}

/**
 * The values that a claim may state for a fact of this type. `x-unit` says what a number counts: a
 * currency, "count", "number" or "%".
 */
export function valueSchema(type: FactType, s: Setting): Schema {
  switch (type.kind) {
    case "money":
      return moneySchema(s.currency);
    case "count":
      return { anyOf: [text("^[0-9]+$"), wholeNumber(0, largest)], "x-unit": "count" };
    case "percent":
      return { ...text(percentPattern), "x-unit": "%" };
    case "number":
      return numberSchema(type.from, type.to);
    case "date":
      return { type: "string", format: "date" };
    case "yes/no":
      return { enum: [true, false, "yes", "no"] };
    case "id":
      return text("\\S");
    case "one of":
      return {
        oneOf: type.values.map(({ name, label }) => ({ const: name, ...titled(label, s) })),
      };
    case "list":
      return { type: "array", items: rowSchema(type.columns, s) };
  }
}

/** A decimal with at most the currency's decimals, or whole minor units. */
export function moneySchema({ code, decimals }: Currency): Schema {
  const fraction = decimals === 0 ? "" : `(\\.[0-9]{1,${decimals}})?`;
  return {
    anyOf: [text(`^[0-9]+${fraction}$`), wholeNumber(0, largest)],
    "x-unit": code,
  };
}

const largest = Number(maxMinor);

const text = (pattern: string): Schema => ({ type: "string", pattern });

const wholeNumber = (minimum: number, maximum: number): Schema => ({
  type: "integer",
  minimum,
  maximum,
});

/** From 0 to 100%, or 0 to 1000‰. */
const percentPattern =
  "^0*((100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%|(1000(\\.0+)?|[0-9]{1,3}(\\.[0-9]+)?)‰)$";

/** A pattern cannot compare decimals: the bounds hold for whole numbers, an evaluator checks the rest. */
function numberSchema(from: Rational, to: Rational): Schema {
  const sign = isNegative(from) ? "-?" : "";
  return {
    anyOf: [
      text(`^${sign}[0-9]+(\\.[0-9]+)?$`),
      wholeNumber(Number(ceil(from)), Number(floor(to))),
    ],
    "x-unit": "number",
  };
}

/** Each row states each column and nothing else. */
const rowSchema = (columns: readonly Column[], s: Setting): Schema => ({
  type: "object",
  required: columns.map(({ name }) => name),
  properties: Object.fromEntries(
    columns.map(({ name, type, label }) => [
      name,
      { ...titled(label.text, s), ...valueSchema(type, s) },
    ]),
  ),
  additionalProperties: false,
});
