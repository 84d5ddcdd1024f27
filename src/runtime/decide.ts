import { workOutAmount } from "./amount.ts";
import type { Books } from "./books.ts";
import type { Count } from "./count.ts";
import type { Which } from "./capped.ts";
import { asRatio, limitOf, meetCaps, usedIn } from "./capped.ts";
import type { Draft } from "./draft.ts";
import { standing } from "./draft.ts";
import { cell } from "./growing.ts";
import { judge } from "./judge.ts";
import { contains } from "./period.ts";
import { workOutTerms } from "./payment.ts";
import type { Binding, Version } from "./plan.ts";
import type { Moment } from "./policy.ts";
import type { Prepared } from "./prepared.ts";
import { compare, minus, plus, whole, zero } from "./ratio.ts";
import type { Ratio } from "./ratio.ts";
import { reason } from "./reason.ts";
import { step } from "./trail.ts";

/** What a claim by itself comes to, on the ledger as it stands (manual, section 4). */
export function decideAlone(claim: Prepared, at: Moment, draft: Draft, books: Books): void {
  const { version } = claim;
  if (version === undefined) return draft.refuse(reason.notInForce);
  judge(version, claim, at, draft, books);
  if (draft.state === standing) workOutAlone(version, claim, at, draft, books);
  if (draft.state === standing) noteAboveUsual(version, claim, at, draft, books);
}

/** Amount, all caps, `nothing below`. */
export function workOutAlone(
  version: Version,
  claim: Prepared,
  at: Moment,
  draft: Draft,
  books: Books,
): void {
  workOut(version, claim, at, draft, books, "all");
  applyNothingBelow(draft);
}

/** The amount, and what these caps do to it. */
export function workOut(
  version: Version,
  claim: Prepared,
  at: Moment,
  draft: Draft,
  books: Books,
  which: Which,
): void {
  workOutAmount(version, claim, at, draft, books);
  meetCaps(version, claim, at, draft, books, which);
  workOutTerms(version.grant, claim.facts, at, draft);
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
export function noteAboveUsual(
  version: Version,
  claim: Prepared,
  at: Moment,
  draft: Draft,
  books: Books,
): void {
  for (const binding of version.inOrder) {
    const { cap, inForce } = binding;
    if (cap.whenShort !== "in principle" || !contains(inForce, claim.day)) continue;
    const limit = limitOf(cap, claim.facts, at);
    const used = usedUnder(binding, claim, books);
    const by = excess(limit, used, cap.measure === "money" ? draft.amount : 1);
    if (compare(by, zero) > 0) draft.took(step.aboveUsual, books.code(cap.id)).exact(by);
  }
}

const usedUnder = ({ tally, account }: Binding, claim: Prepared, books: Books): Count =>
  tally === undefined ? 0 : usedIn(tally, cell(claim.accounts, account), claim, books);

/** By how much so much more takes what a cap counts above its limit; below 0 where it does not. */
export const excess = (limit: number | Ratio, used: Count, more: number): Ratio =>
  minus(plus(whole(used), whole(more)), asRatio(limit));
