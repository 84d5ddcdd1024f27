import { join } from "node:path";
import type { TestOptions } from "../actions/test.ts";
import { folderName, nameProblem } from "../build/folders.ts";
import { shareOf } from "../endurance/report.ts";
import type { CompiledFile } from "../policies.ts";
import { soundPolicy } from "../policies.ts";
import { fileProblem, Problem } from "../problem.ts";
import type { Shell } from "../shell.ts";
import { currentFingerprint } from "./evidence.ts";
import { isBuilt, keepRecord } from "./record.ts";
import type { Tried } from "./test-record.ts";
import { testContent } from "./test-record.ts";

type Trials = Pick<TestOptions, "runs" | "steps" | "seed" | "out">;

/** Why nothing could be kept: known before anything is tried. */
export function recordProblem(
  paths: readonly string[],
  { runs, steps, out }: Trials,
  { call }: Pick<Shell, "call">,
): Problem | undefined {
  if (runs + steps === 0) return nothingToKeep;
  const unbuilt = paths.map((path) => join(out, folderName(path))).find((each) => !isBuilt(each));
  if (unbuilt === undefined) return nameProblem(paths);
  return fileProblem(unbuilt, {
    en: `there is no evaluator here beside which to keep a record; first: ${call} build`,
    zh: `此处没有求值程序，无法在旁保存记录；请先运行：${call} build`,
  });
}

const nothingToKeep = new Problem(
  "--record with neither --runs nor --steps would keep that nothing was tried.",
  "--record须与--runs或--steps之一同用，否则没有可记录的测试。",
);

/** Keeps what came of every policy without errors, for better or worse. */
export function keepTrials(
  files: readonly CompiledFile[],
  tried: ReadonlyMap<string, Tried>,
  { runs, steps, seed, out }: Trials,
): Problem | undefined {
  const usable = files.filter((file) => soundPolicy(file) !== undefined);
  const call = { runs, steps: shareOf(steps, usable), seed };
  for (const file of usable) {
    const [policy, found] = [soundPolicy(file), tried.get(file.path)];
    if (policy === undefined || found === undefined) continue;
    const of = currentFingerprint(policy);
    const content = testContent(policy.name, call, found);
    const problem = keepRecord(join(out, folderName(file.path)), "tested.json", of, content);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
