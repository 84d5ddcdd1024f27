import fc from "fast-check";
import { expect, test } from "vitest";
import type { Ledger } from "../../src/runtime/ledger.ts";
import { noAward } from "../../src/runtime/ledger.ts";
import type { Result } from "../../src/runtime/outcome.ts";
import { unsettled } from "../../src/runtime/prepared.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import { randomSteps } from "../support/random-policies/claim.ts";
import type { RandomStep } from "../support/random-policies/claim.ts";
import { compiled } from "../support/random-policies/compiled.ts";
import { randomPolicy } from "../support/random-policies/policy.ts";

/*
 * A claim that is prepared and then decided may take the short way of settled claims; one that is
 * submitted goes the general way, which is the one that is compared with the interpreter. On
 * random policies both must come to the same, and leave the same entries.
 */

const isDeep = process.env["EDICT_DEEP"] !== undefined;
const numRuns = isDeep ? 2_000 : 60;
const runsOfEach = 8;

/** What `award` gives for a claim that comes to this result. */
function awardOf(result: Result): number {
  switch (result.outcome) {
    case "granted":
    case "reduced":
      return result.award;
    case "refused":
      return noAward.refused;
    case "undecided":
      return noAward.undecided;
    case "error":
      return noAward.error;
  }
}

let settled = 0;

/** Takes the step in both ways, and gives what each says. */
function takeBoth(step: RandomStep, short: Ledger, general: Ledger): readonly [unknown, unknown] {
  switch (step.kind) {
    case "claim":
      return decideBoth(step.claim, short, general);
    case "round":
      return [short.submitRound(step.claims), general.submitRound(step.claims)];
    case "event":
      return [short.record(step.event), general.record(step.event)];
  }
}

function decideBoth(claim: unknown, short: Ledger, general: Ledger): readonly [unknown, unknown] {
  const result = general.submit(claim);
  const prepared = short.prepare(claim);
  if ("outcome" in prepared) return [prepared, result];
  if (prepared.settled !== unsettled) settled += 1;
  return [short.award(prepared), awardOf(result)];
}

test("settled claims come to the same as all others", { timeout: 3_600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      randomPolicy.chain((random) =>
        fc.tuple(
          fc.constant(random),
          fc.array(randomSteps(random.grants), { minLength: runsOfEach, maxLength: runsOfEach }),
        ),
      ),
      async ([random, sequences]) => {
        const { openLedger } = await evaluatorOf(compiled(random));
        for (const steps of sequences) {
          const [short, general] = [openLedger(), openLedger()];
          for (const step of steps) {
            const [one, other] = takeBoth(step, short, general);
            expect(one).toEqual(other);
          }
          expect([...short.entries()]).toEqual([...general.entries()]);
        }
      },
    ),
    { numRuns, seed: 13 },
  );
  expect(settled).toBeGreaterThan(200);
});
