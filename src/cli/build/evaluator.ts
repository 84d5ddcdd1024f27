import fs from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../../emit/output.ts";
import { emitTypeScript } from "../../emit/typescript/typescript.ts";
import type { Grant } from "../../model/grant.ts";
import type { Policy } from "../../model/policy.ts";
import { text } from "../../prose/phrase.ts";
import { prose } from "../../prose/prose.ts";
import { packageFolder } from "../files.ts";

/** The compiled evaluator, with the runtime copied beside it. */
export const evaluatorFiles = (policy: Policy): readonly OutputFile[] =>
  emitTypeScript(policy, {
    runtime: runtimeFiles(),
    summary: (grant: Grant) =>
      policy.languages.map((language) => text(prose(language, policy).summary(grant))),
  });

let runtime: readonly OutputFile[] | undefined;

/** The sources of the runtime, which are part of the package. */
function runtimeFiles(): readonly OutputFile[] {
  runtime ??= readRuntime(join(packageFolder, "src/runtime"));
  return runtime;
}

const readRuntime = (folder: string): readonly OutputFile[] =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .sort()
    .map((path) => ({ path, text: fs.readFileSync(join(folder, path), "utf8") }));
