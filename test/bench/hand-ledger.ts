import type { HandClaim } from "./by-hand.ts";

/** Slots of an enterprise: for each of three years one a ceiling, then the lifetime one. */
const yearly = 8;
const slots = 3 * yearly + 1;
/** Slots of a thing: its own ceiling, three years of assessments, their number, their years. */
const thingSlots = 6;

const maximum = Number.MAX_SAFE_INTEGER;

/** Which cap left less last; 0: none did. */
const cap = { none: 0, own: 1, yearly: 2, matter: 3, budget: 4, assessment: 5 } as const;

/**
 * The Longgang measures as a careful programmer would write them by hand for speed: ids interned
 * once, one flat table of counters that grows by doubling, straight-line code for each article. The
 * yardstick for the compiled evaluator, and a second opinion on its awards. It does what the rules
 * ask of any ledger: a claim that is sent again is not paid again, and a year has one budget.
 */
export class HandLedger {
  #enterprises = new Float64Array(slots);
  #things = new Float64Array(thingSlots);
  #matters = new Uint8Array(1);
  readonly #budget = new Float64Array(3);
  /** The budget that was stated for each year; 0 before any was. */
  readonly #budgetOf = new Float64Array(3);
  #awards = new Float64Array(1);
  /** By id: its entry + 1, or 0. */
  #entryOf = new Int32Array(1);
  #entries = 0;
  /** What left less last, and what it had counted before: what an explanation needs. */
  protected binding: number = cap.none;
  protected usedBefore = 0;

  /** The award in fen; 0 where the claim is refused. */
  award(claim: HandClaim): number {
    const spent = (this.#entryOf[claim.id] ?? 0) - 1;
    if (spent >= 0) return this.#awards[spent] ?? 0;
    this.#makeRoom(claim);
    if (this.#budgetOf[claim.year] !== claim.budget) this.#stateBudget(claim);
    this.binding = cap.none;
    const award = claim.amount === 0 ? 0 : this.#capped(claim);
    this.#awards[this.#entries] = award;
    this.#entries += 1;
    this.#entryOf[claim.id] = this.#entries;
    this.enter(claim, award);
    return award;
  }

  /** What is kept of an entry beyond its award: here nothing. */
  protected enter(_claim: HandClaim, _award: number): void {}

  #makeRoom({ id, enterprise, matter, thing }: HandClaim): void {
    const enterprises = (enterprise + 1) * slots;
    if (enterprises > this.#enterprises.length) {
      this.#enterprises = doubled(this.#enterprises, new Float64Array(2 * enterprises));
    }
    const things = (thing + 1) * thingSlots;
    if (things > this.#things.length) {
      this.#things = doubled(this.#things, new Float64Array(2 * things));
    }
    if (matter >= this.#matters.length) {
      this.#matters = doubled(this.#matters, new Uint8Array(2 * matter));
    }
    if (id >= this.#entryOf.length) {
      this.#entryOf = doubled(this.#entryOf, new Int32Array(2 * id));
    }
    if (this.#entries === this.#awards.length) {
      this.#awards = doubled(this.#awards, new Float64Array(2 * this.#entries));
    }
  }

  #stateBudget({ year, budget }: HandClaim): void {
    if (this.#budgetOf[year] !== 0) throw new RangeError("The year has another budget.");
    this.#budgetOf[year] = budget;
  }

  #capped(claim: HandClaim): number {
    const { kind, amount } = claim;
    switch (kind) {
      case 0:
        return this.#yearly(claim, 0, amount, 600_000_000);
      case 1:
        return this.#yearly(claim, 1, amount, 100_000_000);
      case 2:
        return this.#yearly(claim, 2, amount, 30_000_000);
      case 3:
        return this.#thingThenYearly(claim, 0, 3, 50_000_000, 200_000_000);
      case 4:
        return this.#yearly(claim, 4, amount, 200_000_000);
      case 5:
      case 6:
        return this.#yearly(claim, 5, amount, 200_000_000);
      case 7:
        return this.#yearly(claim, 6, amount, 30_000_000);
      case 8:
        return this.#thingThenYearly(claim, 0, 7, 300_000_000, 500_000_000);
      case 9:
        // Its ceiling for a project is apart from that of article 11's first support.
        return this.#thingThenYearly(claim, 1, 7, 200_000_000, 500_000_000);
      case 10:
        return this.#assessment(claim);
      case 11:
        return this.#activity(claim);
      default:
        throw new RangeError(`no grant has the number ${kind}`);
    }
  }

  /** What is left of the amount under a ceiling that has been used so far. */
  #within(amount: number, ceiling: number, used: number, by: number): number {
    const room = ceiling - used;
    if (amount <= room) return amount;
    this.binding = by;
    this.usedBefore = used;
    return room;
  }

  #yearly(claim: HandClaim, slot: number, amount: number, ceiling: number): number {
    const at = claim.enterprise * slots + claim.year * yearly + slot;
    const used = this.#enterprises[at] ?? 0;
    const award = this.#common(claim, this.#within(amount, ceiling, used, cap.yearly));
    this.#enterprises[at] = used + award;
    return award;
  }

  #thingThenYearly(
    claim: HandClaim,
    slotOfThing: number,
    slot: number,
    ceilingOfThing: number,
    ceiling: number,
  ): number {
    const at = claim.thing * thingSlots + slotOfThing;
    const used = this.#things[at] ?? 0;
    const amount = this.#within(claim.amount, ceilingOfThing, used, cap.own);
    const award = this.#yearly(claim, slot, amount, ceiling);
    this.#things[at] = used + award;
    return award;
  }

  #assessment(claim: HandClaim): number {
    const at = claim.thing * thingSlots;
    const years = this.#things[at + 5] ?? 0;
    const inYear = at + 1 + claim.year;
    const lifetime = claim.enterprise * slots + 3 * yearly;
    const room = Math.min(
      50_000_000 - (this.#things[inYear] ?? 0),
      (years | (1 << claim.year)) === 7 ? 0 : maximum,
      (this.#things[at + 4] ?? 0) < 3 ? maximum : 0,
      500_000_000 - (this.#enterprises[lifetime] ?? 0),
    );
    const award = this.#common(claim, this.#within(claim.amount, room, 0, cap.assessment));
    if (award > 0) {
      this.#things[inYear] = (this.#things[inYear] ?? 0) + award;
      this.#things[at + 4] = (this.#things[at + 4] ?? 0) + 1;
      this.#things[at + 5] = years | (1 << claim.year);
      this.#enterprises[lifetime] = (this.#enterprises[lifetime] ?? 0) + award;
    }
    return award;
  }

  #activity(claim: HandClaim): number {
    const at = claim.thing * thingSlots;
    const used = this.#things[at] ?? 0;
    const award = this.#common(claim, this.#within(claim.amount, 300_000_000, used, cap.own));
    this.#things[at] = used + award;
    return award;
  }

  /** Article 17: one award for a matter; article 18: the funds of the year. */
  #common(claim: HandClaim, amount: number): number {
    if (amount <= 0) return 0;
    if (this.#matters[claim.matter] === 1) {
      this.binding = cap.matter;
      this.usedBefore = 1;
      return 0;
    }
    const used = this.#budget[claim.year] ?? 0;
    const award = this.#within(amount, claim.budget, used, cap.budget);
    if (award <= 0) return 0;
    this.#matters[claim.matter] = 1;
    this.#budget[claim.year] = used + award;
    return award;
  }
}

/**
 * The same, keeping of each entry what an auditor needs: its id, grant, date and subjects, the
 * amounts that were stated, the award, and which cap had counted how much.
 */
export class HandBook extends HandLedger {
  #whole = new Int32Array(wholes);
  #money = new Float64Array(moneys);
  #size = 0;

  protected override enter(claim: HandClaim, award: number): void {
    if (this.#size * wholes === this.#whole.length) this.#grow();
    const [whole, money] = [this.#whole, this.#money];
    let at = this.#size * wholes;
    whole[at] = claim.id;
    whole[at + 1] = claim.kind;
    whole[at + 2] = claim.day;
    whole[at + 3] = claim.enterprise;
    whole[at + 4] = claim.matter;
    whole[at + 5] = claim.thing;
    whole[at + 6] = this.binding;
    at = this.#size * moneys;
    money[at] = claim.money;
    money[at + 1] = claim.decided;
    money[at + 2] = claim.budget;
    money[at + 3] = award;
    money[at + 4] = this.usedBefore;
    this.#size += 1;
  }

  #grow(): void {
    this.#whole = doubled(this.#whole, new Int32Array(2 * this.#whole.length));
    this.#money = doubled(this.#money, new Float64Array(2 * this.#money.length));
  }
}

/** Columns of an entry in whole numbers, and in money. */
const [wholes, moneys] = [7, 5];

function doubled<T extends { set(values: T): void }>(values: T, larger: T): T {
  larger.set(values);
  return larger;
}
