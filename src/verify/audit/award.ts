import type { PlainDate } from "../../exact/date.ts";
import type { CanonicalValue, ClaimEntry, EventEntry } from "../../model/entry.ts";
import type { Fact } from "../../model/fact.ts";
import { stated } from "./formula.ts";

/** An award as its entries have left it, in minor units (manual, section 9). */
export class Award {
  readonly id: string;
  readonly place: number;
  readonly date: PlainDate;
  readonly entry: ClaimEntry;
  readonly amount: bigint;
  reversed = 0n;
  clawedBack = 0n;
  paid = 0n;
  isCompleted = false;
  readonly #later = new Map<Fact, Set<CanonicalValue>>();

  constructor(entry: ClaimEntry, place: number, date: PlainDate) {
    this.id = entry.id;
    this.place = place;
    this.date = date;
    this.entry = entry;
    this.amount = BigInt(Math.max(0, entry.result.award));
  }

  /** What still counts: what was reversed does not, what was clawed back does. */
  get left(): bigint {
    return this.amount - this.reversed;
  }

  /** Not completed, and something of it is neither reversed nor clawed back. */
  get isOpen(): boolean {
    return !this.isCompleted && this.clawedBack < this.left;
  }

  /** The most that an event may concern. */
  mostOf(kind: Exclude<EventEntry["entry"], "completed">): bigint {
    switch (kind) {
      case "reversed":
        return this.left - (this.paid > this.clawedBack ? this.paid : this.clawedBack);
      case "clawed back":
        return this.left - this.clawedBack;
      case "paid":
        return this.left - this.clawedBack - this.paid;
    }
  }

  /** That somebody stated this value later, for the same thing. */
  learn(fact: Fact, value: CanonicalValue): void {
    const values = this.#later.get(fact) ?? new Set<CanonicalValue>();
    this.#later.set(fact, values.add(value));
  }

  /** The values under which it counts: its own, and those stated later for the same thing. */
  valuesOf(fact: Fact): readonly CanonicalValue[] {
    const own = valueOf(fact, this.entry);
    const later = this.#later.get(fact) ?? [];
    return [...new Set([...(own === undefined ? [] : [own]), ...later])];
  }
}

/** Ids are compared after Unicode NFKC and trimming (manual, section 2). */
export function valueOf({ name }: Fact, { facts }: ClaimEntry): CanonicalValue | undefined {
  const value = stated(facts, name);
  return typeof value === "string" ? value.normalize("NFKC").trim() : value;
}
