import type { Policy } from "../../model/policy.ts";
import type { Evaluator } from "../smt/evaluator.ts";
import type { Obligation } from "../smt/obligation.ts";
import { anyInt, atMost, int } from "../smt/terms.ts";
import { claimObligation } from "./claims.ts";
import type { Counter } from "./counter.ts";
import { countersOf, isLimitSound, limitByWords } from "./counter.ts";
import { erasOf } from "./era.ts";
import { eventsObligation } from "./events.ts";
import { externalObligation } from "./externals.ts";
import { roundObligation } from "./rounds.ts";
import { rulesObligation } from "./rules.ts";

/**
 * All that has to be proved of a policy and its compiled evaluator, so that no ledger that can be
 * reached holds more than its caps allow: the empty ledger, and every way in which one grows. What
 * is counted and covered comes from the caps of the model alone, what is done from the text alone.
 */
export function obligationsOf(policy: Policy, evaluator: Evaluator): readonly Obligation[] {
  const counters = countersOf(policy, evaluator);
  const grants = [...new Set(policy.grants.map(({ name }) => name))];
  const externals = policy.externals.map(({ name }) => name);
  return [
    emptyLedger(counters),
    ...grants.flatMap((grant) => ofGrant(policy, evaluator, counters, grant)),
    ...externals.flatMap((external) => [
      externalObligation(external, `${external}.recorded`, counters, evaluator),
      eventsObligation(external, `${external}.events`, counters, evaluator),
    ]),
  ];
}

function ofGrant(
  policy: Policy,
  evaluator: Evaluator,
  counters: readonly Counter[],
  grant: string,
): readonly Obligation[] {
  const eras = erasOf(policy, evaluator, counters, grant);
  const named = (kind: string, place: number): string =>
    eras.length === 1 ? `${grant}.${kind}` : `${grant}.${kind}.${place + 1}`;
  return [
    ...eras.map((era, place) => claimObligation(era, named("claim", place), counters, evaluator)),
    ...eras.map((era, place) => roundObligation(era, named("round", place), counters, evaluator)),
    ...eras.flatMap((era, place) =>
      rulesObligation(era, named("rules", place), counters, evaluator),
    ),
    eventsObligation(grant, `${grant}.events`, counters, evaluator),
  ];
}

/** Where it all begins: every counter is 0, and so is what its words count. */
const emptyLedger = (counters: readonly Counter[]): Obligation => ({
  name: "empty-ledger",
  asks: {
    en: "Is something over its cap before anything is awarded?",
    zh: "尚无任何资助时，是否已有上限被突破？",
  },
  hypotheses: counters.map(isLimitSound),
  conclusion: counters.map((counter) => ({
    cap: counter.cap.id,
    half: "step" as const,
    holds: atMost(int(0), limitByWords(counter)),
  })),
  possible: atMost(int(0), anyInt("nothing")),
  inputs: [],
});
