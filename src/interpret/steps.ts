import { maxMinor } from "../exact/money.ts";
import type { Rational } from "../exact/rational.ts";
import { compare, isZero, max, min, rational, roundTo, subtract, zero } from "../exact/rational.ts";
import type { Cap } from "../model/cap.ts";
import type { Grant } from "../model/grant.ts";
import type { Minor, Note } from "../model/outcome.ts";
import { earlierAmounts } from "./accumulated.ts";
import { quantity } from "./amount.ts";
import type { Attempt } from "./attempt.ts";
import { andThen, problem } from "./attempt.ts";
import type { CapState } from "./cap.ts";
import { capState, capStep, isMoney } from "./cap.ts";
import type { Draft, Standing, Step } from "./draft.ts";
import { changed, refuse, unlessZero } from "./draft.ts";
import type { Situation } from "./situation.ts";
import { exact, fits } from "./trace.ts";

/**
 * The amount itself, exact; below 0 it counts as 0. `onTotals` is where an accumulated one looks.
 */
export const startingAmount = (
  grant: Grant,
  onTotals: Situation,
  notes: readonly Note[],
): Attempt<Standing> =>
  andThen(quantity(grant.amount, onTotals), (value): Standing => {
    const amount = max(zero, value);
    const trace = [{ step: "amount", after: exact(amount) }] as const;
    return {
      kind: "standing",
      amount,
      by: undefined,
      undecided: false,
      workedOut: undefined,
      trace,
      notes,
    };
  });

/** `less MONEY`: subtracted, not below zero. */
export const less =
  ({ less: money }: Grant, onTotals: Situation): Step =>
  (draft) =>
    money === undefined
      ? draft
      : andThen(quantity(money, onTotals), (value) => {
          const taken = max(zero, value);
          return changed(draft, max(zero, subtract(draft.amount, taken)), (change) => ({
            step: "less",
            ...change,
            less: exact(taken),
          }));
        });

/** `at least MONEY`: raised to this. Caps come later, so caps win. */
export const atLeast =
  ({ atLeast: money }: Grant, onTotals: Situation): Step =>
  (draft) =>
    money === undefined
      ? draft
      : andThen(quantity(money, onTotals), (floor) =>
          changed(draft, max(draft.amount, floor), (change) => ({
            step: "at least",
            ...change,
            floor: exact(floor),
          })),
        );

/** Rounded once, as the header says. From here on all amounts are whole minor units. */
export const rounded =
  ({ rounding }: Grant): Step =>
  (draft) => {
    const amount = roundTo(draft.amount, rounding.mode, rounding.unit);
    if (!fits(amount))
      return problem("out-of-range", "amount", exact(amount), `at most ${maxMinor}`);
    return changed(draft, amount, (change) => ({ step: "rounded", ...change }));
  };

/** What earlier accumulated claims were worked out at is taken off, not below zero. */
export const earlierTakenOff =
  (grant: Grant, situation: Situation): Step =>
  (draft) => {
    const { accumulated } = grant;
    if (accumulated === undefined) return unlessZero(draft);
    return andThen(earlierAmounts(grant, accumulated, situation), (earlier): Draft => {
      const amount = max(zero, subtract(draft.amount, earlier));
      const next = changed(draft, amount, (change) => ({
        step: "earlier amounts",
        ...change,
        earlier: exact(earlier),
      }));
      if (isZero(amount)) return { kind: "zero", trace: next.trace, notes: next.notes };
      return { ...next, workedOut: amount };
    });
  };

/** What an authority decided, within the bound; without a decision the whole bound stands in. */
export const decidedWithin =
  ({ discretion, rounding }: Grant, decided: Minor | undefined): Step =>
  (draft) => {
    if (!discretion) return draft;
    if (decided === undefined) return { ...draft, undecided: true };
    const given = rational(decided);
    const amount = min(draft.amount, roundTo(given, rounding.mode, rounding.unit));
    const next = changed(draft, amount, (change) => ({
      step: "decided",
      ...change,
      decided: exact(given),
    }));
    return unlessZero({ ...next, notes: [...next.notes, ...cutNote(draft, decided)] });
  };

function cutNote({ amount: bound }: Standing, decided: Minor): readonly Note[] {
  if (compare(rational(decided), bound) <= 0) return [];
  const [given, limit] = [exact(rational(decided)), exact(bound)];
  return [{ note: "decision cut to the bound", decided: given, bound: limit }];
}

/** What a cap does to an amount, by what it does when it is short (manual, section 4). */
export const through =
  (cap: Cap, grant: Grant, situation: Situation): Step =>
  (draft) =>
    andThen(capState(cap, grant.rounding, situation), (state) => meet(cap, state, draft));

function meet(cap: Cap, state: CapState, draft: Standing): Draft {
  if (!isMoney(cap)) return isZero(state.room) ? turnedDownBy(cap, state, draft) : draft;
  const fitsIn = compare(draft.amount, state.room) <= 0;
  if (fitsIn || cap.whenShort === "in principle") return draft;
  return cap.whenShort === "refuse" || isZero(state.room)
    ? turnedDownBy(cap, state, draft)
    : { ...reducedBy(cap, state, draft), by: { kind: "cap", cap: cap.id } };
}

const reducedBy = (cap: Cap, state: CapState, draft: Standing): Standing =>
  changed(draft, state.room, (change) => ({ step: "cap", ...change, ...capStep(cap, state) }));

function turnedDownBy(cap: Cap, state: CapState, draft: Standing): Draft {
  const next = changed(draft, zero, (change) => ({
    step: "cap",
    ...change,
    ...capStep(cap, state),
  }));
  return refuse(next, { kind: "cap", cap: cap.id });
}

/** An award that would end below this is not made. */
export function nothingBelow(floor: Rational): Step {
  return (draft) => {
    if (compare(draft.amount, floor) >= 0) return draft;
    const next = changed(draft, zero, (change) => ({
      step: "nothing below",
      ...change,
      floor: exact(floor),
    }));
    return refuse(next, { kind: "nothing below", floor: exact(floor) });
  };
}
