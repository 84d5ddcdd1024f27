import fc from "fast-check";
import type { EvaluatorModule } from "../../src/batch/load.ts";
import { loadEvaluator } from "../../src/batch/load.ts";
import { playExample } from "../../src/interpret/example.ts";
import type { Policy } from "../../src/model/policy.ts";
import { Seeded, seedOf } from "../../src/verify/endurance/seeded.ts";
import { Steps } from "../../src/verify/endurance/steps.ts";
import { violationIn } from "../../src/verify/properties/check.ts";
import { sequencesOf } from "../../src/verify/properties/draw.ts";
import type { Mutant, Way } from "./mutant.ts";
import { mutated, originalOf } from "./mutant.ts";
import type { Proofs } from "./proof.ts";
import { isFoundByAudit } from "./register.ts";
import { byTheShortWay } from "./short-way.ts";

/** Which of these ways notice the fault. */
export async function foundBy(
  mutant: Mutant,
  ways: readonly Way[],
  proofs: Proofs,
): Promise<readonly Way[]> {
  const { policy } = originalOf(mutant.policy);
  const files = mutated(mutant);
  const evaluator = await loadEvaluator(files);
  const proof = await proofs.find(policy, files);
  return ways.filter((way) => proof.has(way) || isFoundBy(way, policy, evaluator));
}

function isFoundBy(way: Way, policy: Policy, evaluator: EvaluatorModule): boolean {
  switch (way) {
    case "examples":
      return !isAsInExamples(policy, evaluator);
    case "sequences":
      return isFoundBySequences(policy, evaluator);
    case "steps":
      return isFoundBySteps(policy, evaluator);
    case "audit":
      return isFoundByAudit(policy, evaluator);
    case "bookkeeping":
    case "step":
    case "award":
    case "text":
      return false;
  }
}

function isAsInExamples({ examples }: Policy, { openLedger }: EvaluatorModule): boolean {
  try {
    return examples.every((example) =>
      playExample(openLedger(), example, () => "").every(({ asExpected }) => asExpected),
    );
  } catch {
    return false;
  }
}

/** Sequences as `edict test` draws them; to have found one is enough here, however long it is. */
function isFoundBySequences(policy: Policy, { openLedger }: EvaluatorModule): boolean {
  const holds = fc.property(
    sequencesOf(policy),
    (steps) => violationIn(policy, openLedger, steps) === undefined,
  );
  return fc.check(holds, { numRuns: 200, seed, endOnFailure: true }).failed;
}

/**
 * Steps as `edict test --steps` takes them, each decided by the interpreter too; in every second
 * sequence claims are prepared first.
 */
function isFoundBySteps(policy: Policy, { openLedger }: EvaluatorModule): boolean {
  const source = new Steps(policy);
  return Array.from({ length: 1_000 }, (_, place) => place).some((place) => {
    const length = place % 5 === 0 ? 30 : 6;
    const steps = source.draw(length, new Seeded(seedOf(seed, policy.name, place)));
    const open = place % 2 === 0 ? openLedger : byTheShortWay(openLedger);
    return violationIn(policy, open, steps, { rules: true }) !== undefined;
  });
}

const seed = 5;
