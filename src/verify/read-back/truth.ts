import type { Quantity } from "./quantity.ts";

/**
 * Whether something holds, in a form that is the same for what is the same by the rules of
 * negation and of order alone. Two are the same only if they are one object.
 */
export type Truth = { readonly number: number } & (
  | { readonly kind: "known"; readonly is: boolean }
  | { readonly kind: "open"; readonly name: string }
  /** Of a quantity, that it is at most 0, or 0. */
  | { readonly kind: "at most 0" | "is 0"; readonly of: Quantity }
  | { readonly kind: "all"; readonly of: readonly Truth[] }
  | { readonly kind: "not"; readonly of: Truth }
);
