import type { Day } from "./calendar.ts";
import { yearOf } from "./calendar.ts";
import type { Count } from "./count.ts";
import { add, larger, subtract } from "./count.ts";
import { cell, item } from "./growing.ts";

/** What was entered for each day, in the order of the days: the past of one account. */
export class Series {
  readonly days: Day[] = [];
  readonly sums: Count[] = [];

  /** Days whose sum comes to 0 are left out. */
  add(day: Day, amount: number): void {
    const place = this.firstFrom(day);
    if (place === this.days.length) {
      this.days.push(day);
      this.sums.push(amount);
      return;
    }
    if (this.days[place] !== day) {
      this.days.splice(place, 0, day);
      this.sums.splice(place, 0, amount);
      return;
    }
    const sum = add(item(this.sums, place), amount);
    if (sum !== 0) this.sums[place] = sum;
    else this.#remove(place);
  }

  #remove(place: number): void {
    this.days.splice(place, 1);
    this.sums.splice(place, 1);
  }

  /** The place of the first day that is not before this one. */
  firstFrom(day: Day): number {
    let [low, high] = [0, this.days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cell(this.days, middle) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * What the window that ends with the day holds: what `in any` looks back on in an expression.
   */
  sumUpTo(day: Day, endOf: (start: Day) => Day): Count {
    const [first, last] = [this.#firstReaching(day, endOf), this.firstFrom(day + 1)];
    return this.sums.slice(first, last).reduce(add, 0);
  }

  /** The years of the days in the window that ends with the day. */
  yearsUpTo(day: Day, endOf: (start: Day) => Day): number {
    const last = this.firstFrom(day + 1);
    return new Set(this.days.slice(this.#firstReaching(day, endOf), last).map(yearOf)).size;
  }

  /**
   * The most that one window holds among those that contain the day. `endOf` gives the first day
   * after the window that starts on a day; a later start never has an earlier end.
   *
   * Only windows that start on a day of the series, or on the day itself, need to be looked at:
   * starting later loses nothing until one of these is passed.
   */
  fullestAround(day: Day, endOf: (start: Day) => Day): Count {
    let place = this.#firstReaching(day, endOf);
    let next = place;
    let sum: Count = 0;
    let fullest: Count = 0;
    for (;;) {
      const start = Math.min(day, this.days[place] ?? day);
      const end = endOf(start);
      for (; (this.days[next] ?? end) < end; next += 1) sum = add(sum, item(this.sums, next));
      fullest = larger(fullest, sum);
      if (start === day) return fullest;
      sum = subtract(sum, item(this.sums, place));
      place += 1;
    }
  }

  /** The place of the first day whose window reaches beyond the given day. */
  #firstReaching(day: Day, endOf: (start: Day) => Day): number {
    let [low, high] = [0, this.firstFrom(day)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (endOf(cell(this.days, middle)) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
