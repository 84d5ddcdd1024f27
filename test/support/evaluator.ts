import { readdirSync, readFileSync } from "node:fs";
import type { EvaluatorModule } from "../../src/batch/load.ts";
import { loadEvaluator } from "../../src/batch/load.ts";
import type { OutputFile } from "../../src/emit/output.ts";
import { emitTypeScript } from "../../src/emit/typescript/typescript.ts";
import type { Policy } from "../../src/model/policy.ts";

/** The runtime, as it is copied beside an evaluator. */
export const runtime: readonly OutputFile[] = readdirSync("src/runtime")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ path: name, text: readFileSync(`src/runtime/${name}`, "utf8") }));

/** The files of a policy's evaluator; the titles of its grants stand for their summaries. */
export const evaluatorFiles = (policy: Policy): readonly OutputFile[] =>
  emitTypeScript(policy, { runtime, summary: ({ title }) => Object.values(title ?? {}) });

/** The evaluator of a policy, compiled and loaded. */
export const evaluatorOf = (policy: Policy): Promise<EvaluatorModule> =>
  loadEvaluator(evaluatorFiles(policy));
