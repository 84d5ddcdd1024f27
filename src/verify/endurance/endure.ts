import type { Policy } from "../../model/policy.ts";
import { orCrash, violationIn } from "../properties/check.ts";
import type { Counterexample, OpenLedger } from "../properties/properties.ts";
import type { Violation } from "../properties/run.ts";
import { Run } from "../properties/run.ts";
import type { Step } from "../properties/step.ts";
import { Seeded, seedOf } from "./seeded.ts";
import { shortened } from "./shorten.ts";
import { Steps } from "./steps.ts";

interface Endurance {
  /** How many steps are taken, on ledger after ledger. */
  readonly steps: number;
  readonly seed: number;
  /** Told of every sequence that has been played, with its number of steps. */
  readonly progress?: (steps: number) => void;
}

/** What came of it: all steps, or those until something was found. */
export interface Endured {
  readonly steps: number;
  readonly sequences: number;
  /** How often a cap was held against an award. */
  readonly checked: number;
  readonly found: Counterexample | undefined;
}

/**
 * Takes random steps on an evaluator as fast as it decides them, on short ledgers and long ones.
 * The auditor follows every entry, and every thousand steps the whole ledger is added up anew.
 */
export function endure(
  policy: Policy,
  open: OpenLedger,
  { steps, seed, progress = () => undefined }: Endurance,
): Endured {
  const source = new Steps(policy);
  let endured: Endured = { steps: 0, sequences: 0, checked: 0, found: undefined };
  while (endured.steps < steps && endured.found === undefined) {
    const seeded = new Seeded(seedOf(seed, policy.name, endured.sequences));
    const length = Math.min(seeded.oneOf(lengths), steps - endured.steps);
    const drawn = source.draw(length, seeded);
    const inFull = endured.sequences % inFullEvery === 0 && length <= longestInFull;
    const { place, checked, violation } = play(policy, open, drawn, inFull);
    endured = {
      steps: endured.steps + place,
      sequences: endured.sequences + 1,
      checked: endured.checked + checked,
      found: violation && counterexample(policy, open, drawn.slice(0, place), violation),
    };
    progress(place);
  }
  return endured;
}

/** Some short sequences are replayed step by step, and decided by the interpreter too. */
const inFullEvery = 24;
const longestInFull = 60;

/** Most sequences are short; most steps belong to long ones. */
const lengths: readonly number[] = [
  ...Array.from({ length: 60 }, () => 10),
  ...Array.from({ length: 16 }, () => 60),
  ...Array.from({ length: 8 }, () => 300),
  ...Array.from({ length: 2 }, () => 2_500),
];

interface Played {
  /** The number of steps that were taken, the one that broke something included. */
  readonly place: number;
  readonly checked: number;
  readonly violation: Violation | undefined;
}

function play(policy: Policy, open: OpenLedger, steps: readonly Step[], inFull: boolean): Played {
  const run = new Run(policy, open);
  let place = 0;
  const violation = orCrash(() => {
    for (const step of steps) {
      place += 1;
      const found = run.take(step, { replay: inFull, rules: inFull });
      if (found !== undefined) return found;
      const isWhole = place % stepsBetweenWholes === 0 && place < steps.length;
      const inWhole = isWhole ? run.whole() : undefined;
      if (inWhole !== undefined) return inWhole;
    }
    return steps.length > longestRead ? run.whole() : run.end();
  });
  return { place, checked: run.checked, violation };
}

const stepsBetweenWholes = 1_000;

/** Of longer ones the entries are not read a second time: as many of short ones are. */
const longestRead = 100;

/** Shortened as far as it still breaks the same. */
function counterexample(
  policy: Policy,
  open: OpenLedger,
  steps: readonly Step[],
  violation: Violation,
): Counterexample {
  const rules = violation.kind === "otherwise";
  const again = (some: readonly Step[]): Violation | undefined =>
    violationIn(policy, open, some, { rules });
  const found = shortened(steps, (some) => again(some)?.kind === violation.kind);
  return { steps: found, violation: again(found) ?? violation };
}
