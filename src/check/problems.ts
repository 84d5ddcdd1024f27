import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DocumentNode } from "../syntax/document.ts";
import { faultsOfUsed, isUse } from "./load.ts";

/**
 * What is to be said of the file being compiled, in the order of its text and each thing once.
 * Mistakes of a file that it uses are told where that file is compiled; here they are one error.
 */
export function ownProblems(
  problems: readonly Diagnostic[],
  { file, items }: DocumentNode,
): readonly Diagnostic[] {
  const own = problems.filter(({ span }) => span.file === file.path);
  const foreign = problems.filter(
    ({ span, severity }) => span.file !== file.path && severity === "error",
  );
  const use = items.find(isUse);
  const all = foreign.length > 0 && use !== undefined ? [...own, faultsOfUsed(foreign, use)] : own;
  const sorted = [...all].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.filter(
    (problem, place) => !sorted.slice(0, place).some((one) => isSame(one, problem)),
  );
}

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end &&
  a.message.en === b.message.en;
