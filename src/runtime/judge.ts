import type { Books } from "./books.ts";
import type { Draft } from "./draft.ts";
import { contains, isWithin } from "./period.ts";
import type { Version } from "./plan.ts";
import type { Moment } from "./policy.ts";
import type { Prepared } from "./prepared.ts";
import { reason } from "./reason.ts";

/**
 * Refuses what is turned away before anything is worked out: by term, window, then the conditions in
 * order, the first that does not come out as it must (manual, section 4).
 */
export function judge(
  { grant }: Version,
  claim: Prepared,
  at: Moment,
  draft: Draft,
  books: Books,
): void {
  if (!contains(books.plan.policy.term, claim.day)) return draft.refuse(reason.notInForce);
  if (grant.window !== undefined && !isWithin(grant.window, claim.day)) {
    return draft.refuse(reason.outsideWindow);
  }
  for (const condition of grant.conditions) {
    if (condition.test(claim.facts, at) === (condition.must === "hold")) continue;
    return draft.refuse(reason.condition, books.code(condition.id));
  }
}
