import { maxMinor } from "../../exact/money.ts";
import type { Rational } from "../../exact/rational.ts";
import { ceil, floor, max, min, rational, zero } from "../../exact/rational.ts";
import type { Column, FactType } from "../../model/fact.ts";
import type { Currency } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import { fromPattern, toPattern } from "./bounds.ts";
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
      return { ...reference("count"), "x-unit": "count" };
    case "percent":
      return { ...text(percentPattern), "x-unit": "%" };
    case "number":
      return numberSchema(type.from, type.to);
    case "date":
      return reference("date");
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

/** What many facts refer to, each under its name in `$defs`. */
export const commonSchemas = ({ decimals }: Currency): Schema => ({
  money: amountSchema(decimals),
  count: amountSchema(0),
  date: dateSchema,
});

const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** A decimal with at most the currency's decimals, or whole minor units. */
export const moneySchema = ({ code }: Currency): Schema => ({
  ...reference("money"),
  "x-unit": code,
});

/** Or nothing: null is a value that is not given. */
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, nothing] });

export const nothing: Schema = { type: "null" };

/** From 0 to as many units of the last decimal as a number holds exactly. */
function amountSchema(decimals: number): Schema {
  const fraction = decimals === 0 ? "" : `(\\.[0-9]{1,${decimals}})?`;
  const most = rational(maxMinor, 10n ** BigInt(decimals));
  return {
    anyOf: [
      boundedText(`^-?[0-9]+${fraction}$`, zero, most),
      wholeNumber(zero, rational(maxMinor)),
    ],
  };
}

const text = (pattern: string): Schema => ({ type: "string", pattern });

const boundedText = (form: string, from: Rational, to: Rational): Schema => ({
  type: "string",
  allOf: [{ pattern: form }, { pattern: fromPattern(from) }, { pattern: toPattern(to) }],
});

/** Whole numbers that a number holds exactly. */
const wholeNumber = (from: Rational, to: Rational): Schema => ({
  type: "integer",
  minimum: Number(ceil(max(from, rational(-maxMinor)))),
  maximum: Number(floor(min(to, rational(maxMinor)))),
});

/** Years have four digits, and there is no year 0. */
const dateSchema: Schema = {
  type: "string",
  format: "date",
  pattern: "^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-",
};

/** From 0 to 100%, or 0 to 1000‰. */
const percentPattern =
  "^(-?0+(\\.0+)?[%‰]|0*((100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%|(1000(\\.0+)?|[0-9]{1,3}(\\.[0-9]+)?)‰))$";

const numberSchema = (from: Rational, to: Rational): Schema => ({
  anyOf: [boundedText("^-?[0-9]+(\\.[0-9]+)?$", from, to), wholeNumber(from, to)],
  "x-unit": "number",
});

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
