import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { bands } from "./bands.ts";
import { deadCaps } from "./caps.ts";
import type { Check, Outcome, Subject, Topic } from "./check.ts";
import { cliffs } from "./cliffs.ts";
import { emptyGrants } from "./conditions.ts";
import { exposure } from "./exposure.ts";
import { readings } from "./readings.ts";
import { splitting } from "./splitting.ts";

/** What a policy is asked, in the order in which the summary tells it. */
export const checks: Readonly<Record<Topic, Check>> = {
  caps: deadCaps,
  conditions: emptyGrants,
  bands,
  cliffs,
  splitting,
  exposure,
  readings,
};

/** What was found, and what each check could and could not settle. */
export interface Drafting {
  readonly findings: readonly Diagnostic[];
  readonly outcomes: readonly Outcome[];
}

/**
 * What a search finds in a policy that is sound (manual, section 10): what the cheap advice of the
 * compiler says already is not said again. Every claim that a finding shows has been decided by the
 * reference interpreter; that nothing can be is told only where it is proved.
 */
export async function drafting(subject: Subject, path: string): Promise<Drafting> {
  const outcomes: Outcome[] = [];
  for (const check of Object.values(checks)) outcomes.push(await check(subject));
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  // On a file that this one amends it is told where that is checked itself.
  const own = findings.filter(({ span }) => span.file === path);
  return { findings: [...own].sort((a, b) => a.span.start - b.span.start), outcomes };
}
