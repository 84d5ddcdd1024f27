import type { Awarded, Refused, TraceStep } from "../model/outcome.ts";

/** The step that reduced an award last; absent where nothing in its trace did. */
export const lastReduction = ({ trace }: Awarded): TraceStep | undefined =>
  trace.filter(takesAway).at(-1);

/** The step that took everything, which says more than the name of its cap. */
export function cause({ trace, by }: Refused): TraceStep | undefined {
  const last = trace.at(-1);
  return last !== undefined && takesAway(last) && by.kind !== "less favourable" ? last : undefined;
}

const takesAway = ({ step: kind }: TraceStep): boolean =>
  kind === "cap" || kind === "pro rata" || kind === "nothing below";
