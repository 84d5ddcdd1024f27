import type { RawValue } from "../model/claim.ts";
import type { FactType } from "../model/fact.ts";

/** What a calculator asks about one grant, in all its versions; plain data made with the page. */
export interface GrantPlan {
  readonly grant: string;
  /** In the order in which they are asked; the date that decides the version is the first. */
  readonly fields: readonly Field[];
  /** What a claim states and a first answer does not depend on: ids, values for a ranking. */
  readonly assumed: Readonly<Record<string, RawValue>>;
  /** Facts whose values are the applicant's own names, so that earlier awards have the same. */
  readonly own: readonly string[];
  /** Whether an authority decides an amount within the bound. */
  readonly discretion: boolean;
  /** The ids of the ceilings that a fact sets which may be unknown. */
  readonly ceilingsBy: Readonly<Record<string, readonly string[]>>;
  /** Grants and other programmes whose earlier awards bear on this one. */
  readonly earlier: readonly EarlierPlan[];
}

/** One fact that a reader states, or one column of a list. */
export interface Field {
  readonly fact: string;
  readonly kind: FieldKind;
  readonly ifEmpty: IfEmpty;
  /** The names of a `one of`, else none. */
  readonly values: readonly string[];
  /** Of a list, else none. */
  readonly columns: readonly Field[];
}

export type FieldKind = FactType["kind"];

/**
 * What it means that a field is empty. `ask`: the evaluator says whether it needs the fact. `no
 * ceiling`: an authority sets a ceiling that is not known yet, which is then not applied. `best`: an
 * authority will find it, and the answer assumes what is best for the applicant, and says so.
 * `leave out`: a list that only some claims state, which a reader who fills in nothing does not.
 */
export type IfEmpty = "ask" | "no ceiling" | "best" | "leave out";

/** An earlier award of a grant or another programme, as one row. */
export interface EarlierPlan {
  readonly grant: string;
  /**
   * `award`: its amount is entered as it was decided. `claim`: later amounts depend on the facts of
   * the earlier claim, so that these are stated and the claim is decided again.
   */
  readonly as: "award" | "claim";
  /** What a `claim` states beside its date; everything else is as in the claim now. */
  readonly fields: readonly Field[];
  /** Things and kinds that ceilings count by: the reader says whether they are the same as now. */
  readonly sameOrNot: readonly string[];
  /** Whether ceilings count it while its project goes on. */
  readonly mayBeOpen: boolean;
}

/** Who states an earlier claim that adds to this one means one of the same thing. */
export const isLikelySame = (fact: string, earlier: readonly EarlierPlan[]): boolean =>
  earlier.every((one) => one.as === "claim" || !one.sameOrNot.includes(fact));
