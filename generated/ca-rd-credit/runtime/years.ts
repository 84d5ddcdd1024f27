import { grownInts, int } from "./growing.ts";

/**
 * In which years each account has how many awards, for limits of consecutive years. Mostly there
 * are few years to an account: they form a chain in flat arrays, the last one met first.
 */
export class Years {
  /** By account: the first link of its chain + 1, or 0. */
  #first = new Int32Array(16);
  /** By link: its year, its awards, and the next link + 1, or 0. */
  #year = new Int32Array(16);
  #awards = new Int32Array(16);
  #next = new Int32Array(16);
  #size = 0;

  add(account: number, year: number, awards: number): void {
    const link = this.#find(account, year);
    if (link > 0) this.#awards[link - 1] = int(this.#awards, link - 1) + awards;
    else this.#link(account, year, awards);
  }

  /** How many different years there are. */
  count(account: number): number {
    let count = 0;
    for (let link = this.#firstOf(account); link > 0; link = int(this.#next, link - 1)) {
      if (int(this.#awards, link - 1) > 0) count += 1;
    }
    return count;
  }

  /**
   * How many years beside this one the unbroken run of years would have that contains it; later
   * years count too.
   */
  beside(account: number, year: number): number {
    let [first, last] = [year, year];
    while (this.#has(account, first - 1)) first -= 1;
    while (this.#has(account, last + 1)) last += 1;
    return last - first;
  }

  #has(account: number, year: number): boolean {
    const link = this.#find(account, year);
    return link > 0 && int(this.#awards, link - 1) > 0;
  }

  #firstOf(account: number): number {
    return account < this.#first.length ? int(this.#first, account) : 0;
  }

  /** The link of the year + 1, or 0. */
  #find(account: number, year: number): number {
    let link = this.#firstOf(account);
    while (link > 0 && this.#year[link - 1] !== year) link = int(this.#next, link - 1);
    return link;
  }

  #link(account: number, year: number, awards: number): void {
    const link = this.#size;
    this.#size += 1;
    if (account >= this.#first.length) this.#first = grownInts(this.#first, account + 1);
    if (this.#size > this.#year.length) {
      this.#year = grownInts(this.#year, this.#size);
      this.#awards = grownInts(this.#awards, this.#size);
      this.#next = grownInts(this.#next, this.#size);
    }
    this.#year[link] = year;
    this.#awards[link] = awards;
    this.#next[link] = int(this.#first, account);
    this.#first[account] = link + 1;
  }
}
