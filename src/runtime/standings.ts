import type { Entries } from "./entries.ts";
import { clawedBack, completed, granted, paid, reduced, reversed } from "./entries.ts";
import { cell } from "./growing.ts";

/** What has become of an award since it was entered (manual, section 9). */
export interface Standing {
  readonly reversed: number;
  readonly clawedBack: number;
  readonly paid: number;
  readonly completed: boolean;
}

const untouched: Standing = { reversed: 0, clawedBack: 0, paid: 0, completed: false };

/** The standing of every award; only those with events take space. */
export class Standings {
  readonly #entries: Entries;
  readonly #touched = new Map<number, Standing>();

  constructor(entries: Entries) {
    this.#entries = entries;
  }

  of(award: number): Standing {
    return this.#touched.get(award) ?? untouched;
  }

  /** Records an event of this kind upon the award. */
  record(award: number, kind: number, amount: number): void {
    const before = this.of(award);
    this.#touched.set(award, after(before, kind, amount));
  }

  isAward(entry: number): boolean {
    const kind = this.#entries.kind[entry];
    return kind === granted || kind === reduced;
  }

  /** What was reversed counts no longer; what was clawed back still does. */
  left(award: number): number {
    return cell(this.#entries.amount, award) - this.of(award).reversed;
  }

  /** An award of 0 has nothing to reverse: it stays. */
  isWhollyReversed(award: number): boolean {
    return cell(this.#entries.amount, award) > 0 && this.left(award) === 0;
  }

  /** Neither completed, nor wholly reversed or clawed back (manual, sections 4 and 11). */
  isOpen(award: number): boolean {
    const standing = this.of(award);
    return !standing.completed && standing.clawedBack < this.left(award);
  }
}

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
