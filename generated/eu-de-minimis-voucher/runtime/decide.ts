import { workOutAmount } from "./amount.ts";
import type { Count } from "./count.ts";
import type { Case } from "./case.ts";
import type { Which } from "./capped.ts";
import { asRatio, isInForce, limitOf, meetCaps, usedUnder } from "./capped.ts";
import type { Draft } from "./draft.ts";
import { standing } from "./draft.ts";
import { judge } from "./judge.ts";
import { workOutTerms } from "./payment.ts";
import type { Version } from "./plan.ts";
import { compare, minus, plus, whole, zero } from "./ratio.ts";
import type { Ratio } from "./ratio.ts";
import { reason } from "./reason.ts";
import { step } from "./trail.ts";

/** What a claim by itself comes to, on the ledger as it stands (manual, section 4). */
export function decideAlone(it: Case, draft: Draft): void {
  const { version } = it.claim;
  if (version === undefined) return draft.refuse(reason.notInForce);
  draft.isRetold = version.plain !== undefined && draft.trail.cells.length === 0;
  judge(version, it, draft);
  if (draft.state === standing) workOutAlone(version, it, draft);
  if (draft.state === standing) noteAboveUsual(version, it, draft);
}

/** Amount, all caps, `nothing below`. */
export function workOutAlone(version: Version, it: Case, draft: Draft): void {
  workOut(version, it, draft, "all");
  applyNothingBelow(draft);
}

/** The amount, and what these caps do to it. */
export function workOut(version: Version, it: Case, draft: Draft, which: Which): void {
  workOutAmount(version, it, draft);
  meetCaps(version, it, draft, which);
  if (version.hasTerms) workOutTerms(version.grant, it, draft);
}

/** An award that would end below this is not made. */
export function applyNothingBelow(draft: Draft): void {
  const { floor, amount } = draft;
  if (draft.state !== standing || floor === undefined || !isBelow(amount, floor)) return;
  const trail = draft.took(step.nothingBelow);
  if (typeof floor === "number") trail.whole(floor);
  else trail.exact(floor);
  trail.whole(0);
  draft.amount = 0;
  draft.refuse(reason.nothingBelow);
}

const isBelow = (amount: number, floor: number | Ratio): boolean =>
  typeof floor === "number" ? amount < floor : compare(whole(amount), floor) < 0;

/** A cap `in principle` never reduces; the result says by how much the award goes above it. */
export function noteAboveUsual(version: Version, it: Case, draft: Draft): void {
  for (const binding of version.inPrinciple) {
    const { plan } = binding;
    if (!isInForce(plan, it.day)) continue;
    const limit = limitOf(plan, it.facts, it);
    const by = excess(limit, usedUnder(binding, it), plan.isMoney ? draft.amount : 1);
    if (compare(by, zero) > 0) draft.took(step.aboveUsual, plan.code).exact(by);
  }
}

/** By how much so much more takes what a cap counts above its limit; below 0 where it does not. */
export const excess = (limit: number | Ratio, used: Count, more: number): Ratio =>
  minus(plus(whole(used), whole(more)), asRatio(limit));
