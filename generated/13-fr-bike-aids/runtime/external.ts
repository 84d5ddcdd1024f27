import { countingCaps } from "./counting.ts";
import type { Case } from "./case.ts";
import { limitOf, usedIn } from "./capped.ts";
import { excess } from "./decide.ts";
import type { Count } from "./count.ts";
import type { Draft } from "./draft.ts";
import type { CapPlan } from "./plan.ts";
import { Problem } from "./problem.ts";
import type { Ratio } from "./ratio.ts";
import { compare, zero } from "./ratio.ts";
import { step } from "./trail.ts";

/*
 * An award of another programme is recorded as it was decided: no condition, term, window or cap
 * touches it (manual, section 4, "Externals").
 */

export function recordExternal(it: Case, draft: Draft): void {
  const { decided, subject } = it.claim;
  draft.amount = decided;
  draft.took(step.amount).whole(decided);
  if (decided === 0) return;
  for (const plan of countingCaps(it.books.plan, subject.name, it.day)) {
    const by = excessUnder(plan, it);
    if (compare(by, zero) > 0) draft.took(step.over, plan.code).exact(by);
  }
}

/** Where the claim does not carry what the cap's amount needs, there is nothing to say: 0. */
function excessUnder(plan: CapPlan, it: Case): Ratio {
  const { given, decided } = it.claim;
  try {
    const limit = limitOf(plan, plan.cap.facts?.(given), it);
    return excess(limit, usedByCap(plan, it), plan.isMoney ? decided : 1);
  } catch (problem) {
    if (problem instanceof Problem) return zero;
    throw problem;
  }
}

function usedByCap(plan: CapPlan, { claim, books }: Case): Count {
  const post = claim.subject.posts.find(({ tally }) => tally === plan.tally);
  return post === undefined ? 0 : usedIn(post.tally, claim.account(post.account), claim, books);
}
