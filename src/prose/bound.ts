import type { Rational } from "../exact/rational.ts";
import { equals } from "../exact/rational.ts";
import type { Constant, Define, Expression } from "../model/amount.ts";
import type { Cap } from "../model/cap.ts";
import { scopeFacts } from "../model/cap.ts";
import type { Fact } from "../model/fact.ts";
import type { Grant } from "../model/grant.ts";
import { once } from "../model/once.ts";

/** Whether what was awarded under the cap is `X per FACT`, so that the amount says it already. */
export function amountPerCap(grant: Grant): Cap | undefined {
  return grant.caps.find((cap) => cap.wording === "amount per" && cap.grants[0] === grant.name);
}

/**
 * Caps that belong to the grant alone or to its article, in document order, without `X per FACT`.
 */
export const ownCaps = (grant: Grant): readonly Cap[] =>
  grant.caps.filter(
    (cap) =>
      cap !== amountPerCap(grant) &&
      cap.article === grant.article &&
      cap.wording !== "joint over all" &&
      overlaps(cap, grant),
  );

/** Whether the cap is in force on some day on which the grant is. */
export const overlaps = (cap: Cap, grant: Grant): boolean =>
  (grant.inForce.until === undefined || cap.inForce.from <= grant.inForce.until) &&
  (cap.inForce.until === undefined || grant.inForce.from <= cap.inForce.until);

/** Whether the scope is the payee alone, so that a cap for ever speaks of a total. */
export const isPayee = (facts: readonly Fact[], grants: readonly Grant[]): boolean =>
  facts.length === 1 && grants.some(({ payee }) => facts[0] === payee);

/**
 * Whether the cap's amount belongs to the year in which it is counted, so that it says the year.
 */
export const isYearly = (cap: Cap): boolean =>
  cap.limit.measure === "money" &&
  cap.limit.amount.kind === "fact" &&
  cap.limit.amount.fact.perYear &&
  cap.period.kind === "calendar" &&
  cap.period.months === 12;

/**
 * Whether a cap for ever needs to say so: a ceiling per project does not, one per enterprise
 * does. The number of open awards and of years in a row are for ever anyway.
 */
export const saysTotal = ({ limit, scope, period }: Cap, grants: readonly Grant[]): boolean =>
  period.kind === "lifetime" &&
  (limit.measure === "money" || limit.measure === "awards") &&
  (scope.kind === "everyone" || isPayee(scopeFacts(scope), grants));

/** The number of a cap on a number of awards or years, where it is a figure. */
export function fixedCount({ limit }: Cap): Rational | undefined {
  return limit.measure !== "money" && limit.count.kind === "constant"
    ? limit.count.value
    : undefined;
}

/** Whether a cap's amount or number can be read at once, so that other words may go around it. */
export const isFigure = ({ limit }: Pick<Cap, "limit">): boolean =>
  limit.measure !== "money" ||
  limit.amount.kind === "constant" ||
  namedFigure(limit.amount) !== undefined;

interface NamedFigure {
  readonly define: Define;
  readonly figure: Constant;
}

/** A figure that has a name, beside which it then has to be said. */
export function namedFigure(amount: Expression): NamedFigure | undefined {
  if (amount.kind !== "define") return undefined;
  const { define } = amount;
  return define.value.kind === "constant" ? { define, figure: define.value } : undefined;
}

export const isOne = (value: Rational | undefined): boolean =>
  value !== undefined && value.n === value.d;

/** Whether all grants round alike, so that it need be said only once. */
export const isUniform = once((grants: readonly Grant[]): boolean =>
  grants.every(
    ({ rounding: { mode, unit } }) =>
      mode === grants[0]?.rounding.mode && equals(unit, grants[0].rounding.unit),
  ),
);
