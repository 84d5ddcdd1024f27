import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { Compilation } from "../../../src/compile.ts";
import { compile } from "../../../src/compile.ts";
import type { Drafting } from "../../../src/verify/drafting/drafting.ts";
import type { Subject, Topic } from "../../../src/verify/drafting/check.ts";
import { checks, drafting } from "../../../src/verify/drafting/drafting.ts";
import type { Solver } from "../../../src/verify/smt/solver.ts";
import { loadSolver } from "../../../src/verify/smt/solver.ts";
import { hostOf, path, snippetText } from "../../support/snippet.ts";

let loaded: Promise<Solver> | undefined;

/** One solver for all tests of a file. */
const solverOnce = (): Promise<Solver> => (loaded ??= loadSolver());

/** What a search finds in a compiled policy, which must be sound. */
export const searchOf = async (compilation: Compilation): Promise<Drafting> =>
  drafting(await subjectOf(compilation), compilation.tree.file.path);

async function subjectOf({ policy, diagnostics, tree }: Compilation): Promise<Subject> {
  if (policy === undefined)
    throw new Error(diagnostics.map(({ message }) => message.en).join("\n"));
  const { file } = tree;
  const words = (span: Diagnostic["span"]): string | undefined =>
    span.file === file.path ? file.text.slice(span.start, span.end) : undefined;
  return { policy, told: diagnostics, words, solver: await solverOnce() };
}

/** Which check finds what. */
const topics: Readonly<Record<string, Topic>> = {
  "cap-out-of-reach": "caps",
  "limit-binds-below-full": "caps",
  "conditions-contradict": "conditions",
  "grant-always-zero": "conditions",
  "threshold-gap": "bands",
  "threshold-overlap": "bands",
  "no-band-above": "bands",
  cliff: "cliffs",
  "splitting-pays": "splitting",
  "most-for-one": "exposure",
  "readings-differ": "readings",
};

/** What its check finds under a code, in a snippet below the usual header. */
export async function foundAs(code: string, snippet: string): Promise<readonly Diagnostic[]> {
  const text = snippetText(snippet);
  const topic = topics[code];
  if (topic === undefined) throw new Error(`No check finds ${code}.`);
  const subject = await subjectOf(compile({ path, text }, hostOf(text)));
  const { findings } = await checks[topic](subject);
  return findings.filter((one) => one.code === code);
}

/** The same in English. */
export const found = async (code: string, snippet: string): Promise<readonly string[]> =>
  (await foundAs(code, snippet)).map(({ message }) => message.en);
