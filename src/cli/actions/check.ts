import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { renderGithub } from "../../diagnostics/render/github.ts";
import { renderJson } from "../../diagnostics/render/json.ts";
import type { Sources } from "../../diagnostics/render/place.ts";
import { renderSarif } from "../../diagnostics/render/sarif.ts";
import type { Language } from "../../locale/locale.ts";
import { languageIn } from "../command.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import { compileFile, policyPaths } from "../policies.ts";
import { Problem, sorted } from "../problem.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";

export interface CheckOptions {
  readonly format: "pretty" | "json" | "sarif" | "github";
  readonly lang?: Language;
}

/** Reports what is wrong with policies. */
export function check(paths: readonly string[], options: CheckOptions, shell: Shell): Status {
  const language = languageIn(options, shell);
  const files = policyPaths(paths);
  if (files instanceof Problem) return fail(shell, files, language);
  const { sound, problems } = sorted(files.map(compileFile));
  const diagnostics = diagnosticsOf(sound);
  shell.print(render(diagnostics, sourcesOf(sound), options.format, language, shell));
  if (problems.length === 0 && options.format === "pretty" && diagnostics.length === 0) {
    shell.print(`${nothingFound(files.length)[language]}\n`);
  }
  for (const problem of problems) fail(shell, problem, language);
  if (problems.length > 0) return 2;
  return hasErrors(diagnostics) ? 1 : 0;
}

const nothingFound = (files: number): Readonly<Record<Language, string>> => ({
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
