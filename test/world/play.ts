import type { Claim, LedgerEvent, RawValue } from "../../src/model/claim.ts";
import type { Fields, Json, Row } from "./case.ts";

/*
 * What an adapter may say. It turns a case into what happens under the policy, and names where each
 * expected figure is read from. It renames, splits and picks; it works nothing out.
 */

/** How the cases of one folder are put to its policy. */
export interface Adapter {
  /** Of the corpus; the policy is policies/world/<folder>.policy. */
  readonly folder: string;
  readonly play: (input: Fields, id: string) => Play;
  /** The lines of one case of claims.csv, where the folder has that file. */
  readonly history?: (lines: readonly Row[], id: string) => Play & { readonly expected: Json };
  /**
   * Cases that the corpus itself marks as open or contradicted, by their ids, with the reason. They
   * must not agree.
   */
  readonly disputed: Readonly<Record<string, string>>;
  /**
   * Expected figures that the policy does not define, by their names, with the reason.
   */
  readonly notDefined?: Readonly<Record<string, string>>;
}

export interface Play {
  /** Another document than the policy of the folder, beside it. */
  readonly document?: string;
  /** In order, on a ledger that starts empty. */
  readonly steps: readonly Step[];
  /** Named and nested as the expected figures are; there may be more than a case asks for. */
  readonly places: Places;
}

/** A claim, claims that are decided together, an event, or facts that nobody claims with. */
export type Step = Claim | Round | LedgerEvent | Stated;

export interface Round {
  readonly round: readonly Claim[];
}
/** Only defines are read from it. */
export interface Stated {
  readonly stated: Readonly<Record<string, RawValue>>;
}

export type Places = Place | readonly Places[] | { readonly [name: string]: Places };

/** Which claim, or which stated facts: its place among them, from 0, or the last one. */
export type At = number | "last";

/** Where a figure is read from. */
export type Place =
  | { readonly place: "award" | "at most" | "granted" | "valid"; readonly at: At }
  | { readonly place: "payment"; readonly at: At; readonly part: number }
  | { readonly place: "define"; readonly at: At; readonly name: string }
  | { readonly place: "counted"; readonly at: At; readonly cap: string }
  | { readonly place: "all awards" }
  | { readonly place: "printed" | "rounded down"; readonly of: Place };

/** What was awarded; 0 where the claim was refused. */
export const award = (at: At = "last"): Place => ({ place: "award", at });

/** The most that an authority may decide; 0 where the claim was refused. */
export const atMost = (at: At = "last"): Place => ({ place: "at most", at });

/** Whether the claim got an award. */
export const granted = (at: At = "last"): Place => ({ place: "granted", at });

/** Whether the claim could be dealt with at all. */
export const valid = (at: At = "last"): Place => ({ place: "valid", at });

/** A part in which an award is paid, from 0. */
export const payment = (part: number, at: At = "last"): Place => ({ place: "payment", part, at });

/** A define of the policy, worked out on the facts of a claim before it is entered. */
export const define = (name: string, at: At = "last"): Place => ({ place: "define", name, at });

/** What a cap counts, the amount worked out for the claim included, whether it fits or not. */
export const counted = (cap: string, at: At = "last"): Place => ({ place: "counted", cap, at });

/** What all claims were awarded together. */
export const allAwards: Place = { place: "all awards" };

/** A figure that the corpus gives exactly, as a fraction: rounded down to the minor unit. */
export const roundedDown = (of: Place): Place => ({ place: "rounded down", of });

/** A figure of which the corpus prints fewer digits than it has: rounded half up to those. */
export const printed = (of: Place): Place => ({ place: "printed", of });
