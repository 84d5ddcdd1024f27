import { compile } from "../../src/compile.ts";
import type { Host } from "../../src/check/host.ts";
import type { SourceFile } from "../../src/diagnostics/source.ts";
import type { OutputFile } from "../../src/emit/output.ts";
import type { Policy } from "../../src/model/policy.ts";
import { arithmeticEqualities } from "../../src/verify/read-back/arithmetic-equalities.ts";
import { equality, isSettled } from "../../src/verify/read-back/equalities.ts";
import type { Part } from "../../src/verify/read-back/read-back.ts";
import { readBack } from "../../src/verify/read-back/read-back.ts";
import { discharge } from "../../src/verify/smt/discharge.ts";
import { counterQuery } from "../../src/verify/smt/obligation.ts";
import { scriptOf } from "../../src/verify/smt/script.ts";
import type { Solver } from "../../src/verify/smt/solver.ts";
import { evaluatorFiles, runtime } from "../support/evaluator.ts";
import { repository } from "../support/policy-files.ts";

/** A policy with the text that is compiled from it. */
export interface Compiled {
  readonly policy: Policy;
  readonly files: readonly OutputFile[];
  readonly text: string;
}

export function compiled(file: SourceFile, host: Host = repository): Compiled {
  const { policy } = compile(file, host);
  if (policy === undefined) throw new Error(`${file.path} has errors.`);
  const files = evaluatorFiles(policy);
  return { policy, files, text: files.find(({ path }) => path === "evaluator.ts")?.text ?? "" };
}

/** The run time as it lies beside an evaluator. */
export const runtimeBeside: readonly OutputFile[] = runtime.map(({ path, text }) => ({
  path: `runtime/${path}`,
  text,
}));

/** Where the arithmetic of caps is not shown to be that of the manual. */
export async function arithmeticFaults(
  files: readonly OutputFile[],
  solver: Solver,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const obligation of arithmeticEqualities(files, [1n, 100n])) {
    const { outcome } = await discharge(obligation, solver);
    if (outcome !== "proved") found.push(`${obligation.name}: ${outcome}`);
  }
  return found;
}

/** Where the text is not shown to do what the model says; nothing where it all is. */
export async function faults(
  { policy, text }: Compiled,
  solver: Solver,
): Promise<readonly string[]> {
  return (await Promise.all(readBack(text, policy).map((part) => faultsOf(part, solver)))).flat();
}

/** What is found without asking anything. */
const literalFaults = ({ refusal, differences }: Part): readonly string[] => [
  ...(refusal === undefined ? [] : [`${refusal.place}: ${refusal.because.en}`]),
  ...differences.map(({ place, text, model }) => `${place}: ${text}, not ${model}`),
];

async function faultsOf(part: Part, solver: Solver): Promise<readonly string[]> {
  const found = [...literalFaults(part)];
  for (const question of part.questions.filter((each) => !isSettled(each))) {
    const { outcome } = await discharge(equality(question), solver);
    if (outcome !== "proved") found.push(`${question.name}: ${outcome}`);
  }
  return found;
}

/**
 * The first fault alone: a mutant needs no second one. What costs nothing is looked at first, and a
 * question that was answered before is not put again.
 */
export async function firstFault(
  { policy, text }: Compiled,
  solver: Solver,
  answers: Map<string, string>,
): Promise<string | undefined> {
  const parts = readBack(text, policy);
  const [known] = parts.flatMap(literalFaults);
  if (known !== undefined) return known;
  for (const question of parts.flatMap(({ questions }) => questions)) {
    if (isSettled(question)) continue;
    const obligation = equality(question);
    const { text: script } = scriptOf(counterQuery(obligation));
    const outcome = answers.get(script) ?? (await discharge(obligation, solver)).outcome;
    answers.set(script, outcome);
    if (outcome !== "proved") return `${question.name}: ${outcome}`;
  }
  return undefined;
}
