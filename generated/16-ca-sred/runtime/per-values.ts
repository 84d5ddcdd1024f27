import { Accounts } from "./accounts.ts";
import type { Day } from "./calendar.ts";
import { yearOf } from "./calendar.ts";
import type { Given, Shape } from "./given.ts";
import { grown, grownInts, int, item } from "./growing.ts";
import type { PerPlan } from "./plan.ts";
import { isSamePer } from "./declared.ts";
import type { Fact } from "./policy.ts";
import { valueIn } from "./same-value.ts";

/**
 * The values that a fact `per X` has had: the last one for each X, and of ids that merge what
 * they are a part of, the entries of each X.
 */
export class PerValues {
  readonly plan: PerPlan;
  readonly #accounts: Accounts;
  /** Where a key is put together; the year is its last part where the fact is `per year`. */
  readonly #key: number[] = [];
  /** By account: the last value (`stated-value.ts`); NaN where there is none. */
  #last = new Float64Array(16).fill(NaN);
  /** By account the last entry, by entry the one before it, each + 1. Only where ids merge. */
  #head = new Int32Array(16);
  #before = new Int32Array(16);

  constructor(plan: PerPlan) {
    this.plan = plan;
    this.#accounts = new Accounts(plan.owners.length + (plan.fact.perYear === true ? 1 : 0));
  }

  /** The account of the X that something states, or -1 where it does not state it. */
  accountOf(given: Given, day: Day): number {
    const { owners } = this.plan;
    const key = this.#key;
    for (let part = 0; part < owners.length; part += 1) {
      const code = valueIn(given, item(owners, part));
      if (Number.isNaN(code)) return -1;
      key[part] = code;
    }
    key[owners.length] = yearOf(day);
    return this.#accounts.open(key);
  }

  get size(): number {
    return this.#accounts.size;
  }

  release(size: number): void {
    this.#accounts.release(size);
  }

  last(account: number): number {
    return this.#last[account] ?? NaN;
  }

  record(account: number, value: number): void {
    if (account >= this.#last.length) {
      const known = this.#last.length;
      this.#last = grown(this.#last, account + 1).fill(NaN, known);
    }
    this.#last[account] = value;
  }

  /** The entry becomes the last one of its X. */
  link(account: number, entry: number): void {
    if (account >= this.#head.length) this.#head = grownInts(this.#head, account + 1);
    if (entry >= this.#before.length) this.#before = grownInts(this.#before, entry + 1);
    this.#before[entry] = int(this.#head, account);
    this.#head[account] = entry + 1;
  }

  /** The last entry of its X is taken off again. */
  unlink(account: number, entry: number): void {
    this.#head[account] = int(this.#before, entry);
  }

  /** The last entry of the X, and the one before an entry of it; -1 where there is none. */
  lastEntry(account: number): number {
    return (this.#head[account] ?? 0) - 1;
  }
  entryBefore(entry: number): number {
    return int(this.#before, entry) - 1;
  }
}

/** A `per` fact as a shape has it. */
export interface PerOfShape {
  readonly per: PerValues;
  /** Where the value stands, or -1 where the shape states only what it belongs to. */
  readonly position: number;
  /** The declaration whose values must agree; undefined where the shape follows another one. */
  readonly checked: Fact | undefined;
  /** The code of the fact's name. */
  readonly name: number;
}

/** The `per` facts of which a shape states at least the X. */
export const persOfShape = (
  shape: Shape,
  pers: readonly PerValues[],
  codeOf: (name: string) => number,
): readonly PerOfShape[] =>
  pers.flatMap((per): readonly PerOfShape[] => {
    const { fact, owners, merges } = per.plan;
    const position = shape.position(fact.place);
    if (owners.some(({ place }) => shape.position(place) < 0)) return [];
    if (position < 0 && !merges) return [];
    const stated = shape.facts[position];
    const checked = stated && isSamePer(stated, fact) ? stated : undefined;
    return [{ per, position, checked, name: codeOf(fact.name) }];
  });
