import type { Texts } from "../../diagnostics/message.ts";
import type { Truth } from "./truth.ts";

/**
 * What has to hold for every claim: under a condition, that the text gives what the model gives.
 */
export interface Question {
  /** Unique in its policy. */
  readonly name: string;
  /** In a line, what is asked. */
  readonly asks: Texts;
  readonly under: Truth;
  readonly holds: Truth;
  /** What must be possible under the condition, so that nothing is shown of claims there are none of. */
  readonly possible: Truth;
}

/** Where a literal of the text says something else than the model; `undefined`: nothing. */
export interface Difference {
  /** The grant, cap or list, and the field. */
  readonly place: string;
  readonly text: string | undefined;
  readonly model: string | undefined;
}

/** A part of the text outside of what can be read back. */
export interface Refusal {
  readonly place: string;
  /** The line of the text; absent where it concerns no line alone. */
  readonly line: number | undefined;
  readonly because: Texts;
}
