import { join } from "node:path";
import { loadEvaluator } from "../../batch/load.ts";
import type { Language } from "../../locale/locale.ts";
import { evaluatorFiles } from "../build/evaluator.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import { folderName } from "../build/folders.ts";
import { testSteps } from "../endurance/report.ts";
import type { Place } from "../evidence/check.ts";
import { checkRecords } from "../evidence/check.ts";
import { currentFingerprint } from "../evidence/evidence.ts";
import { recordProblem, TrialRecords } from "../evidence/keep-trials.ts";
import type { Tried } from "../evidence/test-record.ts";
import { nothingTried, together } from "../evidence/test-record.ts";
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
  /** Whether nothing is tried, and what was recorded is held against the text. */
  readonly check?: boolean;
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
  const { language, check = false, record = false } = options;
  const files = policyPaths(paths);
  if (files instanceof Problem) return fail(shell, files, language);
  const unfit = record ? recordProblem(files, options, shell) : undefined;
  if (unfit !== undefined) return fail(shell, unfit, language);
  const { sound, problems } = sorted(files.map(compileFile));
  let status = check ? checkTests(sound, options, shell) : await testAll(sound, options, shell);
  for (const problem of problems) status = fail(shell, problem, language);
  return status;
}

/** Of policies without errors; what is wrong with the others is told. */
function checkTests(
  files: readonly CompiledFile[],
  { out, language }: TestOptions,
  shell: Shell,
): Status {
  const faulty = files.filter((file) => soundPolicy(file) === undefined);
  if (faulty.length > 0) {
    shell.say(pretty(diagnosticsOf(faulty), sourcesOf(faulty), language, shell.paintAside));
  }
  const places = files.flatMap((file): readonly Place[] => {
    const policy = soundPolicy(file);
    if (policy === undefined) return [];
    return [{ folder: join(out, folderName(file.path)), fingerprint: currentFingerprint(policy) }];
  });
  const found = checkRecords("tested.json", places, "test --record", language, shell);
  return faulty.length > 0 ? 1 : found;
}

async function testAll(
  files: readonly CompiledFile[],
  options: TestOptions,
  shell: Shell,
): Promise<Status> {
  const records = new TrialRecords(files, options);
  const keep: Keep = (path, tried) => {
    if (options.record === true) records.keep(path, tried);
  };
  const tried = await tryAll(files, options, shell, keep);
  if (records.problem !== undefined) return fail(shell, records.problem, options.language);
  const isFine = [...tried.values()].every(({ breaches }) => breaches === 0);
  return isFine && tried.size === files.length ? 0 : 1;
}

/** Hears of each policy when all that is tried on it is done. */
type Keep = (path: string, tried: Tried) => void;

/** What came of each file, by its path; nothing of those that have no policy. */
async function tryAll(
  files: readonly CompiledFile[],
  options: TestOptions,
  shell: Shell,
  keep: Keep,
): Promise<ReadonlyMap<string, Tried>> {
  const tried = new Map<string, Tried>();
  for (const file of files) {
    const found = await tryFile(file, options, shell);
    if (found === undefined) continue;
    tried.set(file.path, found);
    if (options.steps === 0) keep(file.path, found);
  }
  const usable = files.filter((file) => soundPolicy(file) !== undefined);
  const paths = usable.map(({ path }) => path);
  await testSteps(paths, options, shell, ({ path, found, ...endured }) => {
    const more = { ...endured, breaches: found === undefined ? 0 : 1 };
    const all = together([tried.get(path) ?? nothingTried, more]);
    tried.set(path, all);
    keep(path, all);
  });
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
