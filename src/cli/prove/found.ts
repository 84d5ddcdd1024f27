import type { Values } from "../../verify/smt/solver.ts";

/** What was found against a cap that fails. */
export type Found =
  /** Claims after which it is exceeded, as an example of the policy. */
  | { readonly kind: "claims"; readonly count: number; readonly example: string }
  /** Claims, rounds and events that were found at random and made as short as they go. */
  | { readonly kind: "steps"; readonly count: number; readonly example: string }
  /** No short sequence of claims gets there, nor do random steps; a state in which it fails. */
  | {
      readonly kind: "state";
      readonly tried: number;
      readonly random: number;
      readonly values: Values;
    };
