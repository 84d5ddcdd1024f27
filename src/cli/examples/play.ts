import { isDeepStrictEqual } from "node:util";
import type { EvaluatorModule } from "../../batch/load.ts";
import type { ExampleOutcome } from "../../interpret/example.ts";
import { interpreterOf, playExample } from "../../interpret/example.ts";
import { examplesToPlay, reasonTextOf } from "../../lint/examples.ts";
import type { Policy } from "../../model/policy.ts";

/** How an example came out, by the definition of the language and by the compiled evaluator. */
export interface Played {
  readonly outcomes: readonly ExampleOutcome[];
  /** What the evaluator says otherwise than the interpreter; that is a bug of Edict. */
  readonly differing: readonly ExampleOutcome[];
}

/** Plays every example of the policy with both. */
export function playAll(policy: Policy, evaluator: EvaluatorModule): readonly Played[] {
  const reasonText = reasonTextOf(policy);
  return examplesToPlay(policy).map((example) => {
    const outcomes = playExample(interpreterOf(policy), example, reasonText);
    const compiled = playExample(evaluator.openLedger(), example, reasonText);
    const differing = compiled.filter((each, place) => !isSame(each, outcomes[place]));
    return { outcomes, differing };
  });
}

const isSame = (a: ExampleOutcome, b: ExampleOutcome | undefined): boolean =>
  isDeepStrictEqual(a.result, b?.result);

export const hasPassed = ({ outcomes, differing }: Played): boolean =>
  differing.length === 0 && outcomes.every(({ asExpected }) => asExpected);
