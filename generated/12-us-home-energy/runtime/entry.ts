import type { Awarded, Refused } from "./outcome.ts";

/**
 * One entry of a ledger, as plain data that survives JSON (manual, section 9). Entries are only
 * ever added; the state of a ledger is what its entries say, in their order.
 */
export type Entry = ClaimEntry | EventEntry;

/**
 * A decided claim, with its facts in canonical form, and the whole result to answer it again. The
 * result is of the same id; its steps follow one upon the other from the amount to the award, which
 * its payments make up; it has a reason unless it is granted. Anything else is no entry.
 */
export interface ClaimEntry {
  readonly entry: "awarded" | "refused";
  readonly id: string;
  readonly grant: string;
  readonly facts: Readonly<Record<string, CanonicalValue>>;
  readonly decided: number | undefined;
  /**
   * Only of an `accumulated` grant: its amount after rounding and taking off, before `decided`.
   */
  readonly workedOut?: number;
  readonly result: Awarded | Refused;
}

/**
 * Money in whole minor units; a count as a number; a number or percent as an exact decimal or
 * fraction string; a date in ISO form; yes/no as a boolean; an id trimmed and in NFKC.
 */
export type CanonicalValue = number | string | boolean | readonly CanonicalRow[];
export type CanonicalRow = Readonly<Record<string, number | string | boolean>>;

/** `amount`, above 0, is absent only of `completed`. */
export interface EventEntry {
  readonly entry: "completed" | "reversed" | "clawed back" | "paid";
  readonly id: string;
  readonly claim: string;
  readonly amount?: number;
}
