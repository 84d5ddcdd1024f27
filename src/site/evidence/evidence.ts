/**
 * What is known of the very text that a policy is now compiled to. What was proved or tested of
 * another text is not among it.
 */
export interface Evidence {
  readonly proof: ProofRecord | undefined;
  readonly tests: TestRecord | undefined;
}

export const noEvidence: Evidence = { proof: undefined, tests: undefined };

/** What a proof came to. */
export interface ProofRecord {
  /** Its name and version: "Z3 5.1.0.0". */
  readonly solver: string;
  /** One for each ceiling, by the id of the cap. */
  readonly caps: ReadonlyMap<string, CapVerdict>;
  /** Questions that were put to the solver. */
  readonly questions: number;
  /** Those among them that were answered as they must be. */
  readonly answered: number;
  /** Places where the compiled text does not say what the policy says. */
  readonly faults: number;
}

export type CapVerdict =
  | { readonly verdict: "proved" | "fails" }
  | { readonly verdict: "tested"; readonly because: readonly Unproved[] };

/** Why a cap is not proved, though nothing was found against it. */
export type Unproved = "in principle" | "windows" | "years" | "merger" | "not read" | "no answer";

/** What random claims came to. */
export interface TestRecord {
  readonly seed: number;
  readonly sequences: number;
  readonly steps: number;
  /** How often a cap was held against an award. */
  readonly checked: number;
  /** Trials in which something did not hold. */
  readonly breaches: number;
}
