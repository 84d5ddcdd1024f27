import type { Rational } from "../../exact/rational.ts";
import { add, compare, floor, multiply, rational } from "../../exact/rational.ts";
import { mostAwarded } from "../../lint/award.ts";
import { limitRange } from "../../lint/idle/limit.ts";
import { stopsBefore } from "../../lint/idle/single-cap.ts";
import { canMerge, isIntervalWithin, isScopeWithin } from "../../lint/within.ts";
import type { Cap } from "../../model/cap.ts";
import { limitFormula } from "../../model/formulas.ts";
import type { Policy } from "../../model/policy.ts";
import { windowsWithin } from "./windows.ts";

/** What other caps leave at most of what a cap counts: so much in each of so many windows. */
export interface Bound {
  readonly total: Rational;
  readonly by: readonly Piece[];
}

/** One cap's part in a bound. */
export interface Piece {
  readonly cap: Cap;
  readonly grants: readonly string[];
  readonly windows: number;
  /** The most that one window leaves. */
  readonly each: Rational;
}

/**
 * The most that one window of this cap can ever count, by caps alone that have their say before it and
 * whatever the order of claims; undefined where they set no bound. Sums of `item × number of windows` are enough:
 * they hold in every state that claims can lead to.
 */
export function boundOn(cap: Cap, policy: Policy): Bound | undefined {
  if (cap.externals.length > 0 || canMerge(cap.scope)) return undefined;
  const others = policy.caps.filter(
    (other) => other !== cap && holdsAlways(other, cap, policy) && stopsBefore(other, cap),
  );
  const whole = pieces(cap, cap.grants, others, policy).reduce(lower, undefined);
  const single = cap.grants.map((grant) =>
    pieces(cap, [grant], others, policy).reduce(lower, undefined),
  );
  const known = single.filter((one) => one !== undefined);
  const summed = known.length === single.length && known.length > 0 ? sumOf(known) : undefined;
  return [whole, summed].filter((one) => one !== undefined).reduce(lower, undefined);
}

const lower = (best: Bound | undefined, other: Bound): Bound =>
  best === undefined || compare(other.total, best.total) < 0 ? other : best;

const sumOf = (bounds: readonly Bound[]): Bound => ({
  total: bounds.map(({ total }) => total).reduce(add, rational(0)),
  by: bounds.flatMap(({ by }) => by),
});

/** In force for the whole term with one limit, for everything that shares a scope of the cap. */
export const holdsAlways = (other: Cap, cap: Cap, { term }: Policy): boolean =>
  other.whenShort !== "in principle" &&
  isIntervalWithin(term, other.inForce) &&
  isScopeWithin(cap.scope, other.scope) &&
  !canMerge(other.scope) &&
  isConstant(other);

const isConstant = (cap: Cap): boolean => limitFormula(cap).kind === "constant";

/** What each cap that counts all of these grants leaves of them. */
function pieces(
  cap: Cap,
  grants: readonly string[],
  others: readonly Cap[],
  policy: Policy,
): readonly Bound[] {
  return others
    .filter((other) => grants.every((grant) => other.grants.includes(grant)))
    .flatMap((other) => {
      const windows = windowsWithin(other.period, cap.period, policy.term);
      const each = eachWindow(other, cap, grants, policy);
      if (windows === undefined || each === undefined) return [];
      const total = multiply(rational(windows), each);
      return [{ total, by: [{ cap: other, grants, windows, each }] }];
    });
}

/** The most of what the cap counts that one window of the other lets through. */
function eachWindow(
  other: Cap,
  cap: Cap,
  grants: readonly string[],
  policy: Policy,
): Rational | undefined {
  const { most } = limitRange(other);
  if (most === undefined) return undefined;
  switch (other.limit.measure) {
    case "money":
      return cap.limit.measure === "money" ? most : undefined;
    case "awards": {
      const count = rational(floor(most));
      if (cap.limit.measure !== "money") return count;
      const each = mostOf(grants, policy);
      return each && multiply(count, each);
    }
    case "open awards":
    case "consecutive years":
      return undefined;
  }
}

/** The largest award before caps, of any version of these grants. */
export function mostOf(grants: readonly string[], policy: Policy): Rational | undefined {
  const found = policy.grants.filter(({ name }) => grants.includes(name)).map(mostAwarded);
  const known = found.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < found.length) return undefined;
  return known.reduce((a, b) => (compare(b, a) > 0 ? b : a));
}
