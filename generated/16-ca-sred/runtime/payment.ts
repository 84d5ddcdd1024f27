import { asNumber } from "./amount.ts";
import type { Case } from "./case.ts";
import type { Draft } from "./draft.ts";
import { turnedDown } from "./draft.ts";
import type { Grant, Payment } from "./policy.ts";
import type { Ratio } from "./ratio.ts";
import { atLeastZero, times, whole } from "./ratio.ts";
import { roundTo, wholeUnits } from "./rounding.ts";
import { step } from "./trail.ts";

/** What will be asked of the award in the end: `nothing below`, and the stages of payment. */
export function workOutTerms(grant: Grant, it: Case, draft: Draft): void {
  if (draft.state === turnedDown) return;
  if (grant.nothingBelow !== undefined) {
    const floor = atLeastZero(grant.nothingBelow.exact(it.facts, it));
    draft.floor = asNumber(floor) ?? floor;
  }
  draft.shares = stagesBeforeLast(grant.payment).map((stage) =>
    atLeastZero(stage.exact(it.facts, it)),
  );
}

type Stages = Extract<Payment<unknown>, { kind: "stages" }>["stages"];
type Stage = Exclude<Stages[number], "rest">;

const stagesBeforeLast = (payment: Payment<unknown> | undefined): readonly Stage[] =>
  payment?.kind === "stages"
    ? payment.stages.slice(0, -1).filter((stage): stage is Stage => stage !== "rest")
    : [];

/** Notes the parts in which the award is paid, where there are several (manual, section 3). */
export function notePayments({ payment, rounding }: Grant, draft: Draft): void {
  if (payment === undefined) return;
  const parts = partsOf(payment, draft, rounding.unit);
  const trail = draft.took(step.payments, parts.length);
  parts.forEach((part) => trail.whole(part));
}

/**
 * The parts always add up to the award: each is rounded down to the rounding unit and takes at
 * most what is left, the last is the remainder.
 */
function partsOf(payment: Payment<unknown>, { amount, shares }: Draft, unit: number): number[] {
  const asked =
    payment.kind === "equal"
      ? Array.from({ length: payment.parts - 1 }, () => equalPart(amount, payment.parts, unit))
      : stagesBeforeLast(payment).map((stage, place) =>
          stagePart(stage, shares[place], amount, unit),
        );
  const parts: number[] = [];
  let rest = amount;
  for (const part of asked) {
    parts.push(Math.min(rest, part));
    rest -= Math.min(rest, part);
  }
  return [...parts, rest];
}

const equalPart = (amount: number, parts: number, unit: number): number =>
  wholeUnits(amount, parts * unit, "down") * unit;

/** A rate is a share of the award, money an amount. */
function stagePart({ of }: Stage, share: Ratio | undefined, amount: number, unit: number): number {
  if (share === undefined) return 0;
  const asked = of === "money" ? share : times(share, whole(amount));
  return asNumber(roundTo(asked, "down", whole(unit))) ?? amount;
}
