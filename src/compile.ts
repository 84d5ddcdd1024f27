import { check } from "./check/check.ts";
import type { Checked } from "./check/check.ts";
import type { Host } from "./check/host.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { SourceFile } from "./diagnostics/source.ts";
import { lint } from "./lint/lint.ts";
import type { DocumentNode } from "./syntax/document.ts";
import { parse } from "./syntax/parse.ts";

/** What a compilation comes to. The tree is always there, the policy only without errors. */
export interface Compilation extends Pick<Checked, "policy" | "unused" | "coverage"> {
  readonly tree: DocumentNode;
  /** First how the text is written, then what it means, each in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** From text to a checked policy. What is wrong with the text is a diagnostic; only bugs throw. */
export function compile(file: SourceFile, host: Host): Compilation {
  const { tree, problems: syntax } = parse(file);
  const { policy, problems: meaning, unused, coverage } = check(tree, host, syntax);
  const advice = policy === undefined ? [] : lint({ policy, unused, coverage, tree });
  return { tree, policy, unused, coverage, diagnostics: [...syntax, ...meaning, ...advice] };
}
