import { expect } from "vitest";
import type { ReasonText } from "../../src/interpret/example.ts";
import { interpreterOf, playExample } from "../../src/interpret/example.ts";
import { replay, room } from "../../src/interpret/interpret.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Example } from "../../src/model/example.ts";
import type { Policy } from "../../src/model/policy.ts";
import { text } from "../../src/prose/phrase.ts";
import { prose } from "../../src/prose/prose.ts";
import type { Ledger } from "../../src/runtime/ledger.ts";
import { byTheShortWay } from "../mutation/short-way.ts";
import { evaluatorOf } from "./evaluator.ts";
import { compileText, told } from "./snippet.ts";

const reasonText =
  (policy: Policy): ReasonText =>
  (reason, claim) =>
    text(prose("en", policy).reason(reason, claim));

const claimsIn = ({ steps }: Example): readonly Claim[] =>
  steps.flatMap((step) => {
    const claims = step.kind === "claim" ? [step.claim] : step.kind === "round" ? step.claims : [];
    return claims.map(({ claim }) => claim);
  });

/**
 * Plays every example on the compiled evaluator, with claims decided as they come and with claims
 * prepared first: each must come out as it says, with the trace of the interpreter. What is then
 * left under every cap is what the interpreter finds.
 */
export async function playBothWays(policy: Policy): Promise<void> {
  const { openLedger } = await evaluatorOf(policy);
  for (const example of policy.examples.filter(({ superseded }) => !superseded)) {
    const expected = playExample(interpreterOf(policy), example, reasonText(policy));
    let entries: readonly Entry[] = [];
    for (const open of [openLedger, byTheShortWay(openLedger)]) {
      const ledger = open();
      const outcomes = playExample(ledger, example, reasonText(policy));
      expect(outcomes).toEqual(expected);
      expect(outcomes.filter(({ asExpected }) => !asExpected)).toEqual([]);
      entries = [...ledger.entries()];
      expect([...openLedger(entries).entries()]).toEqual(entries);
    }
    compareRooms(policy, openLedger(entries), claimsIn(example));
  }
}

/** For what each claim states, under the caps of its grant; of the first, for less than that. */
function compareRooms(
  policy: Policy,
  ledger: Pick<Ledger, "entries" | "room">,
  claims: readonly Claim[],
): void {
  const state = replay(ledger.entries());
  for (const [place, { grant, decided: _decided, id: _id, ...facts }] of claims.entries()) {
    const { applied, firm } = facts;
    const less = place === 0 ? [{ applied }, { applied, firm }] : [];
    for (const { id } of policy.caps.filter(({ grants }) => grants.includes(grant))) {
      for (const stated of [facts, ...less]) {
        expect(ledger.room(id, stated)).toEqual(room(policy, state, id, stated));
      }
    }
  }
}

/** A policy with a header of its own; a mistake in it fails the test. */
export function policyOf(source: string, files: Readonly<Record<string, string>> = {}): Policy {
  const compilation = compileText(source, files);
  if (compilation.policy === undefined) throw new Error(told(compilation).join("\n"));
  const errors = compilation.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(told(compilation).join("\n"));
  return compilation.policy;
}
