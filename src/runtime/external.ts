import type { Books } from "./books.ts";
import { limitOf, usedIn } from "./capped.ts";
import { excess } from "./decide.ts";
import type { Count } from "./count.ts";
import type { Draft } from "./draft.ts";
import { cell } from "./growing.ts";
import { contains } from "./period.ts";
import type { Cap, Fact, Moment, Policy } from "./policy.ts";
import { factsIn, withOwners } from "./planner.ts";
import type { Prepared } from "./prepared.ts";
import { Problem } from "./problem.ts";
import type { Ratio } from "./ratio.ts";
import { compare, zero } from "./ratio.ts";
import { step } from "./trail.ts";

/*
 * An award of another programme is recorded as it was decided: no condition, term, window or cap
 * touches it (manual, section 4, "Externals").
 */

/** What it must state: the scope facts of the caps that count it on its day. */
export const requiredOfExternal = (
  { caps }: Policy,
  name: string,
  day: number,
  facts: readonly Fact[],
): readonly Fact[] =>
  countingCaps(caps, name, day).flatMap(({ scope }) =>
    factsIn(scope).flatMap((fact) => withOwners(fact, facts)),
  );

const countingCaps = (caps: readonly Cap[], name: string, day: number): readonly Cap[] =>
  caps.filter((cap) => cap.externals.includes(name) && contains(cap.inForce, day));

export function recordExternal(claim: Prepared, at: Moment, draft: Draft, books: Books): void {
  draft.amount = claim.decided;
  draft.took(step.amount).whole(claim.decided);
  if (claim.decided === 0) return;
  const { caps } = books.plan.policy;
  for (const cap of countingCaps(caps, claim.subject.name, claim.day)) {
    const by = excessUnder(cap, claim, at, books);
    if (compare(by, zero) > 0) draft.took(step.over, books.code(cap.id)).exact(by);
  }
}

/** Where the claim does not carry what the cap's amount needs, there is nothing to say: 0. */
function excessUnder(cap: Cap, claim: Prepared, at: Moment, books: Books): Ratio {
  try {
    const limit = limitOf(cap, cap.facts?.(claim.given), at);
    const more = cap.measure === "money" ? claim.decided : 1;
    return excess(limit, usedByCap(cap, claim, books), more);
  } catch (problem) {
    if (problem instanceof Problem) return zero;
    throw problem;
  }
}

function usedByCap(cap: Cap, claim: Prepared, books: Books): Count {
  const plan = books.plan.caps.get(cap);
  const post = claim.subject.posts.find(({ tally }) => tally === plan);
  if (plan === undefined || post === undefined) return 0;
  return usedIn(plan, cell(claim.accounts, post.account), claim, books);
}
