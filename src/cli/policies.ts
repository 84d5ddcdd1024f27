import fs from "node:fs";
import { join, sep } from "node:path";
import type { Compilation } from "../compile.ts";
import { compile } from "../compile.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Sources } from "../diagnostics/render/place.ts";
import type { SourceFile } from "../diagnostics/source.ts";
import type { Policy } from "../model/policy.ts";
import { filesBelow, reaching, readText } from "./files.ts";
import { fileProblem, Problem, sorted } from "./problem.ts";

/** A policy file that has been compiled, with the text of every file that it drew on. */
export interface CompiledFile {
  readonly path: string;
  readonly compilation: Compilation;
  readonly sources: Sources;
}

/** The policy, where nothing is wrong with it: errors stop it from being used. */
export const soundPolicy = ({ compilation }: CompiledFile): Policy | undefined =>
  hasErrors(compilation.diagnostics) ? undefined : compilation.policy;

const defaultFolder = "policies";

/** The policy files that a command was given: files as they are, of folders every *.policy below. */
export function policyPaths(given: readonly string[]): readonly string[] | Problem {
  if (given.length === 0 && !fs.existsSync(defaultFolder)) return nothingGiven;
  const { sound, problems } = sorted((given.length === 0 ? [defaultFolder] : given).map(pathsAt));
  return problems[0] ?? [...new Set(sound.flat())];
}

const nothingGiven = new Problem(
  `There is no folder ${defaultFolder} here. Name a policy file, or begin one: edict new my-policy`,
  `此处没有${defaultFolder}文件夹。请指明政策文件，或新建一个：edict new my-policy`,
);

function pathsAt(path: string): readonly string[] | Problem {
  const isFolder = reaching(path, () => fs.statSync(path).isDirectory());
  if (isFolder instanceof Problem) return isFolder;
  if (!isFolder) return [withSlashes(path)];
  const found = filesBelow(path, ".policy");
  if (found instanceof Problem) return found;
  return found.length > 0 ? found.map(withSlashes) : fileProblem(path, noPolicies);
}

const noPolicies = {
  en: "no file in this folder ends in .policy",
  zh: "该文件夹中没有以.policy结尾的文件",
};

/** As diagnostics name it, and as `use` and `source` are resolved. */
const withSlashes = (path: string): string => join(path).split(sep).join("/");

/** Compiles a policy file. What is wrong with the policy is in the compilation, as diagnostics. */
export function compileFile(path: string): CompiledFile | Problem {
  const text = readText(path);
  if (text instanceof Problem) return text;
  const file = { path, text };
  const sources = new Map<string, SourceFile>([[path, file]]);
  const problems: Problem[] = [];
  const read = (other: string): string | undefined => {
    if (!fs.existsSync(other)) return undefined;
    const found = readText(other);
    if (found instanceof Problem) {
      problems.push(found);
      return undefined;
    }
    sources.set(other, { path: other, text: found });
    return found;
  };
  const compilation = compile(file, { read });
  return problems[0] ?? { path, compilation, sources };
}
