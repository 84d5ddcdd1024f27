import type { Expression } from "../../model/amount.ts";
import type { Cap } from "../../model/cap.ts";
import type { Fact } from "../../model/fact.ts";
import { limitFormula, rankingFormulas } from "../../model/formulas.ts";
import { amountCode } from "./amount.ts";
import type { Env } from "./env.ts";
import { factsType, reader } from "./fact.ts";
import { factsRead, unconditional } from "./facts-read.ts";
import { formulasIn } from "./formulas.ts";
import { lambda } from "./lambda.ts";
import { literal } from "./literal.ts";
import type { Module } from "./module.ts";
import { needsCode } from "./needs.ts";
import { interval, period, scope } from "./period.ts";

/**
 * A cap: what it counts, for whom and for how long, as data, and its limit as a function of
 * facts.
 */
export function capCode(cap: Cap, module: Module): string {
  const limit = limitFormula(cap);
  const isSure = isIn(unconditional([limit]));
  const env = formulasIn(module, isSure);
  const needs = needsCode([limit], env);
  const read = factsRead([limit], isSure);
  const properties = [
    `id: ${literal(cap.id)}`,
    `measure: ${literal(cap.limit.measure)}`,
    `scope: ${scope(cap.scope, module)}`,
    `period: ${period(cap.period)}`,
    `grants: ${names(cap.grants)}`,
    `externals: ${names(cap.externals.map(({ name }) => name))}`,
    `whenShort: ${literal(cap.whenShort)}`,
    `inForce: ${interval(cap.inForce)}`,
    ...(read.size === 0 ? [] : [reader(read, module)]),
    `limit: ${amountCode(limit, env)}`,
    ...(needs === undefined ? [] : [`needs: ${needs}`]),
    ...rankingCode(cap, module),
  ];
  return `const ${module.cap(cap)} = cap({\n${properties.join(",\n")},\n});`;
}

const names = (of: readonly string[]): string => `[${of.map(literal).join(", ")}]`;

const isIn =
  (names: ReadonlySet<string>) =>
  ({ name }: Fact): boolean =>
    names.has(name);

function rankingCode({ ranking }: Cap, module: Module): readonly string[] {
  if (ranking === undefined) return [];
  if (ranking.kind === "by award") return [`ranking: { by: "award" }`];
  const { values } = ranking;
  const isSure = isIn(unconditional(values));
  const env = formulasIn(module, isSure);
  const type = factsType(factsRead(values, isSure));
  const needs = needsCode(values, env);
  const written = values.map((value) => `{ value: ${valueCode(value, type, env)} }`);
  return [
    `ranking: { by: "values", values: [${written.join(", ")}] }`,
    ...(needs === undefined ? [] : [`rankingNeeds: ${typed(needs, type)}`]),
  ];
}

const valueCode = (value: Expression, type: string, env: Env): string =>
  typed(lambda(value.gives === "date" ? env.date(value) : env.exact(value)), type);

/** Nothing else says what a ranking reads, so its functions do. */
const typed = (code: string, type: string): string =>
  code
    .replace(/^\((_?f)/, (_, name: string) => `(${name}: ${type}`)
    .replace(/, at\)/, ", at: Moment)");

/**
 * The facts that the functions of a cap read, with which every grant that it binds provides it.
 */
export const factsOfCap = (cap: Cap): readonly Fact[] =>
  [[limitFormula(cap)], rankingFormulas(cap)].flatMap((formulas) => [
    ...factsRead(formulas, isIn(unconditional(formulas))).keys(),
  ]);
