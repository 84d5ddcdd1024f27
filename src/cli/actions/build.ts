import { join } from "node:path";
import type { Difference, GeneratedFolder } from "../build/folder.ts";
import type { Compiled } from "../build/compiled.ts";
import { compileAll, onSite } from "../build/compiled.ts";
import { bringUpToDate, differenceIn, isEmpty } from "../build/folder.ts";
import {
  abandonedFolders,
  buildablePaths,
  grammarFolder,
  policyFolders,
  siteFolder,
} from "../build/folders.ts";
import { summary } from "../build/summary.ts";
import { unknownLines, unknownOf } from "../evidence/unknown.ts";
import { diagnosticsOf } from "../diagnostics.ts";
import { Problem, sorted } from "../problem.ts";
import type { Shell, Status } from "../shell.ts";
import { fail } from "../shell.ts";

export interface BuildOptions {
  readonly out: string;
  readonly check?: boolean;
}

/** Brings what is generated from the policies up to date, or says where it is not. */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  shell: Shell,
): Promise<Status> {
  const files = buildablePaths(paths);
  if (files instanceof Problem) return fail(shell, files);
  const compiled = compileAll(files, shell);
  const folders = await foldersOf(compiled, paths, options);
  const { sound: states, problems } = sorted(folders.map(stateOf));
  if (problems[0] !== undefined) return fail(shell, problems[0]);
  const differing = states.filter(({ difference }) => !isEmpty(difference));
  if (options.check === true) return reportStale(differing, compiled, shell);
  return write(differing, compiled, options, shell);
}

async function foldersOf(
  { policies, faulty }: Compiled,
  paths: readonly string[],
  { out, check }: BuildOptions,
): Promise<readonly GeneratedFolder[]> {
  const names = [...policies.map(({ name }) => name), ...faulty];
  return [
    ...grammarFolder(out),
    ...(await policyFolders(policies, out)),
    // The pages are not kept under version control, so that they cannot be stale there.
    ...(check === true
      ? []
      : [
          await siteFolder(onSite({ policies, faulty }, paths), join(out, "site"), {
            records: out,
          }),
        ]),
    ...(paths.length === 0 ? abandonedFolders(names, out) : []),
  ];
}

interface State {
  readonly folder: GeneratedFolder;
  readonly difference: Difference;
}

function stateOf(folder: GeneratedFolder): State | Problem {
  const difference = differenceIn(folder);
  return difference instanceof Problem ? difference : { folder, difference };
}

function reportStale(differing: readonly State[], { status }: Compiled, shell: Shell): Status {
  const words = stale[shell.language];
  for (const { folder, difference } of differing) {
    const tell = (paths: readonly string[], what: string): void => {
      for (const path of paths) shell.print(`${join(folder.path, path)}${what}\n`);
    };
    tell(difference.missing, words.missing);
    tell(difference.changed, words.changed);
    tell(difference.leftOver, words.leftOver);
  }
  shell.print(`${differing.length === 0 ? words.none : words.repair(shell.call)}\n`);
  return status === 0 && differing.length > 0 ? 1 : status;
}

const stale = {
  en: {
    missing: " is missing",
    changed: " is stale",
    leftOver: " is left over",
    none: "What is generated is up to date.",
    repair: (call: string) => `Run ${call} build, and commit what it writes.`,
  },
  zh: {
    missing: "缺失",
    changed: "不是最新内容",
    leftOver: "已不再生成，应删除",
    none: "生成的文件均为最新。",
    repair: (call: string) => `请运行${call} build，并提交其写入的文件。`,
  },
};

function write(
  differing: readonly State[],
  { files, policies, status }: Compiled,
  { out }: BuildOptions,
  shell: Shell,
): Status {
  for (const { folder, difference } of differing) {
    const problem = bringUpToDate(folder, difference);
    if (problem !== undefined) return fail(shell, problem);
  }
  const changed = differing.flatMap(({ difference }) => Object.values(difference).flat());
  const built = {
    policies: policies.map(({ policy }) => policy),
    diagnostics: diagnosticsOf(files),
    changed: changed.length,
    pages: join(out, "site", "index.html"),
    call: shell.call,
  };
  shell.print(summary(built, shell.language));
  shell.print(unknownLines(unknownOf(policies, out), shell.call, shell.language));
  return status;
}
