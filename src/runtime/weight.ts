import type { Books } from "./books.ts";
import { cell } from "./growing.ts";
import type { TallyPlan } from "./plan.ts";
import type { Fact } from "./policy.ts";

/** What an entry counts for in a tally, as things stand. */
export function weightOf({ measure, fact, kept }: TallyPlan, entry: number, books: Books): number {
  const { standings } = books;
  if (!books.isAward(entry)) return 0;
  switch (measure) {
    case "awarded":
      return standings.left(entry);
    case "paid":
      return standings.left(entry) > 0 ? standings.of(entry).paid : 0;
    case "awards":
      return standings.left(entry) > 0 ? 1 : 0;
    case "open awards":
      return standings.isOpen(entry) ? 1 : 0;
    case "worked out":
      return standings.isWhollyReversed(entry) ? 0 : workedOut(entry, books);
    case "fact":
      if (standings.isWhollyReversed(entry)) return 0;
      return kept === "entries" ? 1 : statedQuantity(fact, entry, books);
  }
}

/** An award from before the grant became accumulated was worked out for itself and stands for it. */
function workedOut(entry: number, { entries }: Books): number {
  const amount = entries.workedOut(entry);
  return Number.isNaN(amount) ? cell(entries.amount, entry) : amount;
}

/** An award that does not state the fact adds nothing; a partly reversed one adds all of it. */
function statedQuantity(fact: Fact | undefined, entry: number, books: Books): number {
  const code = fact === undefined ? NaN : books.codeIn(entry, fact);
  return Number.isNaN(code) ? 0 : code;
}

/** Whether a tally looks at the entry at all, also where it counts for 0. */
export function isLookedAt({ measure }: TallyPlan, entry: number, books: Books): boolean {
  const { standings } = books;
  if (!books.isAward(entry)) return false;
  switch (measure) {
    case "awarded":
    case "paid":
    case "awards":
      return standings.left(entry) > 0;
    case "open awards":
      return standings.isOpen(entry);
    case "worked out":
    case "fact":
      return !standings.isWhollyReversed(entry);
  }
}
