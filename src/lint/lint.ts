import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { failedExamples } from "./examples.ts";
import type { Finished, Rule } from "./rule.ts";
import { amountsWithoutCap } from "./rules/amount-without-cap.ts";
import { capsThatNeverBind } from "./rules/cap-never-binds.ts";
import { comparisonsThatDiffer } from "./rules/comparison-differs.ts";
import { conditionsThatNeverHold } from "./rules/condition-never-holds.ts";
import { conditionsAlikeIn } from "./rules/conditions-alike.ts";
import { discretionWithoutAgencyIn } from "./rules/discretion-without-agency.ts";
import { figuresNotInClauses } from "./rules/figure-not-in-clauses.ts";
import { figuresNotQuoted } from "./rules/figure-not-quoted.ts";
import { lessNotCountedIn } from "./rules/less-not-counted.ts";
import { sentencesNotCovered } from "./rules/sentence-not-covered.ts";
import { unusedNames } from "./rules/never-used.ts";

const rules: readonly Rule[] = [
  unusedNames,
  sentencesNotCovered,
  amountsWithoutCap,
  capsThatNeverBind,
  conditionsThatNeverHold,
  discretionWithoutAgencyIn,
  lessNotCountedIn,
  conditionsAlikeIn,
  comparisonsThatDiffer,
  figuresNotInClauses,
  figuresNotQuoted,
];

/**
 * What a careful colleague would ask about a policy that has no errors (manual, section 10), in the
 * order of the text. Examples that come out otherwise are errors, also those of a file that this one
 * amends; all other advice on that file is given where it is compiled itself.
 */
export function lint(finished: Finished): readonly Diagnostic[] {
  const { path } = finished.tree.file;
  const advice = rules.flatMap((rule) => rule(finished)).filter(({ span }) => span.file === path);
  return [...failedExamples(finished.policy), ...advice].sort(inOrderOfText);
}

const inOrderOfText = (a: Diagnostic, b: Diagnostic): number =>
  a.span.file === b.span.file ? a.span.start - b.span.start : a.span.file < b.span.file ? -1 : 1;
