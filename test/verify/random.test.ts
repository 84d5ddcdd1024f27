import fc from "fast-check";
import { expect, test } from "vitest";
import { rulesIn } from "../../src/cli/audit/rules.ts";
import { compile } from "../../src/compile.ts";
import type { Ledger } from "../../src/interpret/interpret.ts";
import { emptyLedger, record, submit } from "../../src/interpret/interpret.ts";
import type { Policy } from "../../src/model/policy.ts";
import { audit } from "../../src/verify/auditor.ts";
import { recompute } from "../../src/verify/recompute.ts";
import { evaluatorOf } from "../support/evaluator.ts";
import type { RandomStep } from "../support/random-policies/claim.ts";
import { randomSteps } from "../support/random-policies/claim.ts";
import type { RandomPolicy } from "../support/random-policies/policy.ts";
import { amendmentPath, policyPath, randomPolicy } from "../support/random-policies/policy.ts";

/*
 * On random policies of the whole language the auditor, which shares no code with the evaluator, finds
 * no breach and no fault in what the evaluator has entered, and the rules give every award of it.
 */

const runs = process.env["EDICT_DEEP"] === undefined ? 20 : 3_000;

test(
  "the auditor finds nothing in ledgers of random policies",
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPolicy.chain((random) =>
          fc.tuple(fc.constant(random), fc.array(randomSteps(random.grants), { minLength: 10 })),
        ),
        async ([random, sequences]) => {
          const policy = compiled(random);
          const evaluator = await evaluatorOf(policy);
          for (const steps of sequences) {
            const ledger = evaluator.openLedger();
            for (const step of steps) enter(ledger, step);
            const found = audit(policy, ledger.entries());
            expect(found.filter(({ kind }) => kind !== "over")).toEqual([]);
          }
        },
      ),
      { numRuns: runs, seed: 20260110 },
    );
  },
);

test(
  "the rules give every award that the interpreter entered",
  { timeout: 3_600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        randomPolicy.chain((random) => fc.tuple(fc.constant(random), randomSteps(random.grants))),
        async ([random, steps]) => {
          const policy = compiled(random);
          const rules = rulesIn(await evaluatorOf(policy));
          const { entries } = steps.reduce(
            (ledger, step) => after(policy, ledger, step),
            emptyLedger,
          );
          const groups = entries.map((entry) => [entry]);
          expect(recompute(policy, rules, groups)).toEqual([]);
        },
      ),
      { numRuns: runs, seed: 20260111 },
    );
  },
);

interface Desk {
  submit(claim: Extract<RandomStep, { kind: "claim" }>["claim"]): unknown;
  submitRound(claims: Extract<RandomStep, { kind: "round" }>["claims"]): unknown;
  record(event: Extract<RandomStep, { kind: "event" }>["event"]): unknown;
}

function enter(desk: Desk, step: RandomStep): void {
  switch (step.kind) {
    case "claim":
      desk.submit(step.claim);
      return;
    case "round":
      desk.submitRound(step.claims);
      return;
    case "event":
      desk.record(step.event);
      return;
  }
}

/** Without its rounds, whose lists no entry tells. */
function after(policy: Policy, ledger: Ledger, step: RandomStep): Ledger {
  switch (step.kind) {
    case "claim":
      return submit(policy, ledger, step.claim).ledger;
    case "round":
      return ledger;
    case "event":
      return record(policy, ledger, step.event).ledger;
  }
}

function compiled({ text, amendment }: RandomPolicy): Policy {
  const path = amendment === undefined ? policyPath : amendmentPath;
  const texts = new Map([
    [policyPath, text],
    [amendmentPath, amendment],
  ]);
  const host = { read: (name: string) => texts.get(name) };
  const { policy } = compile({ path, text: amendment ?? text }, host);
  if (policy === undefined) throw new Error("A random policy does not compile.");
  return policy;
}
