import type { EvaluatorModule } from "../../src/batch/load.ts";
import { rulesFor } from "../../src/cli/audit/rules.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { EventResult, Result } from "../../src/model/outcome.ts";
import type { Policy } from "../../src/model/policy.ts";
import { audit } from "../../src/verify/auditor.ts";
import { Seeded, seedOf } from "../../src/verify/endurance/seeded.ts";
import { Steps } from "../../src/verify/endurance/steps.ts";
import type { Action } from "../../src/verify/properties/step.ts";
import { Numbering } from "../../src/verify/properties/step.ts";
import { recompute } from "../../src/verify/recompute.ts";

type Ledger = ReturnType<EvaluatorModule["openLedger"]>;

/**
 * Whether `edict audit` finds something in registers that the evaluator has kept: an award over its
 * cap, or one that the rules, worked out by the interpreter, do not give.
 */
export function isFoundByAudit(policy: Policy, evaluator: EvaluatorModule): boolean {
  const steps = new Steps(policy);
  return Array.from({ length: registers }, (_, place) => place).some((place) => {
    const ledger = evaluator.openLedger();
    const drawn = steps.draw(stepsEach, new Seeded(seedOf(seed, policy.name, place)));
    const numbering = new Numbering(policy);
    const awards = new Map<string, number>();
    const groups = drawn.map((step): readonly Entry[] => {
      const action = numbering.action(step, (id) => awards.get(id) ?? 0);
      const before = ledger.size;
      for (const result of action === undefined ? [] : taken(ledger, action)) {
        if ("award" in result) awards.set(result.id, result.award);
      }
      return [...ledger.entries(before)];
    });
    const isOver = audit(policy, groups.flat()).some(({ kind }) => kind !== "over");
    return isOver || recompute(policy, rulesFor(policy, evaluator, 0), groups).length > 0;
  });
}

const registers = 25;
const stepsEach = 30;
const seed = 11;

/** What an evaluator answers that stops with an error is no entry, and no register shows it. */
function taken(ledger: Ledger, action: Action): readonly (Result | EventResult)[] {
  try {
    switch (action.kind) {
      case "claim":
      case "again":
        return [ledger.submit(action.claim)];
      case "round":
        return ledger.submitRound(action.claims);
      case "event":
        return [ledger.record(action.event)];
    }
  } catch {
    return [];
  }
}
