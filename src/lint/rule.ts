import type { Checked } from "../check/check.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Policy } from "../model/policy.ts";
import type { DocumentNode } from "../syntax/document.ts";

/** A policy without errors, and what the check saw on the way. */
export interface Finished extends Pick<Checked, "unused" | "coverage"> {
  readonly policy: Policy;
  /** The file being compiled; the policy may come from several. */
  readonly tree: DocumentNode;
}

/** One kind of advice (manual, section 10). */
export type Rule = (finished: Finished) => readonly Diagnostic[];
