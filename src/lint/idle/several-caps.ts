import type { Rational } from "../../exact/rational.ts";
import { add, compare, rational } from "../../exact/rational.ts";
import type { Cap } from "../../model/cap.ts";
import type { Policy } from "../../model/policy.ts";
import { canMerge, isIntervalWithin } from "../within.ts";
import type { Idle } from "./idle.ts";
import { capsAround, limitRange } from "./limit.ts";

/**
 * A joint cap above the sum of the money caps of its grants. What an earlier claim on another grant
 * took must have been held back then as it is now: so the caps hold for the whole term, with limits
 * that do not change, and nothing that was counted apart can come together.
 */
export function bySeveralCaps(cap: Cap, policy: Policy): Idle | undefined {
  const isJoint = cap.limit.measure === "money" && cap.grants.length > 1;
  if (!isJoint || cap.externals.length > 0 || canMerge(cap.scope)) return undefined;
  const around = capsAround(cap, policy).filter((other) => holdsAlways(other, policy));
  const tightest = cap.grants.map((grant) => tightestOn(grant, around));
  const found = tightest.filter((one) => one !== undefined);
  const { least } = limitRange(cap);
  const total = found.map(({ limit }) => limit).reduce(add, rational(0));
  if (found.length < cap.grants.length || least === undefined || compare(total, least) > 0) {
    return undefined;
  }
  const before = {
    kind: "caps",
    grants: cap.grants,
    total: { amount: total, currency: policy.currency.code },
  } as const;
  return { before, caps: [...new Set(found.map((one) => one.cap))] };
}

const holdsAlways = (cap: Cap, { term }: Policy): boolean =>
  cap.limit.measure === "money" &&
  cap.limit.amount.kind === "constant" &&
  cap.whenShort === "reduce" &&
  isIntervalWithin(term, cap.inForce);

interface Tightest {
  readonly cap: Cap;
  readonly limit: Rational;
}

function tightestOn(grant: string, around: readonly Cap[]): Tightest | undefined {
  let tightest: Tightest | undefined;
  for (const cap of around.filter(({ grants }) => grants.includes(grant))) {
    const { most } = limitRange(cap);
    if (most === undefined) continue;
    if (tightest === undefined || compare(most, tightest.limit) < 0)
      tightest = { cap, limit: most };
  }
  return tightest;
}
