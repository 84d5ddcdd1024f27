import type { Fact } from "../../model/fact.ts";
import { amountFormulas, conditionFormulas } from "../../model/formulas.ts";
import type { Grant } from "../../model/grant.ts";
import type { Formula } from "../../model/walk.ts";
import { factsOf } from "../../model/walk.ts";

/** What decides a claim on the grant, its ceilings left aside. */
export const formulasOf = (grant: Grant): readonly Formula[] => [
  ...amountFormulas(grant),
  ...conditionFormulas(grant),
];

export const factsIn = (formulas: readonly Formula[]): ReadonlySet<Fact> =>
  new Set(formulas.flatMap((formula) => [...factsOf(formula)]));
