import { loadEvaluator } from "../../batch/load.ts";
import type { Language } from "../../locale/locale.ts";
import { endure } from "../../verify/endurance/endure.ts";
import { exampleOf } from "../../verify/properties/example.ts";
import type { Counterexample } from "../../verify/properties/properties.ts";
import type { Policy } from "../../model/policy.ts";
import { evaluatorFiles } from "../build/evaluator.ts";
import { compileFile, soundPolicy } from "../policies.ts";
import { Problem } from "../problem.ts";
import { violationText } from "../properties/violation-text.ts";

/** Random steps upon one policy, as plain data that a thread can be given. */
export interface Task {
  readonly path: string;
  readonly steps: number;
  readonly seed: number;
  readonly language: Language;
}

/** What came of them, as plain data that a thread can give back. */
export interface Outcome {
  readonly path: string;
  readonly steps: number;
  readonly sequences: number;
  /** How often a cap was held against an award. */
  readonly checked: number;
  /** What broke, in words, with an example to paste; undefined where everything held. */
  readonly found: { readonly said: string; readonly example: string } | undefined;
}

/** The policy has compiled before: what is wrong with it has been told. */
export async function perform({ path, steps, seed, language }: Task): Promise<Outcome> {
  const file = compileFile(path);
  const policy = file instanceof Problem ? undefined : soundPolicy(file);
  if (policy === undefined) throw new Error(`${path} is no longer what it was.`);
  const evaluator = await loadEvaluator(evaluatorFiles(policy));
  const open = evaluator.openLedger;
  const endured = endure(policy, (entries) => open(entries), { steps, seed });
  const found = endured.found && told(endured.found, policy, language);
  return { ...endured, path, found };
}

const told = ({ steps, violation }: Counterexample, policy: Policy, language: Language) => ({
  said: violationText(violation, policy, language),
  example: exampleOf(policy, steps, { en: "found by random steps", zh: "随机操作发现的情形" }),
});
