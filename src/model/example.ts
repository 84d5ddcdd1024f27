import type { Span } from "../diagnostics/diagnostic.ts";
import type { Claim } from "./claim.ts";
import type { Text } from "./text.ts";

/** A worked example (manual, section 7). Its claims share one ledger, in order. */
export interface Example {
  readonly title: Text;
  readonly article: string | undefined;
  readonly steps: readonly Step[];
  /** Whether its article is later replaced or repealed: then it is printed, but not run. */
  readonly superseded: boolean;
  readonly span: Span;
}

/** Claims are numbered from 1 through the whole example, those in rounds included. */
export type Step =
  | { readonly kind: "claim"; readonly claim: ExampleClaim }
  | { readonly kind: "round"; readonly claims: readonly ExampleClaim[] }
  | EventStep;

export interface ExampleClaim {
  /** Its number in the example, from 1; also its id. */
  readonly number: number;
  readonly claim: Claim;
  readonly expected: Expected;
  readonly span: Span;
}

/** Amounts are in minor units. */
export type Expected =
  | { readonly outcome: "gives" | "gives up to"; readonly amount: bigint }
  | { readonly outcome: "is refused"; readonly by: string | undefined }
  | { readonly outcome: "fails" };

export interface EventStep {
  readonly kind: "complete" | "reverse" | "clawback" | "pay";
  /** The number of the claim. */
  readonly claim: number;
  readonly amount: bigint | undefined;
  readonly span: Span;
}
