import type { Books } from "./books.ts";
import { asOne } from "./cap-arithmetic.ts";
import type { TallyPlan } from "./plan.ts";
import type { Fact } from "./policy.ts";
import type { Standing } from "./standings.ts";
import { isOpen, isWhollyReversed, leftOf } from "./standings.ts";

/** What an entry counts for in a tally, as things stand. */
export const weightOf = (plan: TallyPlan, entry: number, books: Books): number =>
  books.isAward(entry) ? weightOfAward(plan, entry, books.standings.of(entry), books) : 0;

/** What an award of this standing counts for. */
export function weightOfAward(
  { measure, fact, kept }: TallyPlan,
  award: number,
  standing: Standing,
  books: Books,
): number {
  const amount = books.entries.amount(award);
  switch (measure) {
    case "awarded":
      return leftOf(amount, standing);
    case "paid":
      return standing.paid;
    case "awards":
      return asOne(leftOf(amount, standing));
    case "open awards":
      return isOpen(amount, standing) ? 1 : 0;
    case "worked out":
      return isWhollyReversed(amount, standing) ? 0 : workedOut(award, books);
    case "fact":
      if (isWhollyReversed(amount, standing)) return 0;
      return kept === "entries" ? 1 : statedQuantity(fact, award, books);
  }
}

/**
 * An award from before the grant became accumulated was worked out for itself and stands for it.
 */
function workedOut(entry: number, { entries }: Books): number {
  const amount = entries.workedOut(entry);
  return Number.isNaN(amount) ? entries.amount(entry) : amount;
}

/** An award that does not state the fact adds nothing; a partly reversed one adds all of it. */
function statedQuantity(fact: Fact | undefined, entry: number, books: Books): number {
  const code = fact === undefined ? NaN : books.codeIn(entry, fact);
  return Number.isNaN(code) ? 0 : code;
}

/** Whether a tally looks at the award at all, also where it counts for 0. */
export function isLookedAt({ measure }: TallyPlan, award: number, books: Books): boolean {
  const amount = books.entries.amount(award);
  const standing = books.standings.of(award);
  switch (measure) {
    case "awarded":
    case "paid":
    case "awards":
      return leftOf(amount, standing) > 0;
    case "open awards":
      return isOpen(amount, standing);
    case "worked out":
    case "fact":
      return !isWhollyReversed(amount, standing);
  }
}
