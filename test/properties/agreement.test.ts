import fc from "fast-check";
import { expect, test } from "vitest";
import { interpreterOf } from "../../src/interpret/example.ts";
import type { Decider } from "../../src/interpret/example.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import { randomSteps } from "../support/random-policies/claim.ts";
import type { RandomStep } from "../support/random-policies/claim.ts";
import { compiled } from "../support/random-policies/compiled.ts";
import { randomPolicy } from "../support/random-policies/policy.ts";

/*
 * Interpreter and evaluator share no code. On random policies of the whole language, and random
 * claims, rounds and events, they must say the same: outcome, award, what decided it, every step.
 */

const isDeep = process.env["EDICT_DEEP"] !== undefined;
const numRuns = isDeep ? 5_000 : 150;
const runsOfEach = 12;

function run(decider: Decider, step: RandomStep): unknown {
  switch (step.kind) {
    case "claim":
      return decider.submit(step.claim);
    case "round":
      return decider.submitRound(step.claims);
    case "event":
      return decider.record(step.event);
  }
}

test("random policies are well formed", { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(randomPolicy, (random) => {
      compiled(random);
    }),
    { numRuns: isDeep ? 5_000 : 300, seed: 7 },
  );
});

test(
  "interpreter and evaluator say the same of every claim, round and event",
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPolicy.chain((random) =>
          fc.tuple(
            fc.constant(random),
            fc.array(randomSteps(random.grants), { minLength: runsOfEach, maxLength: runsOfEach }),
          ),
        ),
        async ([random, sequences]) => {
          const policy = compiled(random);
          const evaluator = await evaluatorOf(policy);
          for (const steps of sequences) {
            const [interpreter, ledger] = [interpreterOf(policy), evaluator.openLedger()];
            for (const step of steps) {
              expect(run(ledger, step)).toEqual(run(interpreter, step));
            }
            expect([...evaluator.openLedger(ledger.entries()).entries()]).toEqual([
              ...ledger.entries(),
            ]);
          }
        },
      ),
      { numRuns, seed: 11 },
    );
  },
);
