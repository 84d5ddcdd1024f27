import type { Day } from "./calendar.ts";
import { yearOf } from "./calendar.ts";
import { counted } from "./cap-arithmetic.ts";
import type { Count } from "./count.ts";
import { add } from "./count.ts";
import { double, grown } from "./growing.ts";
import { maxMinor } from "./minor.ts";
import { isWindowed, windowEnd } from "./period.ts";
import type { TallyPlan } from "./plan.ts";
import { Series } from "./series.ts";
import { Years } from "./years.ts";

/**
 * What a cap or a reading counts, kept up to date with every entry and event: an index over the
 * entries, always equal to what they add up to.
 */
export class Tally {
  readonly plan: TallyPlan;
  /** By account, of `sums`; NaN where no `number` holds the sum. */
  sums = new Float64Array(16);
  readonly #large = new Map<number, bigint>();
  /** By account, of `days`. */
  readonly #series: (Series | undefined)[] = [];
  readonly #years = new Years();
  /** By account, of `entries`: which ones count. */
  readonly #listed: (number[] | undefined)[] = [];
  /** Whether what counts is read off `sums` as it stands: no entry lacks a fact of the scope. */
  isPlain: boolean;
  /** Entries that were made without a fact of the scope. */
  readonly lacking: number[] = [];
  readonly counts: TallyPlan["counts"];
  readonly isSums: boolean;

  constructor(plan: TallyPlan) {
    this.plan = plan;
    this.counts = plan.counts;
    this.isSums = plan.kept === "sums";
    this.isPlain = this.isSums;
  }

  /** Makes room for accounts below this number. */
  reserve(accounts: number): void {
    if (!this.isSums || accounts <= this.sums.length) return;
    this.sums = grown(this.sums, accounts);
  }

  /** Notes an entry that was made without a fact of the scope. */
  lack(entry: number): void {
    this.lacking.push(entry);
    this.isPlain = false;
  }

  /** Adds what an entry of this day counts for, or takes it off where the amount is below 0. */
  add(account: number, day: Day, amount: number, entry: number): void {
    if (this.isSums) this.#addToSum(account, amount);
    else if (amount !== 0) this.#addToPast(account, day, amount, entry);
  }

  #addToPast(account: number, day: Day, amount: number, entry: number): void {
    const { kept } = this.plan;
    if (kept === "years") this.#years.add(account, yearOf(day), amount);
    else if (kept === "days") this.#seriesOf(account).add(day, amount);
    else this.#list(account, entry, amount);
  }

  #addToSum(account: number, amount: number): void {
    const sum = counted(double(this.sums, account), amount);
    if (sum <= maxMinor) this.sums[account] = sum;
    else this.#addLarge(account, amount);
  }

  #addLarge(account: number, amount: number): void {
    const sum = add(this.#sum(account), amount);
    this.#large.delete(account);
    this.sums[account] = typeof sum === "number" ? sum : NaN;
    if (typeof sum === "bigint") this.#large.set(account, sum);
  }

  #sum(account: number): Count {
    const sum = double(this.sums, account);
    return Number.isNaN(sum) ? (this.#large.get(account) ?? 0) : sum;
  }

  /** What counts beside a claim, if it is a `number` and no entry lacks what would tell; or NaN. */
  known(account: number, day: Day): number {
    const used = this.lacking.length > 0 ? NaN : this.used(account, day);
    return typeof used === "number" ? used : NaN;
  }

  #seriesOf(account: number): Series {
    return (this.#series[account] ??= new Series());
  }

  #list(account: number, entry: number, amount: number): void {
    const entries = (this.#listed[account] ??= []);
    if (amount > 0) entries.push(entry);
    else entries.splice(entries.indexOf(entry), 1);
  }

  /** What counts beside a claim of this day, in the fullest window that contains it. */
  used(account: number, day: Day): Count {
    if (this.isSums) return this.#sum(account);
    const { period, kept } = this.plan;
    if (kept === "years") return this.#years.beside(account, yearOf(day));
    const series = this.#series[account];
    if (series === undefined || !isWindowed(period)) return 0;
    return series.fullestAround(day, (start) => windowEnd(period, start));
  }

  /** What an expression finds: the whole period, or the window that ends with the day. */
  read(account: number, day: Day): Count {
    if (this.isSums) return this.#sum(account);
    const { period } = this.plan;
    const series = this.#series[account];
    if (series === undefined || !isWindowed(period)) return 0;
    return series.sumUpTo(day, (start) => windowEnd(period, start));
  }

  /** The same, of how many different years there was an award. */
  readYears(account: number, day: Day): number {
    const { period, kept } = this.plan;
    if (kept === "years") return this.#years.count(account);
    const series = this.#series[account];
    if (series === undefined || !isWindowed(period)) return 0;
    return series.yearsUpTo(day, (start) => windowEnd(period, start));
  }

  /** The entries that count, of a tally that keeps them. */
  listed(account: number): readonly number[] {
    return this.#listed[account] ?? [];
  }
}
