import type { Grant, GrantCondition } from "../model/grant.ts";
import type { Reason } from "../model/outcome.ts";
import { test } from "./amount.ts";
import type { Attempt } from "./attempt.ts";
import { andThen } from "./attempt.ts";
import { contains, isWithin } from "./period.ts";
import type { Situation } from "./situation.ts";

/**
 * Why a claim is refused before anything is worked out: term, window, then the conditions in
 * order, the first that does not come out as it must (manual, section 4).
 */
export function turnedAway(grant: Grant, situation: Situation): Attempt<Reason | undefined> {
  const { policy, date } = situation;
  if (!contains(policy.term, date)) return { kind: "not in force" };
  if (grant.window && !isWithin(grant.window, date)) return { kind: "outside window" };
  return firstUnmet(grant.conditions, situation);
}

function firstUnmet(
  [next, ...rest]: readonly GrantCondition[],
  situation: Situation,
): Attempt<Reason | undefined> {
  if (next === undefined) return undefined;
  return andThen(test(next.test, situation), (holds) =>
    holds === (next.must === "hold")
      ? firstUnmet(rest, situation)
      : { kind: "condition", condition: next.id },
  );
}
