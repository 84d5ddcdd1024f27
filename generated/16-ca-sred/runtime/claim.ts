/**
 * What comes in from outside, as plain as JSON: one flat record whose keys are `grant`, `id`,
 * `decided` and the names of facts. Nothing in it is trusted.
 *
 * Money is a decimal string ("6000000.00") or whole minor units (a safe integer or a bigint); a
 * count is a safe integer or digits; a number is a decimal string or a safe integer; a percent is
 * "33.3%" or "5‰"; a date is "2025-03-03"; yes/no is a boolean, "yes" or "no"; a `one of` is the
 * name of its value; an id is a string; a list is an array of records with one entry for each
 * column.
 */
export interface RawClaim {
  readonly grant: string;
  /** Absent: the ledger gives one. */
  readonly id?: string;
  /** What an authority decided, or what another programme gave. */
  readonly decided?: RawMoney;
  readonly [fact: string]: RawValue | undefined;
}

/** Money: a decimal string ("1234.50"), or whole minor units (123450). */
export type Money = RawMoney;
/** A decimal: "87.5". */
export type Decimal = string | number | bigint;
/** "33.3%" or "5‰". */
export type Percent = string;
/** A date: "2025-03-03". */
export type DateText = string;

export type RawMoney = string | number | bigint;
export type RawValue = string | number | bigint | boolean | readonly RawRow[];
export type RawRow = Readonly<Record<string, string | number | bigint | boolean>>;

/**
 * An event upon an earlier award (manual, section 9). Only `complete` concerns the whole of it
 * always, and only `pay` has to say how much.
 */
export type LedgerEvent =
  | (UponAward & { readonly event: "complete"; readonly amount?: never })
  /** Without an amount: all that can still be taken or asked back. */
  | (UponAward & { readonly event: "reverse" | "clawback"; readonly amount?: RawMoney })
  | (UponAward & { readonly event: "pay"; readonly amount: RawMoney });

interface UponAward {
  /**
   * An id of its own, so that an event sent twice is entered once. Absent: the ledger gives one.
   */
  readonly id?: string;
  /** The id of the claim that was awarded. */
  readonly claim: string;
}
