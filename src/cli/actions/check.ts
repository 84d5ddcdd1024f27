import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { Texts } from "../../diagnostics/message.ts";
import { renderGithub } from "../../diagnostics/render/github.ts";
import { renderJson } from "../../diagnostics/render/json.ts";
import type { Sources } from "../../diagnostics/render/place.ts";
import { renderSarif } from "../../diagnostics/render/sarif.ts";
import type { Language } from "../../locale/locale.ts";
import { languageIn } from "../command.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import type { CompiledFile } from "../policies.ts";
import { compileFile, policyPaths } from "../policies.ts";
import { Problem, sorted } from "../problem.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";

export interface CheckOptions {
  readonly format: "pretty" | "json" | "sarif" | "github";
  readonly lang?: Language;
  /** Whether to search for what only shows in claims. */
  readonly deep?: boolean;
}

/** Reports what is wrong with policies; in depth, also what a search finds in those without errors. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  shell: Shell,
): Promise<Status> {
  const language = languageIn(options, shell);
  const files = policyPaths(paths);
  if (files instanceof Problem) return fail(shell, files, language);
  const { sound: compiled, problems } = sorted(files.map(compileFile));
  const { sound, summary } = await searchedIf(options.deep === true, compiled, language);
  const diagnostics = diagnosticsOf(sound);
  shell.print(render(diagnostics, sourcesOf(sound), options.format, language, shell));
  if (problems.length === 0 && options.format === "pretty" && diagnostics.length === 0) {
    shell.print(`${nothingFound(files.length)[language]}\n`);
  }
  // A program that reads the findings reads no sentence after them.
  if (options.format === "pretty") shell.print(summary);
  else shell.say(summary);
  for (const problem of problems) fail(shell, problem, language);
  if (problems.length > 0) return 2;
  return hasErrors(diagnostics) ? 1 : 0;
}

interface Looked {
  readonly sound: readonly CompiledFile[];
  /** What was settled and what was not, a line for each policy; empty without a search. */
  readonly summary: string;
}

/** The solver is loaded only where it is asked for. */
async function searchedIf(
  isDeep: boolean,
  files: readonly CompiledFile[],
  language: Language,
): Promise<Looked> {
  if (!isDeep) return { sound: files, summary: "" };
  const { searched, withFindings } = await import("../drafting/deep.ts");
  const { summaries } = await import("../drafting/summary.ts");
  const found = await searched(files);
  return { sound: found.map(withFindings), summary: summaries(found, language) };
}

const nothingFound = (files: number): Texts => ({
  en: files === 1 ? "Nothing found in the policy." : `Nothing found in ${files} policies.`,
  zh: `已检查${files}个政策文件，未发现问题。`,
});

function render(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  format: CheckOptions["format"],
  language: Language,
  shell: Shell,
): string {
  switch (format) {
    case "pretty":
      return pretty(diagnostics, sources, language, shell.paint);
    case "json":
      return renderJson(diagnostics, sources);
    case "sarif":
      return renderSarif(diagnostics, sources, language);
    case "github":
      return renderGithub(diagnostics, sources, language);
  }
}
