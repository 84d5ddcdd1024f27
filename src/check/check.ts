import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Policy } from "../model/policy.ts";
import type { DocumentNode } from "../syntax/document.ts";
import { arrange } from "./amend.ts";
import { checkClauses } from "./clauses.ts";
import type { FoundUnits } from "./context.ts";
import { withoutConsequences } from "./consequences.ts";
import type { Coverage } from "./coverage.ts";
import { coverageOf } from "./coverage.ts";
import type { Header } from "./header.ts";
import { checkHeader, reportHeaderLines } from "./header.ts";
import type { Host } from "./host.ts";
import { reportIndentation } from "./indentation.ts";
import { reportStrayClauses } from "./layout.ts";
import { loadFiles } from "./load.ts";
import type { Declaration } from "./names.ts";
import { checkNames } from "./naming.ts";
import { policyOf } from "./policy.ts";
import { ownProblems } from "./problems.ts";

/** What the check makes of a document, and what it saw on the way that advice needs. */
export interface Checked {
  /** Undefined where something is wrong with it. */
  readonly policy: Policy | undefined;
  readonly problems: readonly Diagnostic[];
  /** Names that nothing uses, as they were declared. */
  readonly unused: readonly Declaration[];
  /** What of the official texts the policy covers. */
  readonly coverage: readonly Coverage[];
}

/**
 * From what the drafter wrote to what it means (manual, sections 2 to 8). `mistakes` are those of the
 * writing: a tree with a gap gives no policy, though nothing more is to be said of it.
 */
export function check(tree: DocumentNode, host: Host, mistakes: readonly Diagnostic[]): Checked {
  const units: FoundUnits = { money: new Set() };
  let [checked, before] = [checkWith(units, tree, host, mistakes), 0];
  // Each round finds another define that is money, so that this ends.
  while (units.money.size > before) {
    before = units.money.size;
    checked = checkWith(units, tree, host, mistakes);
  }
  return checked;
}

function checkWith(
  units: FoundUnits,
  tree: DocumentNode,
  host: Host,
  mistakes: readonly Diagnostic[],
): Checked {
  const problems: Diagnostic[] = [];
  const report = (problem: Diagnostic): void => void problems.push(problem);

  const files = loadFiles(tree, host, report);
  if (files === undefined) return { policy: undefined, problems, unused: [], coverage: [] };
  const headers: Header[] = [];
  for (const file of files) headers.push(checkHeader(file, headers.at(-1), report));

  const document = arrange(files, headers[0]?.term, report);
  const places = [...document.headers, ...document.articles];
  for (const place of places) {
    reportHeaderLines(place, report);
    reportStrayClauses(place, report);
  }
  reportIndentation(places, report);

  const naming = checkNames(places, headers, units, report);
  const clauses = checkClauses(document, headers, naming, host, report);
  naming.finish();

  const told = withoutConsequences(
    ownProblems(problems, tree, headers.at(-1)),
    mistakes,
    tree.file,
  );
  const policy = hasErrors([...mistakes, ...told])
    ? undefined
    : policyOf(document, headers, naming, clauses);
  const coverage = policy === undefined ? [] : coverageOf(policy);
  return { policy, problems: told, unused: naming.unused(), coverage };
}
