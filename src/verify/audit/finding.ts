import type { Cap } from "../../model/cap.ts";
import type { CanonicalValue } from "../../model/entry.ts";
import type { Window } from "./calendar.ts";

/** What the auditor finds at one entry. */
export type Finding = Exceeded | Fault;

/**
 * A total above the amount of a cap. It is a breach where an award of this policy was entered;
 * where an award of another programme was, it is `over`, which the rules allow (manual, section 4,
 * "Externals").
 */
export interface Exceeded {
  readonly kind: "breach" | "over";
  /** The entry with which the total went above. */
  readonly entry: string;
  readonly cap: Cap;
  /** The values of the scope facts; none of a cap for everyone. */
  readonly scope: Readonly<Record<string, CanonicalValue>>;
  readonly window: Window;
  /** Minor units, or a number of awards or years. */
  readonly total: bigint;
  /** Rounded down to whole minor units, or to whole awards or years. */
  readonly limit: bigint;
  /** The ids of the awards that make the total, in the order of entry. */
  readonly entries: readonly string[];
}

/** An entry that cannot stand in a ledger, or that lacks what a cap needs to be worked out. */
export interface Fault {
  readonly kind: "fault";
  readonly entry: string;
  readonly what: FaultKind;
  /** The fact, cap or claim that is concerned; or the amount, in minor units. */
  readonly about: string;
}

export type FaultKind =
  /** About the member: a ledger of ours has it otherwise, or it contradicts the others. */
  | "malformed"
  | "id twice"
  | "no date"
  | "negative amount"
  | "unknown award"
  | "wholly reversed"
  | "more than is left"
  | "scope fact missing"
  | "earlier entry lacks scope fact"
  | "cap cannot be worked out";
