/**
 * What comes in from outside, as plain as JSON: one flat record whose keys are `grant`, `id`,
 * `decided` and the names of facts. Nothing in it is trusted.
 *
 * Money is a decimal string ("6000000.00") or whole minor units (a safe integer or a bigint); a count
 * is a safe integer or digits; a number is a decimal string or a safe integer; a percent is "33.3%" or
 * "5‰"; a date is "2025-03-03"; yes/no is a boolean, "yes" or "no"; a `one of` is the name of its
 * value; an id is a string; a list is an array of records with one entry for each column.
 */
export interface Claim {
  readonly grant: string;
  /** Absent: the ledger gives one. */
  readonly id?: string;
  /** What an authority decided, or what another programme gave. */
  readonly decided?: RawMoney;
  readonly [fact: string]: RawValue | undefined;
}

export type RawMoney = string | number | bigint;
export type RawValue = string | number | bigint | boolean | readonly RawRow[];
export type RawRow = Readonly<Record<string, string | number | bigint | boolean>>;

/** An event upon an earlier award (manual, section 9), as it comes in. */
export interface LedgerEvent {
  readonly event: "complete" | "reverse" | "clawback" | "pay";
  /** An id of its own, so that an event sent twice is entered once. Absent: the ledger gives one. */
  readonly id?: string;
  /** The id of the claim that was awarded. */
  readonly claim: string;
  /** Absent: all that it can be. `pay` has to say it, `complete` has none. */
  readonly amount?: RawMoney;
}
