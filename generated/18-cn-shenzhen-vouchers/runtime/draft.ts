import type { Count } from "./count.ts";
import { Scratch } from "./growing.ts";
import { atMostMinor, maxMinor } from "./minor.ts";
import type { Names } from "./names.ts";
import type { Ratio } from "./ratio.ts";
import { exactText } from "./ratio.ts";
import { packReason, reason } from "./reason.ts";
import { fail } from "./problem.ts";
import { Trail, step } from "./trail.ts";

/** Whether a claim still stands; `zero` is one that an accumulated grant has nothing more for. */
export const standing = 0;
export const zeroGranted = 1;
export const turnedDown = 2;

/**
 * A claim on its way to an outcome. A ledger uses one draft for claim after claim; in a round each
 * claim has its own.
 */
export class Draft {
  readonly trail: Trail;
  state: number = standing;
  /** In minor units, from the step `rounded` on. */
  amount = 0;
  /** What refused or last reduced it, packed. */
  reason = 0;
  /** Whether the whole bound stands in for a decision that has not been made. */
  undecided = false;
  /** Only of an accumulated grant: what it was worked out at. */
  workedOut = NaN;
  /** What `nothing below` comes to; undefined where the grant has none. */
  floor: number | Ratio | undefined = undefined;
  /** What the stages of payment but the last ask for, of the grants that have stages. */
  shares: readonly Ratio[] = none;
  /** Whether the claim states a value that is not the one recorded last. */
  hasNews = true;
  /** Of each cap that left less: its code, and what it had counted before. */
  readonly met = new Scratch();
  /**
   * Whether, with `met`, the facts tell everything: nothing but the grant's own conditions, amount
   * and caps had a part in the result (`retell.ts`).
   */
  isRetold = false;
  #notesEnd = 0;

  constructor(names: Names) {
    this.trail = new Trail(names);
  }

  /** For another claim. */
  clear(): void {
    this.trail.clear();
    this.hasNews = true;
    this.keepNotes();
    this.restart();
  }

  /** What has been noted so far holds whatever the claim comes to. */
  keepNotes(): void {
    this.#notesEnd = this.trail.cells.length;
  }

  /** For the same claim on another ledger. */
  restart(): void {
    this.trail.cells.length = this.#notesEnd;
    this.met.length = 0;
    this.isRetold = false;
    this.state = standing;
    this.amount = 0;
    this.reason = 0;
    this.undecided = false;
    this.workedOut = NaN;
    this.floor = undefined;
    this.shares = none;
  }

  /** For a settled claim: what its entry keeps is all that is written here. */
  beginSettled(amount: number): void {
    this.met.length = 0;
    this.hasNews = false;
    this.isRetold = true;
    this.state = standing;
    this.amount = amount;
    this.reason = 0;
    this.workedOut = NaN;
  }

  refuse(kind: number, name = 0): void {
    this.state = turnedDown;
    this.reason = packReason(kind, name);
  }

  /** No cap took it: the amount itself is 0. */
  refuseIfZero(): void {
    if (this.amount === 0) this.refuse(reason.amountIsZero);
  }

  /** A cap that had counted so much is in the way. */
  metCap(cap: number, used: Count): void {
    if (typeof used === "bigint") this.isRetold = false;
    this.met.push(cap);
    this.met.push(Number(used));
  }

  /** A cap leaves less, or nothing. */
  capTo(amount: number, cap: number): void {
    this.amount = amount;
    this.reason = packReason(reason.cap, cap);
    if (amount === 0) this.state = turnedDown;
  }

  /** Notes a step; what it changed is written after it, the new amount last. */
  took(kind: number, name = 0): Trail {
    this.trail.head(kind, name);
    return this.trail;
  }

  /** The exact amount, rounded as the header says, if a `number` can hold it. */
  roundedTo(amount: number | Ratio, changed: boolean): void {
    this.amount = typeof amount === "number" && amount <= maxMinor ? amount : tooLarge(amount);
    if (changed) this.took(step.rounded).whole(this.amount);
  }
}

const none: readonly never[] = [];

const tooLarge = (amount: number | Ratio): never => {
  const shown = typeof amount === "number" ? String(amount) : exactText(amount);
  return fail("out-of-range", "amount", shown, atMostMinor);
};
