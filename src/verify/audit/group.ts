import { yearOf } from "../../exact/date.ts";
import type { PlainDate } from "../../exact/date.ts";
import type { Cap } from "../../model/cap.ts";
import type { Award } from "./award.ts";
import type { Window } from "./calendar.ts";
import { isIn, windowFrom } from "./calendar.ts";

/** What a cap counts in one window, and the awards that make it. */
export interface Count {
  readonly total: bigint;
  readonly window: Window;
  readonly awards: readonly Award[];
}

/**
 * The awards that a cap counts for one value of its scope and, where periods do not overlap, one
 * period.
 */
export class Group {
  readonly #cap: Cap;
  readonly #members = new Set<Award>();
  /** Of all members: what the prefix of the register adds up to. */
  #sum = 0n;

  constructor(cap: Cap) {
    this.#cap = cap;
  }

  add(award: Award): void {
    if (this.#members.has(award)) return;
    this.#members.add(award);
    this.#sum += this.#weight(award);
  }

  /** An event upon a member: what it weighed before, and what it weighs now. */
  change(award: Award, event: () => void): void {
    const before = this.#weight(award);
    event();
    this.#sum += this.#weight(award) - before;
  }

  /** The fullest window that contains the date. */
  around(date: PlainDate): Count {
    const { period, limit } = this.#cap;
    if (limit.measure === "consecutive years") return this.#run(date);
    if (period.kind === "lifetime" || period.kind === "calendar") {
      return this.#all(windowFrom(period, date));
    }
    const counting = this.#counting();
    const starts = new Set([date, ...counting.map((award) => award.date)]);
    return [...starts]
      .map((start) => windowFrom(period, start))
      .filter((window) => isIn(window, date))
      .map((window) => this.#within(window, counting))
      .reduce((fullest, count) => (count.total > fullest.total ? count : fullest));
  }

  #all(window: Window): Count {
    const counting = (): readonly Award[] => this.#counting();
    return {
      total: this.#sum,
      window,
      get awards() {
        return counting();
      },
    };
  }

  #within(window: Window, counting: readonly Award[]): Count {
    const awards = counting.filter(({ date }) => isIn(window, date));
    return { total: awards.reduce((sum, award) => sum + this.#weight(award), 0n), window, awards };
  }

  /** The unbroken run of years with an award that contains the date's year. */
  #run(date: PlainDate): Count {
    const counting = this.#counting();
    const years = new Set([...counting.map((award) => award.date), date].map(yearOf));
    let [first, last] = [yearOf(date), yearOf(date)];
    while (years.has(first - 1)) first -= 1;
    while (years.has(last + 1)) last += 1;
    const window = { from: dayIn(first, "01-01"), until: dayIn(last, "12-31") };
    const awards = counting.filter((award) => isIn(window, award.date));
    return { total: BigInt(last - first + 1), window, awards };
  }

  #counting(): readonly Award[] {
    return [...this.#members]
      .filter((award) => this.#weight(award) > 0n)
      .sort((a, b) => a.place - b.place);
  }

  #weight(award: Award): bigint {
    switch (this.#cap.limit.measure) {
      case "money":
        return award.left;
      case "awards":
      case "consecutive years":
        return award.left > 0n ? 1n : 0n;
      case "open awards":
        return award.isOpen ? 1n : 0n;
    }
  }
}

const dayIn = (year: number, day: string): PlainDate => `${String(year).padStart(4, "0")}-${day}`;
