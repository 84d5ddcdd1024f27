import type { Algebra } from "./algebra.ts";
import type { Quantity } from "./quantity.ts";
import { whole } from "./quantity.ts";
import type { Truth } from "./truth.ts";

/** The largest whole number that a `number` of JavaScript holds exactly, as do all before it. */
export const mostSafe = 9_007_199_254_740_991n;

/**
 * The course of working a formula out: under which conditions a part of it is reached, where it
 * fails, and which results of number code have to be safe.
 */
export class Course {
  readonly algebra: Algebra;
  readonly #reached: Truth;
  readonly #record: Found;

  constructor(algebra: Algebra, reached?: Truth, record?: Found) {
    this.algebra = algebra;
    this.#reached = reached ?? algebra.yes;
    this.#record = record ?? { failures: new Map(), unsafe: [] };
  }

  /** The course of what is worked out only where the condition holds. */
  where(condition: Truth): Course {
    return new Course(this.algebra, this.algebra.all([this.#reached, condition]), this.#record);
  }

  /** Where what is worked out here is reached at all. */
  get reached(): Truth {
    return this.#reached;
  }

  /** From here on, where this holds, the whole has failed, for this reason. */
  failWhere(condition: Truth, reason: string): void {
    const { failures } = this.#record;
    const before = failures.get(reason) ?? this.algebra.no;
    const here = this.algebra.all([this.#reached, condition]);
    failures.set(reason, this.algebra.any([before, here]));
  }

  fail(reason: string): void {
    this.failWhere(this.algebra.yes, reason);
  }

  /** The exact result of number code has to be within ±(2^53 − 1). */
  keepSafe(result: Quantity): Quantity {
    const { algebra } = this;
    const isSafe = algebra.all([
      algebra.atMost(result, whole(mostSafe)),
      algebra.atMost(whole(-mostSafe), result),
    ]);
    this.beUnsafeWhere(algebra.not(isSafe));
    return result;
  }

  beUnsafeWhere(condition: Truth): void {
    this.#record.unsafe.push(this.algebra.all([this.#reached, condition]));
  }

  /** Where working it out fails. */
  get failure(): Truth {
    return this.algebra.any([...this.#record.failures.values()]);
  }

  /** The same by reasons. */
  get failures(): ReadonlyMap<string, Truth> {
    return this.#record.failures;
  }

  /** Whether the other course fails for the same claims, and for the same reasons. */
  failsAs(other: Course): Truth {
    const { algebra, failures } = this;
    const reasons = new Set([...failures.keys(), ...other.failures.keys()]);
    return algebra.all(
      [...reasons].map((reason) =>
        algebra.agree(failures.get(reason) ?? algebra.no, other.failures.get(reason) ?? algebra.no),
      ),
    );
  }

  /** Where a result of number code may be beyond the safe range. */
  get unsafe(): Truth {
    return this.algebra.any(this.#record.unsafe);
  }
}

interface Found {
  readonly failures: Map<string, Truth>;
  readonly unsafe: Truth[];
}
