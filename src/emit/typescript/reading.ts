import type { LedgerReading } from "../../model/amount.ts";
import { literal } from "./literal.ts";
import type { Module } from "./module.ts";
import { period, scope } from "./period.ts";

/** What the formulas of the policy ask of the ledger; they name it by its place in this list. */
export function readingList(module: Module): string {
  const written = module.readings.map((reading) => readingCode(reading, module));
  return `const readings = [${written.join(", ")}] satisfies readonly LedgerReading[];`;
}

function readingCode(
  { measure, grants, externals, scope: of, period: during }: LedgerReading,
  module: Module,
): string {
  const fact = measure.kind === "sum" ? `\n    fact: ${module.fact(measure.fact)},` : "";
  return `{
    measure: ${literal(measure.kind)},${fact}
    grants: [${grants.map(literal).join(", ")}],
    externals: [${externals.map(({ name }) => literal(name)).join(", ")}],
    scope: ${scope(of, module)},
    period: ${period(during)},
  }`;
}
