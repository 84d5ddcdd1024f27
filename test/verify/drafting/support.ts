import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Compilation } from "../../../src/compile.ts";
import { compile } from "../../../src/compile.ts";
import type { Drafting } from "../../../src/verify/drafting/drafting.ts";
import { drafting } from "../../../src/verify/drafting/drafting.ts";
import type { Solver } from "../../../src/verify/smt/solver.ts";
import { loadSolver } from "../../../src/verify/smt/solver.ts";
import { hostOf, path, snippetText } from "../../support/snippet.ts";

let loaded: Promise<Solver> | undefined;

/** One solver for all tests of a file. */
const solverOnce = (): Promise<Solver> => (loaded ??= loadSolver());

/** What a search finds in a compiled policy, which must be sound. */
export async function searchOf({ policy, diagnostics, tree }: Compilation): Promise<Drafting> {
  if (policy === undefined)
    throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  const { file } = tree;
  const words = (span: Diagnostic["span"]): string | undefined =>
    span.file === file.path ? file.text.slice(span.start, span.end) : undefined;
  return drafting({ policy, told: diagnostics, words, solver: await solverOnce() }, file.path);
}

/** The same for a snippet below the usual header. */
export async function searched(snippet: string): Promise<readonly Diagnostic[]> {
  const text = snippetText(snippet);
  return (await searchOf(compile({ path, text }, hostOf(text)))).findings;
}

/** What is found under a code, in English. */
export const found = async (code: string, snippet: string): Promise<readonly string[]> =>
  (await searched(snippet)).filter((one) => one.code === code).map(({ message }) => message.en);
