import { yearOf } from "../exact/date.ts";
import type { PlainDate } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";
import { floor, max, one, rational, roundTo, subtract, zero } from "../exact/rational.ts";
import type { Cap } from "../model/cap.ts";
import type { ClaimEntry } from "../model/entry.ts";
import type { Rounding } from "../model/grant.ts";
import type { CapStep } from "../model/outcome.ts";
import { quantity } from "./amount.ts";
import type { Attempt } from "./attempt.ts";
import { andThen, both } from "./attempt.ts";
import { awardsOf } from "./counted.ts";
import { dateIn } from "./facts.ts";
import { hasSomethingLeft, isOpen, left } from "./ledger.ts";
import { contains, shareWindow, windowsAround } from "./period.ts";
import { sum } from "./reading.ts";
import { sharing } from "./scope.ts";
import type { Situation } from "./situation.ts";
import { exact } from "./trace.ts";

/** A cap as a claim finds it: its amount for this claim, what it has counted, and what is left. */
export interface CapState {
  readonly limit: Rational;
  readonly used: Rational;
  readonly room: Rational;
}

/**
 * Every count is made anew from the entries. Room is rounded down to the grant's rounding unit, so
 * rounding never lifts an award over a cap (manual, section 4).
 */
export const capState = (cap: Cap, rounding: Rounding, situation: Situation): Attempt<CapState> =>
  both(limitOf(cap, situation), usedOf(cap, situation), (limit, used) => {
    const left = max(zero, subtract(limit, used));
    const room = isMoney(cap) ? roundTo(left, "down", rounding.unit) : left;
    return { limit, used, room };
  });

/** A cap below 0 counts as 0; a number of awards is whole (manual, section 1). */
export function limitOf({ limit }: Cap, situation: Situation): Attempt<Rational> {
  if (limit.measure === "money") {
    return andThen(quantity(limit.amount, situation), (amount) => max(zero, amount));
  }
  return andThen(quantity(limit.count, situation), (count) => max(zero, rational(floor(count))));
}

/** What the cap has counted before the claim, in the fullest window that contains its date. */
export function usedOf(cap: Cap, situation: Situation): Attempt<Rational> {
  return andThen(counted(cap, situation), (found) => {
    switch (cap.limit.measure) {
      case "money":
        return inFullestWindow(cap, found, situation, (award) => left(situation.ledger, award));
      case "awards":
        return inFullestWindow(cap, found, situation, () => one);
      case "open awards":
        return rational(found.length);
      case "consecutive years":
        return rational(
          yearsBeside(
            situation.date,
            found.map((award) => dateOf(award, situation)),
          ),
        );
    }
  });
}

/**
 * The entries that a cap counts for a claim: of its grants and externals, in a window with the
 * claim's date, not wholly reversed (or still open), with the same value of every scope fact.
 */
function counted(cap: Cap, situation: Situation): Attempt<readonly ClaimEntry[]> {
  const { ledger, date } = situation;
  const looked = awardsOf(cap, (other) => shareWindow(cap.period, other, date), situation).filter(
    (award) =>
      cap.limit.measure === "open awards" ? isOpen(ledger, award) : hasSomethingLeft(ledger, award),
  );
  return sharing(cap.scope, looked, situation);
}

function inFullestWindow(
  cap: Cap,
  found: readonly ClaimEntry[],
  situation: Situation,
  measure: (award: ClaimEntry) => Rational,
): Rational {
  const dates = found.map((award) => dateOf(award, situation));
  return windowsAround(cap.period, situation.date, dates)
    .map((window) => found.filter((award) => window(dateOf(award, situation))))
    .map((inWindow) => sum(inWindow.map(measure)))
    .reduce(max, zero);
}

/**
 * How many years beside the claim's own the unbroken run of years with an award would have that
 * contains it; later years count too.
 */
function yearsBeside(date: PlainDate, dates: readonly PlainDate[]): number {
  const years = new Set(dates.map(yearOf));
  const own = yearOf(date);
  let [first, last] = [own, own];
  while (years.has(first - 1)) first -= 1;
  while (years.has(last + 1)) last += 1;
  return last - first;
}

const dateOf = ({ facts }: ClaimEntry, { policy }: Situation): PlainDate => dateIn(facts, policy);

export const isMoney = ({ limit }: Cap): boolean => limit.measure === "money";

/** The caps among these that are in force on the date, in document order. */
export const inForce = (caps: readonly Cap[], date: PlainDate): readonly Cap[] =>
  caps.filter((cap) => contains(cap.inForce, date));

/** What a trace says of a cap. */
export const capStep = ({ id }: Cap, { limit, used, room }: CapState): CapStep => ({
  cap: id,
  limit: exact(limit),
  used: exact(used),
  room: exact(room),
});
