import { clawedBack, completed, paid, reversed } from "./entries.ts";

/** What has become of an award since it was entered (manual, section 9). */
export interface Standing {
  readonly reversed: number;
  readonly clawedBack: number;
  readonly paid: number;
  readonly completed: boolean;
}

/** Of an award that has just been made. */
export const untouched: Standing = { reversed: 0, clawedBack: 0, paid: 0, completed: false };

/** The standing of every award; only those with events take space. */
export class Standings {
  readonly #touched = new Map<number, Standing>();

  of(award: number): Standing {
    return this.#touched.get(award) ?? untouched;
  }

  /** Records an event of this kind upon the award. */
  record(award: number, kind: number, amount: number): void {
    this.#touched.set(award, after(this.of(award), kind, amount));
  }
}

/**
 * What is left of an amount: what was reversed counts no longer; what was clawed back still does.
 */
export const leftOf = (amount: number, { reversed }: Standing): number => amount - reversed;

/** An award of 0 has nothing to reverse: it stays. */
export const isWhollyReversed = (amount: number, standing: Standing): boolean =>
  amount > 0 && leftOf(amount, standing) === 0;

/** Neither completed, nor wholly reversed or clawed back (manual, sections 4 and 11). */
export const isOpen = (amount: number, standing: Standing): boolean =>
  !standing.completed && standing.clawedBack < leftOf(amount, standing);

function after(before: Standing, kind: number, amount: number): Standing {
  switch (kind) {
    case completed:
      return { ...before, completed: true };
    case reversed:
      return { ...before, reversed: before.reversed + amount };
    case clawedBack:
      return { ...before, clawedBack: before.clawedBack + amount };
    case paid:
      return { ...before, paid: before.paid + amount };
    default:
      throw new RangeError(`${kind} is no event.`);
  }
}
