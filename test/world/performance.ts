import type { Decider } from "../../src/interpret/example.ts";
import type { Ledger } from "../../src/interpret/interpret.ts";
import { emptyLedger, record, submit, submitRound } from "../../src/interpret/interpret.ts";
import type { RawClaim } from "../../src/interpret/read.ts";
import type { Result } from "../../src/model/outcome.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Play, Step } from "./play.ts";

/** What became of one claim of a play, or of facts that nobody claims with. */
export interface Heard {
  readonly facts: RawClaim;
  /** The ledger before it. */
  readonly before: Ledger;
  /** Absent for facts that nobody claims with. */
  readonly result: Result | undefined;
}

/** What a play comes to in the interpreter, claim by claim. */
export function perform(policy: Policy, { steps }: Play): readonly Heard[] {
  let before = emptyLedger;
  return steps.flatMap((step) => {
    const { ledger, heard } = performStep(policy, before, step);
    before = ledger;
    return heard;
  });
}

interface Performed {
  readonly ledger: Ledger;
  readonly heard: readonly Heard[];
}

function performStep(policy: Policy, before: Ledger, step: Step): Performed {
  if ("grant" in step) {
    const { ledger, result } = submit(policy, before, step);
    return { ledger, heard: [{ facts: step, before, result }] };
  }
  if ("round" in step) {
    const { ledger, results } = submitRound(policy, before, step.round);
    const heard = step.round.map((facts, place) => ({ facts, before, result: results[place] }));
    return { ledger, heard };
  }
  if ("stated" in step) {
    return { ledger: before, heard: [{ facts: step.stated, before, result: undefined }] };
  }
  const { ledger, result } = record(policy, before, step);
  if (result.outcome === "error") throw new Error(JSON.stringify(result.error));
  return { ledger, heard: [] };
}

/** What a decider makes of the claims and events of a play, in their order. */
export const resultsFrom = (decider: Decider, { steps }: Play): readonly unknown[] =>
  steps.flatMap((step): readonly unknown[] => {
    if ("grant" in step) return [decider.submit(step)];
    if ("round" in step) return decider.submitRound(step.round);
    return "stated" in step ? [] : [decider.record(step)];
  });
