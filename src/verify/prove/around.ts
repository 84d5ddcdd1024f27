import type { Bool } from "../smt/terms.ts";
import { factsIn } from "./claims.ts";
import type { Counter } from "./counter.ts";
import { concerns, isInStep, isKept } from "./counter.ts";
import type { Place } from "./place.ts";
import { placeNamed } from "./place.ts";

/** What is kept around an award of a grant or an external: at its own place, and at any other. */
export interface Around {
  readonly kept: readonly Counter[];
  readonly award: Place;
  readonly other: Place;
  /** That every counter is what its words count, at both places. */
  readonly inStep: readonly Bool[];
}

export function around(of: string, counters: readonly Counter[]): Around {
  const kept = counters.filter((counter) => concerns(counter, of)).filter(isKept);
  const facts = factsIn(kept);
  const [award, other] = [placeNamed("award", facts), placeNamed("other", facts)];
  const inStep = kept.flatMap((counter) => [isInStep(counter, award), isInStep(counter, other)]);
  return { kept, award, other, inStep };
}
