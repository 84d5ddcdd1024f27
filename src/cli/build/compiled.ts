import type { NamedPolicy } from "../../site/site.ts";
import { diagnosticsOf, pretty, sourcesOf } from "../diagnostics.ts";
import type { CompiledFile } from "../policies.ts";
import { compileFile, policyPaths, soundPolicy } from "../policies.ts";
import { Problem, sorted } from "../problem.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";
import type { SitePolicies } from "./folders.ts";
import { folderName } from "./folders.ts";

/** What compiling came to: the policies that are sound, and the names of those that are not. */
export interface Compiled {
  readonly files: readonly CompiledFile[];
  readonly policies: readonly NamedPolicy[];
  readonly faulty: readonly string[];
  readonly status: Status;
}

/** Says what errors stop a policy from being used; the others are there to be built. */
export function compileAll(paths: readonly string[], shell: Shell): Compiled {
  const { sound, problems } = sorted(paths.map(compileFile));
  for (const problem of problems) fail(shell, problem);
  const policies = sound.flatMap(named);
  const errors = sound.filter((file) => soundPolicy(file) === undefined);
  if (errors.length > 0) {
    const all = diagnosticsOf(errors).filter(({ severity }) => severity === "error");
    shell.say(pretty(all, sourcesOf(errors), shell.language, shell.paintAside));
  }
  const names = policies.map(({ name }) => name);
  return {
    files: sound,
    policies,
    faulty: paths.map(folderName).filter((name) => !names.includes(name)),
    status: problems.length > 0 ? 2 : errors.length > 0 ? 1 : 0,
  };
}

export function named(file: CompiledFile): readonly NamedPolicy[] {
  const policy = soundPolicy(file);
  return policy === undefined ? [] : [{ name: folderName(file.path), policy }];
}

/** The site shows every policy of the folder, also where only some of them are built anew. */
export function onSite(
  { policies, faulty }: Pick<Compiled, "policies" | "faulty">,
  paths: readonly string[],
): SitePolicies {
  const built = new Set([...policies.map(({ name }) => name), ...faulty]);
  const all = paths.length === 0 ? [] : policyPaths([]);
  const others = all instanceof Problem ? [] : all.filter((path) => !built.has(folderName(path)));
  const isOfFolder = !(all instanceof Problem) && others.length === all.length - built.size;
  if (!isOfFolder) return { policies, kept: faulty };
  const more = sorted(others.map(compileFile)).sound.flatMap(named);
  const known = new Set(more.map(({ name }) => name));
  const unknown = others.map(folderName).filter((name) => !known.has(name));
  return { policies: [...policies, ...more].sort(byName), kept: [...faulty, ...unknown] };
}

const byName = (a: NamedPolicy, b: NamedPolicy): number => (a.name < b.name ? -1 : 1);
