import type { Policy } from "../model/policy.ts";
import type { ResultProse } from "../prose/renderer.ts";
import type { Entry } from "../runtime/entry.ts";
import type { Ledger } from "../runtime/ledger.ts";
import type { GrantPlan } from "./plan.ts";

/**
 * What a page works out awards with: the compiled evaluator, which decides, and of the model and of
 * the language's grammar what it takes to tell why.
 */
export interface Calculator {
  readonly policy: Policy;
  readonly openLedger: (entries: Iterable<Entry>) => Ledger;
  readonly prose: ResultProse;
  readonly plans: readonly GrantPlan[];
}

export const planOf = (grant: string, { plans }: Calculator): GrantPlan | undefined =>
  plans.find((plan) => plan.grant === grant);
