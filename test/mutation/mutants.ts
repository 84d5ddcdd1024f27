import type { Mutant } from "./mutant.ts";
import { inEvaluators } from "./mutants/evaluator.ts";
import { inModels } from "./mutants/model.ts";
import { inRunTime } from "./mutants/run-time.ts";

/** All faults that are tried, by where they are. */
export const kinds: readonly { readonly where: string; readonly mutants: readonly Mutant[] }[] = [
  { where: "The text of a compiled evaluator", mutants: inEvaluators },
  { where: "The policy that an evaluator is compiled from", mutants: inModels },
  { where: "The run time", mutants: inRunTime },
];

export const allMutants: readonly Mutant[] = kinds.flatMap(({ mutants }) => mutants);
