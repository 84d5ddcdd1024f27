import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { add, compare, one, rational } from "../../src/exact/rational.ts";
import { all } from "../../src/interpret/attempt.ts";
import { inForce, isMoney, limitOf, usedOf } from "../../src/interpret/cap.ts";
import { emptyLedger, record, replay, submit, submitRound } from "../../src/interpret/interpret.ts";
import type { Ledger } from "../../src/interpret/interpret.ts";
import { dateIn } from "../../src/interpret/facts.ts";
import { contains } from "../../src/interpret/period.ts";
import type { Cap } from "../../src/model/cap.ts";
import type { ClaimEntry, Entry } from "../../src/model/entry.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { RandomStep } from "../support/random-policies/claim.ts";
import { randomSteps } from "../support/random-policies/claim.ts";
import type { RandomPolicy } from "../support/random-policies/policy.ts";
import { amendmentPath, policyPath, randomPolicy } from "../support/random-policies/policy.ts";

/*
 * The invariant of the manual, section 4: when an award is entered, no cap that binds it counts
 * more than its amount, this award included.
 */

const runs = randomPolicy.chain((policy) =>
  fc.record({ policy: fc.constant(policy), steps: randomSteps(policy.grants) }),
);

test("no award takes a cap that binds it over its amount", () => {
  fc.assert(
    fc.property(runs, ({ policy: text, steps }) => {
      const policy = compiled(text);
      const { entries } = steps.reduce((ledger, step) => after(policy, ledger, step), emptyLedger);
      const over = entries.flatMap((entry, place) =>
        isAward(entry) ? overrun(policy, replay(entries.slice(0, place)), entry) : [],
      );
      expect(over).toEqual([]);
    }),
    { numRuns: process.env["EDICT_DEEP"] === undefined ? 200 : 20_000, seed: 20250110 },
  );
}, 3_600_000);

function compiled({ text, amendment }: RandomPolicy): Policy {
  const texts = new Map([
    [policyPath, text],
    [amendmentPath, amendment],
  ]);
  const path = amendment === undefined ? policyPath : amendmentPath;
  const { policy, diagnostics } = compile(
    { path, text: amendment ?? text },
    { read: (name) => texts.get(name) },
  );
  if (policy === undefined)
    throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  return policy;
}

function after(policy: Policy, ledger: Ledger, step: RandomStep): Ledger {
  switch (step.kind) {
    case "claim":
      return submit(policy, ledger, step.claim).ledger;
    case "round":
      return submitRound(policy, ledger, step.claims).ledger;
    case "event":
      return record(policy, ledger, step.event).ledger;
  }
}

/** Awards above 0; one of 0 takes nothing. */
const isAward = (entry: Entry): entry is ClaimEntry =>
  entry.entry === "awarded" && entry.result.award > 0;

/** The caps that the award takes over their amount, on the ledger before it. */
function overrun(policy: Policy, ledger: Ledger, entry: ClaimEntry): readonly string[] {
  const { facts, grant: name, result } = entry;
  const date = dateIn(facts, policy);
  const grant = policy.grants.find((each) => each.name === name && contains(each.inForce, date));
  const situation = { policy, ledger, facts, date, totals: new Map(), row: undefined };
  const isOver = (cap: Cap): boolean => {
    const found = all([limitOf(cap, situation), usedOf(cap, situation)]);
    if (!Array.isArray(found)) return true;
    const [limit, used] = found;
    return compare(add(used, isMoney(cap) ? rational(result.award) : one), limit) > 0;
  };
  return inForce(grant?.caps ?? [], date)
    .filter((cap) => cap.whenShort !== "in principle")
    .filter(isOver)
    .map(({ id }) => `${entry.id}: ${id}`);
}
