import { loadEvaluator } from "../../batch/load.ts";
import type { Language } from "../../locale/locale.ts";
import { evaluatorFiles } from "../build/evaluator.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import { testSteps } from "../endurance/report.ts";
import { keepTrials, recordProblem } from "../evidence/keep-trials.ts";
import type { Tried } from "../evidence/test-record.ts";
import { together } from "../evidence/test-record.ts";
import { testExamples } from "../examples/test.ts";
import type { CompiledFile } from "../policies.ts";
import { compileFile, policyPaths, soundPolicy } from "../policies.ts";
import { Problem, sorted } from "../problem.ts";
import { testSequences } from "../properties/sequences.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";

export interface TestOptions {
  /** How many random sequences are drawn for each policy. */
  readonly runs: number;
  /** How many random steps are taken, on all of them together. */
  readonly steps: number;
  readonly seed: number;
  /** Whether what came of it is kept beside the evaluators. */
  readonly record?: boolean;
  /** Where `edict build` writes. */
  readonly out: string;
  readonly language: Language;
}

/** Runs the examples of policies, random sequences of claims, and random steps at length. */
export async function test(
  paths: readonly string[],
  options: TestOptions,
  shell: Shell,
): Promise<Status> {
  const { language, record = false } = options;
  const files = policyPaths(paths);
  if (files instanceof Problem) return fail(shell, files, language);
  const unfit = record ? recordProblem(files, options, shell) : undefined;
  if (unfit !== undefined) return fail(shell, unfit, language);
  const { sound, problems } = sorted(files.map(compileFile));
  const tried = await tryAll(sound, options, shell);
  const isFine = [...tried.values()].every(({ breaches }) => breaches === 0);
  let status: Status = isFine && tried.size === sound.length ? 0 : 1;
  const unkept = record ? keepTrials(sound, tried, options) : undefined;
  if (unkept !== undefined) status = fail(shell, unkept, language);
  for (const problem of problems) status = fail(shell, problem, language);
  return status;
}

/** What came of each file, by its path; nothing of those that have no policy. */
async function tryAll(
  files: readonly CompiledFile[],
  options: TestOptions,
  shell: Shell,
): Promise<ReadonlyMap<string, Tried>> {
  const tried = new Map<string, Tried>();
  for (const file of files) {
    const found = await tryFile(file, options, shell);
    if (found !== undefined) tried.set(file.path, found);
  }
  const usable = files.filter((file) => soundPolicy(file) !== undefined);
  const paths = usable.map(({ path }) => path);
  for (const { path, found, ...endured } of await testSteps(paths, options, shell)) {
    const before = tried.get(path);
    const more = { ...endured, breaches: found === undefined ? 0 : 1 };
    tried.set(path, together(before === undefined ? [more] : [before, more]));
  }
  return tried;
}

/** Its examples, and random sequences. */
async function tryFile(
  file: CompiledFile,
  options: TestOptions,
  shell: Shell,
): Promise<Tried | undefined> {
  const { language } = options;
  const { policy } = file.compilation;
  if (policy === undefined) {
    shell.print(pretty(diagnosticsOf([file]), sourcesOf([file]), language, shell.paint));
    return undefined;
  }
  const evaluator = await loadEvaluator(evaluatorFiles(policy));
  const failed = testExamples(policy, evaluator, file, language, shell);
  const tried = testSequences(policy, evaluator, file.path, options, shell);
  return { ...tried, breaches: tried.breaches + failed };
}
