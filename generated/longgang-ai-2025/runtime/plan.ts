import type { Day } from "./calendar.ts";
import type { Cap, Fact, Grant, Period, Policy, Quick } from "./policy.ts";
import type { Rounding } from "./rounding.ts";

/**
 * What is counted, and for whom. Caps, readings and totals that count the same share one tally,
 * so that an entry is added to each of them once.
 */
export interface TallyPlan {
  readonly number: number;
  readonly measure: Measure;
  /** What a new award counts for: its amount, one, or something that depends on more. */
  readonly counts: "amount" | "one" | "other";
  /** Only of `fact`: whose values are added up. */
  readonly fact: Fact | undefined;
  /**
   * One number for each account; or one for each day of it, for windows; or one for each year,
   * where years are counted; or the entries themselves, where what is added up are no whole
   * numbers.
   */
  readonly kept: "sums" | "days" | "years" | "entries";
  readonly names: readonly string[];
  readonly space: Space;
  readonly period: Period;
}

/** `fact` adds up what claims stated, `worked out` what they came to before decisions and caps. */
export type Measure = "awarded" | "paid" | "awards" | "open awards" | "fact" | "worked out";

/**
 * The accounts that a scope and a period call for: one for each value of the facts in each
 * period.
 */
export interface Space {
  readonly number: number;
  readonly facts: readonly Fact[];
  /** Only calendar periods divide time into parts; others have one account for all time. */
  readonly period: Period;
}

/**
 * A cap, with what can be settled before any claim comes. Plans of caps, and of versions, are all
 * alike in form, so that the run time reads them as fast as it can.
 */
export interface CapPlan {
  readonly cap: Cap;
  /** The code of its id. */
  readonly code: number;
  readonly from: Day;
  readonly until: Day;
  readonly isMoney: boolean;
  readonly isProRata: boolean;
  /** `or refuse`, or a limit on a count: what does not fit is refused as a whole. */
  readonly refuses: boolean;
  /** `in principle`. */
  readonly neverReduces: boolean;
  /** The same amount for every claim; NaN where it depends on something. */
  readonly fixed: number;
  readonly quick: Quick<unknown> | undefined;
  /** The facts of its scope, with those that they belong to. */
  readonly scopeFacts: readonly Fact[];
  /** Absent of a cap `per claim`, which counts nothing but the claim itself. */
  readonly tally: TallyPlan | undefined;
}

/** A cap as it binds one version of a grant. */
export interface Binding {
  readonly plan: CapPlan;
  /** Where the account is among those of a claim on this grant. */
  readonly account: number;
}

/** A fact `per X`: where its last value for each X is kept. */
export interface PerPlan {
  readonly fact: Fact;
  readonly owners: readonly Fact[];
  /** Whether all declarations of it are of one type: then equal codes are equal values. */
  readonly isOneType: boolean;
  /** An id that a scope names: where it changes, earlier entries count under the new value too. */
  readonly merges: boolean;
}

/** What a grant or an external has in common over all its versions. */
export interface Subject {
  readonly name: string;
  readonly number: number;
  readonly isExternal: boolean;
  readonly versions: readonly Version[];
  /** The tallies that count it, and where the account of each is among those of a claim. */
  readonly posts: readonly Post[];
  readonly spaces: readonly Space[];
  /** One declaration of each fact, for a claim that no version is in force for. */
  readonly facts: readonly Fact[];
}
export interface Post {
  readonly tally: TallyPlan;
  readonly account: number;
}

/** One version of a grant, with what can be settled before any claim comes. */
export interface Version {
  readonly grant: Grant;
  readonly rounding: Rounding;
  /** The amount in whole numbers, where nothing else stands between it and its rounding. */
  readonly quick: Quick<unknown> | undefined;
  readonly discretion: boolean;
  /** Whether something is asked of the award in the end: `nothing below`, or stages of payment. */
  readonly hasTerms: boolean;
  /** One declaration of each name: what this version states, else the last one. */
  readonly facts: readonly Fact[];
  /** What every claim states, with the facts that these belong to. */
  readonly required: readonly Fact[];
  /** Whether a claim can lack a fact of a cap: one that is in force for a part of the time. */
  readonly mayLackCapFacts: boolean;
  /** All caps that bind it, in document order. */
  readonly inOrder: readonly Binding[];
  /** The same in the order in which a claim passes them: `or refuse` comes last. */
  readonly bindings: readonly Binding[];
  /** Those that never reduce, in document order. */
  readonly inPrinciple: readonly Binding[];
  readonly totals: Totals | undefined;
  /** Of a plain version what each of its bindings asks, in the same order (`plain.ts`). */
  readonly plain: readonly PlainCap[] | undefined;
}

/** A cap that binds a plain version, with all that is asked of it in one place. */
export interface PlainCap {
  readonly code: number;
  readonly isMoney: boolean;
  readonly refuses: boolean;
  /** The limit; NaN where it depends on the claim, which then carries it: at which place. */
  readonly fixed: number;
  readonly varying: number;
  /** In which its room is measured out: the rounding unit, or one award. */
  readonly unit: number;
  /** The number of its tally, or -1 of a cap `per claim`; and which account of a claim it is. */
  readonly tally: number;
  readonly account: number;
}

/** The tallies that an `accumulated` grant is worked out on. */
export interface Totals {
  readonly facts: readonly { readonly fact: Fact; readonly tally: TallyPlan }[];
  readonly workedOut: TallyPlan;
}

/** All that follows from the policy alone, worked out once. */
export interface Plan {
  readonly policy: Policy;
  /** Grants, then externals. */
  readonly subjects: readonly Subject[];
  readonly byName: ReadonlyMap<unknown, Subject>;
  /** The place of each fact's name; and the keys that a claim may have beside facts. */
  readonly places: ReadonlyMap<string, number>;
  readonly ownKeys: ReadonlySet<string>;
  readonly tallies: readonly TallyPlan[];
  readonly spaces: readonly Space[];
  readonly readings: readonly TallyPlan[];
  /** In document order. */
  readonly caps: readonly CapPlan[];
  readonly pers: readonly PerPlan[];
  /** The texts that every ledger of the policy knows; the code of each is its place. */
  readonly texts: readonly string[];
  /** The places of the facts that have different types in different texts. */
  readonly retyped: readonly number[];
  /** Whether some `per` fact merges what it is a part of. */
  readonly merges: boolean;
}
