import type { Texts } from "../../diagnostics/message.ts";
import type { Query } from "./script.ts";
import type { Bool, Term } from "./terms.ts";
import { and, not } from "./terms.ts";

/**
 * Something to be proved: in every state in which the hypotheses are true, so is each part of the
 * conclusion. A solver is asked for a state in which one of them is not.
 */
export interface Obligation {
  /** Unique in its report, and the name of its file: letters, digits, `.`, `-`. */
  readonly name: string;
  /** What would be wrong, in a line. */
  readonly asks: Texts;
  readonly hypotheses: readonly Bool[];
  readonly conclusion: readonly Part[];
  /**
   * What must be possible beside the hypotheses, so that nothing is proved of states that cannot
   * be: that an award is made, say.
   */
  readonly possible: Bool;
  /** Open constants that show the state where the proof fails. */
  readonly inputs: readonly Term[];
}

/** A part of the conclusion, for which something can be said by itself. */
export interface Part {
  /** The id of the cap that it is about; empty where it is about none. */
  readonly cap: string;
  readonly half: Half;
  readonly holds: Bool;
}

/**
 * `bookkeeping`: counters equal what the words of the cap count; `step`: an award leaves what is
 * counted within the cap; `award`: it is not negative, or another bound of the award itself;
 * `equality`: the compiled text does what the model says.
 */
export type Half = "bookkeeping" | "step" | "award" | "equality";

/** No answer to it is a proof. */
export const counterQuery = ({
  name,
  asks,
  hypotheses,
  conclusion,
  inputs,
}: Omit<Obligation, "possible">): Query => ({
  name,
  asks: asks.en,
  assertions: [...hypotheses, not(and(...conclusion.map(({ holds }) => holds)))],
  inputs,
});

/** An answer to it shows that the hypotheses do not contradict each other. */
export const possibleQuery = ({ name, hypotheses, possible }: Obligation): Query => ({
  name: `${name}.possible`,
  asks: "Do the hypotheses leave anything to prove?",
  assertions: [...hypotheses, possible],
  inputs: [],
});

/** Only one part of the conclusion, to learn which ones fail. */
export const partOf = (obligation: Obligation, part: Part, place: number): Query =>
  counterQuery({ ...obligation, name: `${obligation.name}.part${place}`, conclusion: [part] });
