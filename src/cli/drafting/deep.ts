import type { Drafting } from "../../verify/drafting/drafting.ts";
import { drafting } from "../../verify/drafting/drafting.ts";
import { loadSolver } from "../../verify/smt/solver.ts";
import type { CompiledFile } from "../policies.ts";
import { soundPolicy } from "../policies.ts";

/** A file, and what the search found in its policy; nothing where the policy has errors. */
export interface DeepFile {
  readonly file: CompiledFile;
  readonly drafting: Drafting | undefined;
}

/** Searches each policy, one after the other; the solver is loaded for them alone. */
export async function searched(files: readonly CompiledFile[]): Promise<readonly DeepFile[]> {
  const solver = await loadSolver();
  const found: DeepFile[] = [];
  for (const file of files) {
    const policy = soundPolicy(file);
    const { compilation, path } = file;
    const { text } = compilation.tree.file;
    const words = (span: { file: string; start: number; end: number }): string | undefined =>
      span.file === path ? text.slice(span.start, span.end).replace(/\s+/g, " ") : undefined;
    const told = compilation.diagnostics;
    const outcome = policy && (await drafting({ policy, told, words, solver }, path));
    found.push({ file, drafting: outcome });
  }
  solver.end();
  return found;
}

/** The file with what the search adds to what the compiler says. */
export const withFindings = ({ file, drafting: found }: DeepFile): CompiledFile => ({
  ...file,
  compilation: {
    ...file.compilation,
    diagnostics: [...file.compilation.diagnostics, ...(found?.findings ?? [])],
  },
});
