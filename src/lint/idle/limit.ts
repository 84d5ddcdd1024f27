import type { Allowance } from "../../diagnostics/cap-words.ts";
import type { Cap } from "../../model/cap.ts";
import { limitFormula } from "../../model/formulas.ts";
import { withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import type { Range } from "../range.ts";
import { rangeOf } from "../range.ts";
import { isIntervalWithin, isPeriodWithin, isScopeWithin } from "../within.ts";

/** What a cap can allow: money in minor units, or a number. */
export const limitRange = (cap: Cap): Range => rangeOf(limitFormula(cap));

/** The other caps that hold back all that `cap` would, as far as time and scope go. */
export const capsAround = (cap: Cap, policy: Policy): readonly Cap[] =>
  policy.caps.filter((other) => other !== cap && isAround(other, cap, policy));

/** Whether it is in force wherever the inner one is, for as many and as long. */
const isAround = (outer: Cap, inner: Cap, { term }: Policy): boolean =>
  outer.whenShort !== "in principle" &&
  isIntervalWithin(withinTerm(inner.inForce, term), outer.inForce) &&
  isScopeWithin(inner.scope, outer.scope) &&
  isPeriodWithin(inner.period, outer.period);

/** Whether it is around the other, and counts all that the other does. */
export const covers = (outer: Cap, inner: Cap, policy: Policy): boolean =>
  isAround(outer, inner, policy) &&
  includesAll(outer.grants, inner.grants) &&
  includesAll(outer.externals, inner.externals);

const includesAll = <Value>(all: readonly Value[], some: readonly Value[]): boolean =>
  some.every((one) => all.includes(one));

/** Its limit as messages name it. */
export function allowance(cap: Cap, { currency }: Policy): Allowance | undefined {
  const { measure } = cap.limit;
  const { most } = limitRange(cap);
  if (most === undefined) return undefined;
  return measure === "money"
    ? { measure, amount: most, currency: currency.code }
    : { measure, count: most };
}
