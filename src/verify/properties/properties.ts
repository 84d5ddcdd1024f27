import fc from "fast-check";
import type { Policy } from "../../model/policy.ts";
import type { OpenLedger, Violation } from "./check.ts";
import { play, violationIn } from "./check.ts";
import { sequencesOf } from "./draw.ts";
import type { Step } from "./step.ts";

export type { OpenLedger, TestedLedger, Violation } from "./check.ts";
export type { Step } from "./step.ts";

export interface Trial {
  /** How many sequences are drawn. */
  readonly runs: number;
  readonly seed: number;
  /** Told of every sequence that has been played: its steps, and how often a cap was checked. */
  readonly progress?: (steps: number, checked: number) => void;
}

/** A sequence that breaks a property, shrunk to the shortest and plainest that was found. */
export interface Counterexample {
  readonly steps: readonly Step[];
  readonly violation: Violation;
}

/** Draws sequences from the model of a policy, and plays each on a ledger of its evaluator. */
export function tryProperties(
  policy: Policy,
  open: OpenLedger,
  { runs, seed, progress = () => undefined }: Trial,
): Counterexample | undefined {
  const property = fc.property(sequencesOf(policy), (steps) => {
    const { violation, checked } = play(policy, open, steps);
    progress(steps.length, checked);
    return violation === undefined;
  });
  const { counterexample } = fc.check(property, { numRuns: runs, seed });
  const [steps] = counterexample ?? [];
  const violation = steps && violationIn(policy, open, steps);
  return steps && violation ? { steps, violation } : undefined;
}
