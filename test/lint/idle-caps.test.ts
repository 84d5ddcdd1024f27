import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { emptyLedger, record, submit, submitRound } from "../../src/interpret/interpret.ts";
import type { Ledger } from "../../src/interpret/interpret.ts";
import { capsThatNeverBind } from "../../src/lint/rules/cap-never-binds.ts";
import type { Cap } from "../../src/model/cap.ts";
import type { Result } from "../../src/model/outcome.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { RandomStep } from "../support/random-policies/claim.ts";
import { randomSteps } from "../support/random-policies/claim.ts";
import type { RandomPolicy } from "../support/random-policies/policy.ts";
import { amendmentPath, policyPath, randomPolicy } from "../support/random-policies/policy.ts";

/*
 * No false alarms: a cap of which the compiler says that it can never bind could be struck out, and
 * no claim would come to anything else.
 */

const runs = randomPolicy
  .chain((policy) => fc.record({ policy: fc.constant(policy), steps: randomSteps(policy.grants) }))
  .filter(({ policy }) => idleCaps(policy).length > 0);

test("without a cap that can never bind every claim comes to the same", () => {
  fc.assert(
    fc.property(runs, ({ policy: texts, steps }) => {
      for (const cap of idleCaps(texts)) {
        const { policy } = compiled(texts);
        const [all, without] = [outcomes(policy, steps), outcomes(struckOut(cap, policy), steps)];
        expect(without).toEqual(all);
      }
    }),
    { numRuns: process.env["EDICT_DEEP"] === undefined ? 40 : 5_000, seed: 20250110 },
  );
}, 3_600_000);

function compiled({ text, amendment }: RandomPolicy) {
  const texts = new Map([
    [policyPath, text],
    [amendmentPath, amendment],
  ]);
  const path = amendment === undefined ? policyPath : amendmentPath;
  const file = { path, text: amendment ?? text };
  const { policy, diagnostics, ...rest } = compile(file, { read: (name) => texts.get(name) });
  if (policy === undefined)
    throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  return { policy, ...rest };
}

function idleCaps(texts: RandomPolicy): readonly Cap[] {
  const finished = compiled(texts);
  const spans = capsThatNeverBind(finished).map(({ span }) => span);
  return finished.policy.caps.filter(({ span }) => spans.includes(span));
}

/** Without this cap; its later versions bear the same id, but stand elsewhere. */
function struckOut({ span }: Cap, policy: Policy): Policy {
  const without = (caps: readonly Cap[]) =>
    caps.filter((cap) => cap.span.file !== span.file || cap.span.start !== span.start);
  return {
    ...policy,
    caps: without(policy.caps),
    grants: policy.grants.map((grant) => ({ ...grant, caps: without(grant.caps) })),
  };
}

/** What each claim comes to; which of several caps is named makes no difference. */
function outcomes(policy: Policy, steps: readonly RandomStep[]): readonly string[] {
  const told: string[] = [];
  let ledger: Ledger = emptyLedger;
  for (const step of steps) {
    switch (step.kind) {
      case "claim": {
        const done = submit(policy, ledger, step.claim);
        told.push(outcome(done.result));
        ledger = done.ledger;
        break;
      }
      case "round": {
        const done = submitRound(policy, ledger, step.claims);
        told.push(...done.results.map(outcome));
        ledger = done.ledger;
        break;
      }
      case "event":
        ledger = record(policy, ledger, step.event).ledger;
        break;
      default:
        step satisfies never;
    }
  }
  return told;
}

function outcome(result: Result): string {
  switch (result.outcome) {
    case "granted":
    case "reduced":
    case "refused":
      return `${result.outcome} ${result.award}`;
    case "undecided":
      return `undecided ${result.atMost}`;
    case "error":
      return `error ${result.error.code}`;
  }
}
