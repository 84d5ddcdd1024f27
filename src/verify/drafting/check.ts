import type { Diagnostic, Span } from "../../diagnostics/diagnostic.ts";
import type { Policy } from "../../model/policy.ts";
import type { Solver } from "../smt/solver.ts";

/** What a check looks at, as the summary names it. */
export type Topic =
  "caps" | "conditions" | "bands" | "cliffs" | "splitting" | "exposure" | "readings";

/** What one check of a policy came to. What is neither found nor settled is open, never fine. */
export interface Outcome {
  readonly topic: Topic;
  readonly findings: readonly Diagnostic[];
  /** How many caps, grants or readings have been settled, those with findings included. */
  readonly settled: number;
  /** The names of those that could not be. */
  readonly open: readonly string[];
}

/** What the checks are given. */
export interface Subject {
  readonly policy: Policy;
  /** What has been said of the policy already: it is not said again. */
  readonly told: readonly Diagnostic[];
  /** What the drafter wrote there, where it stands in the file that is checked. */
  readonly words: (span: Span) => string | undefined;
  readonly solver: Solver;
}

/** One question to a policy (manual, section 10). */
export type Check = (subject: Subject) => Outcome | Promise<Outcome>;

/** Whether something with one of these codes has been said of this place. */
export const isTold = (
  { told }: Pick<Subject, "told">,
  span: Span,
  codes: readonly string[],
): boolean =>
  told.some(
    (one) =>
      codes.includes(one.code) && one.span.file === span.file && one.span.start === span.start,
  );
