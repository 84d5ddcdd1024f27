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
  /** The values of the scope, as text. */
  readonly part: string;
  readonly #cap: Cap;
  readonly #members = new Set<Award>();
  /** Of all members: what the prefix of the register adds up to, and each day of it. */
  #sum = 0n;
  readonly #days = new Map<PlainDate, bigint>();

  constructor(cap: Cap, part: string) {
    this.#cap = cap;
    this.part = part;
  }

  /** The days on which it counts anything. */
  get days(): readonly PlainDate[] {
    return [...this.#days.keys()];
  }

  add(award: Award): void {
    if (this.#members.has(award)) return;
    this.#members.add(award);
    this.#count(award, this.#weight(award));
  }

  /** An event upon a member: what it weighed before, and what it weighs now. */
  change(award: Award, event: () => void): void {
    const before = this.#weight(award);
    event();
    this.#count(award, this.#weight(award) - before);
  }

  /** The fullest window that contains the date. */
  around(date: PlainDate): Count {
    const { period, limit } = this.#cap;
    if (limit.measure === "consecutive years") return this.#run(date);
    if (period.kind === "lifetime" || period.kind === "calendar") {
      return this.#counted(this.#sum, windowFrom(period, date));
    }
    return [...new Set([date, ...this.#days.keys()])]
      .map((start) => windowFrom(period, start))
      .filter((window) => isIn(window, date))
      .map((window) => this.#counted(this.#within(window), window))
      .reduce((fullest, count) => (count.total > fullest.total ? count : fullest));
  }

  #within(window: Window): bigint {
    let sum = 0n;
    for (const [day, counted] of this.#days) if (isIn(window, day)) sum += counted;
    return sum;
  }

  /** The unbroken run of years with an award that contains the date's year. */
  #run(date: PlainDate): Count {
    const years = new Set([...this.#days.keys(), date].map(yearOf));
    let [first, last] = [yearOf(date), yearOf(date)];
    while (years.has(first - 1)) first -= 1;
    while (years.has(last + 1)) last += 1;
    const window = { from: dayIn(first, "01-01"), until: dayIn(last, "12-31") };
    return this.#counted(BigInt(last - first + 1), window);
  }

  /** Which awards make a total is looked up when it is asked, which is where it is too much. */
  #counted(total: bigint, window: Window): Count {
    const awards = (): readonly Award[] => this.#awardsIn(window);
    return {
      total,
      window,
      get awards() {
        return awards();
      },
    };
  }

  #awardsIn(window: Window): readonly Award[] {
    return [...this.#members]
      .filter((award) => this.#weight(award) > 0n && isIn(window, award.date))
      .sort((a, b) => a.place - b.place);
  }

  #count({ date }: Award, weight: bigint): void {
    this.#sum += weight;
    const counted = (this.#days.get(date) ?? 0n) + weight;
    if (counted === 0n) this.#days.delete(date);
    else this.#days.set(date, counted);
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
