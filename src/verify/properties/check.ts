import type { Policy } from "../../model/policy.ts";
import type { Beside, OpenLedger, Violation } from "./run.ts";
import { Run } from "./run.ts";
import type { Step } from "./step.ts";

export type { OpenLedger, TestedLedger, Violation } from "./run.ts";

/** What came of a sequence. */
export interface Played {
  /** The first property of the manual that it breaks. */
  readonly violation: Violation | undefined;
  /** How often a cap was held against an award. */
  readonly checked: number;
}

/**
 * Takes a sequence step by step, until something breaks; with `rules` every step must be decided as
 * the reference interpreter decides it, too.
 */
export function play(
  policy: Policy,
  open: OpenLedger,
  steps: readonly Step[],
  { rules }: Pick<Beside, "rules"> = { rules: false },
): Played {
  let checked = 0;
  const violation = orCrash(() => {
    const run = new Run(policy, open);
    for (const [place, step] of steps.entries()) {
      const found = run.take(step, { replay: isReplayed(place, steps.length), rules });
      checked = run.checked;
      if (found !== undefined) return found;
    }
    return run.end();
  });
  return { violation, checked };
}

export const violationIn = (...played: Parameters<typeof play>): Violation | undefined =>
  play(...played).violation;

/** An evaluator that throws is at fault whatever it was given. */
export function orCrash(play: () => Violation | undefined): Violation | undefined {
  try {
    return play();
  } catch (error) {
    return { kind: "crash", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Every step of a short sequence; of a long one, where that costs more, some of them. */
const isReplayed = (place: number, steps: number): boolean =>
  place < 64 || place % 256 === 0 || place === steps - 1;
