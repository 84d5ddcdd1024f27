import { interpreterOf } from "../../../interpret/example.ts";
import type { EventResult, Result } from "../../../model/outcome.ts";
import type { Policy } from "../../../model/policy.ts";
import type { Action, Step } from "../../properties/step.ts";
import { Numbering } from "../../properties/step.ts";

/**
 * A vitest file that takes the steps of a sequence with the compiled evaluator, and expects what the
 * policy gives: it fails on the fault and passes when that is repaired. It stands beside the
 * evaluator, and needs nothing else.
 */
export function witnessFile(policy: Policy, cap: string, steps: readonly Step[]): string {
  return `import { expect, test } from "vitest";
import { openUntypedLedger } from "./evaluator.ts";

interface Step {
  readonly claims?: readonly object[];
  readonly round?: readonly object[];
  readonly event?: object;
  /** What the policy awards, in minor units; of an event nothing. */
  readonly awards: readonly number[];
}

/** One step after the other. */
const steps: readonly Step[] = [
${rowsOf(policy, steps).join("\n")}
];

const awarded = (result: object): number => ("award" in result ? Number(result.award) : 0);

test(${JSON.stringify(`${policy.name}: ${cap} is kept`)}, () => {
  const ledger = openUntypedLedger();
  const awards = steps.map(({ claims = [], round, event }) => {
    if (event !== undefined) ledger.record(event);
    const results = round === undefined ? claims.map((claim) => ledger.submit(claim)) : ledger.submitRound(round);
    return results.map(awarded);
  });
  expect(awards).toEqual(steps.map((step) => step.awards));
});
`;
}

function rowsOf(policy: Policy, steps: readonly Step[]): readonly string[] {
  const interpreter = interpreterOf(policy);
  const numbering = new Numbering(policy);
  const awards = new Map<string, number>();
  const noted = (result: Result): number => {
    const award = awardIn(result);
    if (result.id !== undefined) awards.set(result.id, award);
    return award;
  };
  const row = (action: Action): object => {
    switch (action.kind) {
      case "claim":
      case "again":
        return { claims: [action.claim], awards: [noted(interpreter.submit(action.claim))] };
      case "round":
        return { round: action.claims, awards: interpreter.submitRound(action.claims).map(noted) };
      case "event":
        interpreter.record(action.event);
        return { event: action.event, awards: [] };
    }
  };
  return steps.flatMap((step) => {
    const action = numbering.action(step, (id) => awards.get(id) ?? 0);
    return action === undefined ? [] : [`  ${JSON.stringify(row(action))},`];
  });
}

const awardIn = (result: Result | EventResult): number => ("award" in result ? result.award : 0);
