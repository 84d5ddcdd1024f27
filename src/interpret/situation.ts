import type { PlainDate } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";
import type { CanonicalRow } from "../model/entry.ts";
import type { Policy } from "../model/policy.ts";
import type { Facts } from "./facts.ts";
import type { Ledger } from "./ledger.ts";

/** What an expression, a condition or a cap is worked out from. */
export interface Situation {
  readonly policy: Policy;
  /** As it stands before the claim. */
  readonly ledger: Ledger;
  /** What the claim states. */
  readonly facts: Facts;
  /** The date of the claim. */
  readonly date: PlainDate;
  /** What stands in place of the claim's own figures while an accumulated amount is worked out. */
  readonly totals: ReadonlyMap<string, Rational>;
  /** The row that `sum of … over` or `count of … where` is looking at. */
  readonly row: CanonicalRow | undefined;
}
