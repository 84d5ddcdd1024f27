import { addDays } from "../../exact/date.ts";
import type { Rational } from "../../exact/rational.ts";
import { max } from "../../exact/rational.ts";
import { limitRange } from "../../lint/idle/limit.ts";
import { canMerge, isIntervalWithin, isScopeWithin } from "../../lint/within.ts";
import type { Cap, Scope } from "../../model/cap.ts";
import type { Interval } from "../../model/period.ts";
import { withinTerm } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";

/** A ceiling through all its versions: no claim on these grants ever finds more than its most. */
export interface Standing {
  readonly measure: Cap["limit"]["measure"];
  readonly period: Cap["period"];
  readonly most: Rational;
  /** The grants that it counts at every moment at which they are in force. */
  readonly grants: readonly string[];
}

/** The ceilings that hold for everything with one value of the scope, whenever it is claimed. */
export function standingCaps(scope: Scope, policy: Policy): readonly Standing[] {
  const ids = [...new Set(policy.caps.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const versions = policy.caps.filter((cap) => cap.id === id);
    return versions.every((cap) => holdsFor(cap, scope)) ? standing(versions, policy) : [];
  });
}

const holdsFor = (cap: Cap, scope: Scope): boolean =>
  cap.whenShort !== "in principle" && isScopeWithin(scope, cap.scope) && !canMerge(cap.scope);

function standing(versions: readonly Cap[], policy: Policy): readonly Standing[] {
  const [first] = versions;
  const limits = versions.map((cap) => limitRange(cap).most);
  const known = limits.filter((limit) => limit !== undefined);
  const [limit, ...others] = known;
  if (first === undefined || limit === undefined || known.length < limits.length) return [];
  const period = JSON.stringify(first.period);
  const { measure } = first.limit;
  const isOne = versions.every(
    (cap) => JSON.stringify(cap.period) === period && cap.limit.measure === measure,
  );
  if (!isOne) return [];
  const grants = first.grants.filter((name) => isCountedAlways(name, versions, policy));
  return [{ measure, period: first.period, most: others.reduce(max, limit), grants }];
}

/** While any version of the grant is in force, some version of the cap is and counts it. */
function isCountedAlways(name: string, versions: readonly Cap[], { grants, term }: Policy) {
  const counting = joined(versions.filter((cap) => cap.grants.includes(name)));
  return grants
    .filter((grant) => grant.name === name)
    .map(({ inForce }) => withinTerm(inForce, term))
    .every((interval) => counting.some((one) => isIntervalWithin(interval, one)));
}

/** Intervals that follow each other without a day between them are one. */
function joined(caps: readonly Cap[]): readonly Interval[] {
  const sorted = caps
    .map(({ inForce }) => inForce)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const whole: Interval[] = [];
  for (const next of sorted) {
    const last = whole.at(-1);
    const follows = last?.until !== undefined && next.from <= addDays(last.until, 1);
    if (last !== undefined && follows) {
      whole[whole.length - 1] = { from: last.from, until: next.until };
    } else whole.push(next);
  }
  return whole;
}
