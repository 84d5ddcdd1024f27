import { daysBetween } from "../../../exact/date.ts";
import type { Rational } from "../../../exact/rational.ts";
import { shapeOf } from "../../../lint/same.ts";
import type { Condition } from "../../../model/condition.ts";
import type { Fact } from "../../../model/fact.ts";
import type { Policy } from "../../../model/policy.ts";
import type { Formula } from "../../../model/walk.ts";
import type { Bool, Int } from "../../smt/terms.ts";
import { anyBool, anyInt, atLeast, atMost, int } from "../../smt/terms.ts";

/** A quantity as a solver sees it: whole numbers `top` over a fixed number above 0. */
export interface Quantity {
  readonly top: Int;
  readonly over: bigint;
}

export const quantity = (value: Rational): Quantity => ({ top: int(value.n), over: value.d });
export const whole = (top: Int): Quantity => ({ top, over: 1n });

/** Dates as numbers of days. */
export const dayNumber = (date: string): number => daysBetween("0001-01-01", date);

/**
 * What a claim states, as names that a solver may give any value within its type. What it cannot
 * reason about has a name of its own, the same wherever it stands: so it may have more values than are
 * possible, never fewer, and what is impossible for the solver is impossible.
 */
export class Unknowns {
  readonly policy: Policy;
  /** How a condition within an amount is read. */
  readonly truthOf: (condition: Condition, unknowns: Unknowns) => Bool;
  readonly #limits = new Map<string, readonly Bool[]>();
  readonly #opaque = new Map<string, string>();

  constructor(policy: Policy, truthOf: Unknowns["truthOf"]) {
    this.policy = policy;
    this.truthOf = truthOf;
  }

  /** What holds of every value that has been named. */
  get limits(): readonly Bool[] {
    return [...this.#limits.values()].flat();
  }

  /** Money in minor units, a count, a date in days, a choice by its place. */
  whole(fact: Fact): Int | undefined {
    const name = nameOf(fact);
    const value = anyInt(name);
    const limits = limitsOf(value, fact);
    if (limits === undefined) return undefined;
    this.#limits.set(name, limits);
    return value;
  }

  truth(fact: Fact): Bool {
    return anyBool(nameOf(fact));
  }

  /** A whole number that nothing is known of but its least value. */
  anyWhole(formula: Formula, least: number | undefined): Int {
    const name = this.#nameFor(formula);
    const value = anyInt(name);
    this.#limits.set(name, least === undefined ? [] : [atLeast(value, int(least))]);
    return value;
  }

  anyTruth(formula: Formula): Bool {
    return anyBool(this.#nameFor(formula));
  }

  #nameFor(formula: Formula): string {
    const shape = shapeOf(formula);
    const name = this.#opaque.get(shape) ?? `not modelled ${this.#opaque.size + 1}`;
    this.#opaque.set(shape, name);
    return name;
  }
}

/** Facts of one name in different articles are different ones. */
const nameOf = ({ name, span }: Fact): string => `${name} ${span.file} ${span.start}`;

function limitsOf(value: Int, { type }: Fact): readonly Bool[] | undefined {
  switch (type.kind) {
    case "money":
    case "count":
      return [atLeast(value, int(0))];
    case "date":
      return [atLeast(value, int(0)), atMost(value, int(dayNumber("9999-12-31")))];
    case "one of":
      return [atLeast(value, int(0)), atMost(value, int(type.values.length - 1))];
    case "percent":
    case "number":
    case "yes/no":
    case "id":
    case "list":
      return undefined;
  }
}
