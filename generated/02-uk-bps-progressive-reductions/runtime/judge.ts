import type { Case } from "./case.ts";
import type { Draft } from "./draft.ts";
import { contains, isWithin } from "./period.ts";
import type { Version } from "./plan.ts";
import { reason } from "./reason.ts";

/**
 * Refuses what is turned away before anything is worked out: by term, window, then the conditions
 * in order, the first that does not come out as it must (manual, section 4).
 */
export function judge({ grant }: Version, it: Case, draft: Draft): void {
  if (!contains(it.books.plan.policy.term, it.day)) return draft.refuse(reason.notInForce);
  if (grant.window !== undefined && !isWithin(grant.window, it.day)) {
    return draft.refuse(reason.outsideWindow);
  }
  for (const condition of grant.conditions) {
    if (condition.test(it.facts, it) === (condition.must === "hold")) continue;
    return draft.refuse(reason.condition, it.books.code(condition.id));
  }
}
