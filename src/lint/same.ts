import type { Formula } from "../model/walk.ts";

/**
 * A text that is the same for two formulas that say the same in the same words, wherever they stand.
 * Facts and defines that bear one name in different versions of an article are different ones.
 */
export const shapeOf = (formula: Formula): string => JSON.stringify(formula, withoutPlaces);

function withoutPlaces(key: string, value: unknown): unknown {
  if (key === "span") return undefined;
  if (typeof value === "bigint") return value.toString();
  return isDeclared(value) ? `${value.name} ${value.span.file} ${value.span.start}` : value;
}

/** A fact or a define: named, and with a place of its own. */
function isDeclared(value: unknown): value is {
  readonly name: string;
  readonly span: { readonly file: string; readonly start: number };
} {
  return typeof value === "object" && value !== null && "name" in value && "span" in value;
}
