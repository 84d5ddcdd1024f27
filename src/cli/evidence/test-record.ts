import type { TestRecord } from "../../site/evidence/evidence.ts";
import type { Json } from "./record.ts";
import { count, isJson } from "./record.ts";

/** What was tried on one policy, and what came of it. */
export interface Tried {
  readonly sequences: number;
  readonly steps: number;
  /** How often a cap was held against an award. */
  readonly checked: number;
  /** Trials in which something did not hold, examples among them. */
  readonly breaches: number;
}

export const nothingTried: Tried = { sequences: 0, steps: 0, checked: 0, breaches: 0 };

export const together = (all: readonly Tried[]): Tried =>
  all.reduce(
    (sum, one) => ({
      sequences: sum.sequences + one.sequences,
      steps: sum.steps + one.steps,
      checked: sum.checked + one.checked,
      breaches: sum.breaches + one.breaches,
    }),
    nothingTried,
  );

/** How `edict test` is called to try the same on this policy again. */
export interface TestCall {
  readonly runs: number;
  readonly steps: number;
  readonly seed: number;
}

/** The content of a tested.json: no time and no date, so that the same trial gives the same. */
export const testContent = (
  policy: string,
  call: TestCall,
  { sequences, steps, checked, breaches }: Tried,
): object => ({ policy, call, sequences, steps, checked, breaches });

/** What a tested.json says; undefined where it cannot be read, or where nothing was tried. */
export function testRecord({ call, ...rest }: Json): TestRecord | undefined {
  const seed = isJson(call) ? count(call["seed"]) : undefined;
  const [sequences, steps, checked, breaches] = [
    rest["sequences"],
    rest["steps"],
    rest["checked"],
    rest["breaches"],
  ].map(count);
  if (seed === undefined || breaches === undefined) return undefined;
  if (!sequences || !steps || checked === undefined) return undefined;
  return { seed, sequences, steps, checked, breaches };
}
