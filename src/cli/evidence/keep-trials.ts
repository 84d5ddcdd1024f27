import { join } from "node:path";
import type { Policy } from "../../model/policy.ts";
import type { TestOptions } from "../actions/test.ts";
import { folderName, nameProblem } from "../build/folders.ts";
import { shareOf } from "../endurance/report.ts";
import type { CompiledFile } from "../policies.ts";
import { soundPolicy } from "../policies.ts";
import { fileProblem, Problem } from "../problem.ts";
import type { Shell } from "../shell.ts";
import { currentFingerprint } from "./evidence.ts";
import { isBuilt, keepRecord } from "./record.ts";
import type { TestCall, Tried } from "./test-record.ts";
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

/**
 * Keeps what came of each policy without errors, for better or worse, as soon as it is known: whoever
 * ends a long trial early keeps what is done.
 */
export class TrialRecords {
  readonly #policies: ReadonlyMap<string, Policy>;
  readonly #call: TestCall;
  readonly #out: string;
  #problem: Problem | undefined;

  constructor(files: readonly CompiledFile[], { runs, steps, seed, out }: Trials) {
    this.#policies = new Map(
      files.flatMap((file) => {
        const policy = soundPolicy(file);
        return policy === undefined ? [] : [[file.path, policy]];
      }),
    );
    this.#call = { runs, steps: shareOf(steps, [...this.#policies]), seed };
    this.#out = out;
  }

  keep(path: string, tried: Tried): void {
    const policy = this.#policies.get(path);
    if (policy === undefined) return;
    const content = testContent(policy.name, this.#call, tried);
    const folder = join(this.#out, folderName(path));
    this.#problem ??= keepRecord(folder, "tested.json", currentFingerprint(policy), content);
  }

  /** Why one could not be kept; none is tried to be kept after it. */
  get problem(): Problem | undefined {
    return this.#problem;
  }
}
