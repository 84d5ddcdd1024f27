/** What a claim comes to (manual, section 9), as plain data that survives JSON. */
export type Result = Awarded | Refused | Undecided | Failed;

/** An exact amount in minor units: "37037035" or, where it is no whole number, "74074071/2". */
export type Exact = string;

/** Awards and payments are in whole minor units within ±(2^53 − 1). */
export interface Awarded {
  /** `reduced`: a cap or pro rata took something away. */
  readonly outcome: "granted" | "reduced";
  readonly id: string;
  readonly award: number;
  /** What reduced it last; absent when granted. */
  readonly by: Reason | undefined;
  /** The award in the parts in which it is paid; one part where the policy names none. */
  readonly payments: readonly number[];
  readonly trace: readonly TraceStep[];
  readonly notes: readonly Note[];
}

export interface Refused {
  readonly outcome: "refused";
  readonly id: string;
  readonly award: 0;
  readonly by: Reason;
  readonly trace: readonly TraceStep[];
  readonly notes: readonly Note[];
}

/** An `up to` grant without a decision; nothing was entered. */
export interface Undecided {
  readonly outcome: "undecided";
  readonly id: string | undefined;
  readonly atMost: number;
  /** The cap that bounds it, if one does. */
  readonly by: Reason | undefined;
  readonly trace: readonly TraceStep[];
  readonly notes: readonly Note[];
}

/** Bad input; nothing was entered. */
export interface Failed {
  readonly outcome: "error";
  readonly id: string | undefined;
  readonly error: PolicyError;
}

/** What an event comes to: the entry it made, or an error that changed nothing. */
export type EventResult = EventEntered | Failed;

export interface EventEntered {
  readonly outcome: "entered";
  /** The id of the entry, which was made now or when the event was sent before. */
  readonly entry: string;
  /** What was entered, also where all of it was meant. Absent only of `complete`. */
  readonly amount?: number;
}

/** What decided a claim. Ids are those of caps and conditions in the policy. */
export type Reason =
  | { readonly kind: "amount is 0" }
  | { readonly kind: "not in force" }
  | { readonly kind: "outside window" }
  | { readonly kind: "condition"; readonly condition: string }
  | { readonly kind: "cap"; readonly cap: string }
  | { readonly kind: "less favourable"; readonly cap: string }
  | { readonly kind: "nothing below"; readonly floor: Exact };

/** One step that changed the amount, in the order of the manual, section 4. */
export type TraceStep =
  | { readonly step: "amount"; readonly after: Exact }
  | Change<"less", { readonly less: Exact }>
  | Change<"at least", { readonly floor: Exact }>
  | Change<"rounded">
  | Change<"earlier amounts", { readonly earlier: Exact }>
  | Change<"decided", { readonly decided: Exact }>
  | Change<"cap", CapStep>
  | Change<"pro rata", CapStep & { readonly sum: Exact }>
  | Change<"nothing below", { readonly floor: Exact }>;

interface ChangeOf<Kind extends string> {
  readonly step: Kind;
  readonly before: Exact;
  readonly after: Exact;
}
type Change<Kind extends string, More = unknown> = ChangeOf<Kind> & More;

/** What the cap counted before this claim, its amount for this claim, and what was left. */
export interface CapStep {
  readonly cap: string;
  readonly limit: Exact;
  readonly used: Exact;
  readonly room: Exact;
}

/** What a cap has left for a claim: money in minor units, or a number of awards or years. */
export interface Room {
  readonly limit: Exact;
  readonly used: Exact;
  readonly room: number;
}

/** What a result says beside its amount. */
export type Note =
  | { readonly note: "above the usual maximum"; readonly cap: string; readonly by: Exact }
  | { readonly note: "over"; readonly cap: string; readonly by: Exact }
  | { readonly note: "decision cut to the bound"; readonly decided: Exact; readonly bound: Exact }
  | {
      readonly note: "value changed";
      readonly fact: string;
      readonly before: string;
      readonly after: string;
    };

/**
 * Why a claim or an event could not be dealt with. `fact` names what is wrong (a fact, `grant`,
 * `decided`, `id` …), `value` is what was given, `expected` what would have been right.
 */
export interface PolicyError {
  readonly code: ErrorCode;
  readonly fact: string;
  readonly value: string;
  readonly expected: string;
  /** The entry concerned, where it is another one than the claim itself. */
  readonly entry?: string;
}

export type ErrorCode =
  | "unknown-grant"
  | "unknown-fact"
  | "missing-fact"
  | "wrong-type"
  | "negative"
  | "too-many-decimals"
  | "out-of-range"
  | "impossible-date"
  | "unknown-value"
  | "empty-id"
  | "id-reused"
  | "value-differs"
  | "not-discretionary"
  | "missing-decision"
  | "division-by-zero"
  | "no-value-yet"
  | "no-band"
  | "earlier-entry-lacks-fact"
  | "unknown-entry"
  | "wholly-reversed"
  | "nothing-left"
  | "too-much";
