import type { Rational } from "../exact/rational.ts";
import { equals, isZero } from "../exact/rational.ts";
import type { Exact, Note, Reason, TraceStep } from "../model/outcome.ts";
import type { Attempt } from "./attempt.ts";
import { andThen } from "./attempt.ts";
import { exact } from "./trace.ts";

/** A claim on its way to an outcome. */
export type Draft = Standing | Zero | TurnedDown;

interface Told {
  readonly trace: readonly TraceStep[];
  readonly notes: readonly Note[];
}

/** An amount above 0, as far as it has come. */
export interface Standing extends Told {
  readonly kind: "standing";
  readonly amount: Rational;
  /** The cap that reduced it last. */
  readonly by: Reason | undefined;
  /** Whether the whole bound stands in for a decision that has not been made. */
  readonly undecided: boolean;
  /** Only of an accumulated grant: what it was worked out at. */
  readonly workedOut: Rational | undefined;
}

/** An accumulated claim that comes to 0: granted with 0 (manual, section 11). */
export interface Zero extends Told {
  readonly kind: "zero";
}

export interface TurnedDown extends Told {
  readonly kind: "refused";
  readonly by: Reason;
}

/** One step in the order of the manual, section 4. */
export type Step = (draft: Standing) => Attempt<Draft>;

/** Step after step, as long as something stands. */
export const follow = (start: Attempt<Draft>, steps: readonly Step[]): Attempt<Draft> =>
  steps.reduce<Attempt<Draft>>(
    (reached, step) =>
      andThen(reached, (draft) => (draft.kind === "standing" ? step(draft) : draft)),
    start,
  );

/** The draft with another amount, and the step that changed it; the same where nothing changed. */
export function changed(
  draft: Standing,
  amount: Rational,
  step: (change: { readonly before: Exact; readonly after: Exact }) => TraceStep,
): Standing {
  if (equals(draft.amount, amount)) return draft;
  const taken = step({ before: exact(draft.amount), after: exact(amount) });
  return { ...draft, amount, trace: [...draft.trace, taken] };
}

export const refuse = ({ trace, notes }: Told, by: Reason): TurnedDown => ({
  kind: "refused",
  by,
  trace,
  notes,
});

/** No cap took it: the amount itself is 0. */
export const unlessZero = (draft: Standing): Draft =>
  isZero(draft.amount) ? refuse(draft, { kind: "amount is 0" }) : draft;
