import type { Books } from "./books.ts";
import { cell } from "./growing.ts";
import { isMinor } from "./minor.ts";
import { accountRead } from "./moment.ts";
import type { Version } from "./plan.ts";
import type { Prepared } from "./prepared.ts";
import { fail } from "./problem.ts";

/**
 * What an amount is worked out from: the claim's facts, or with `accumulated` the same facts with each
 * total in place of the claim's own figure. What this claim does not state is not totalled (manual,
 * section 3).
 */
export function factsOnTotals({ grant, totals }: Version, claim: Prepared, books: Books): unknown {
  if (totals === undefined) return claim.facts;
  const account = accountRead(totals.workedOut, claim, books);
  if (account < 0) return claim.facts;
  const codes = [...claim.given.codes];
  for (const { fact, tally } of totals.facts) {
    const position = claim.given.shape.position(fact.place);
    if (position < 0) continue;
    const earlier = books.tally(tally).read(account, claim.day);
    codes[position] = added(fact.name, cell(codes, position), earlier);
  }
  return grant.facts(claim.given.with(codes));
}

/** What the earlier claims were worked out at, before decisions and caps. */
export function earlierAmounts({ totals }: Version, claim: Prepared, books: Books): number {
  if (totals === undefined) return 0;
  const account = accountRead(totals.workedOut, claim, books);
  return account < 0 ? 0 : books.tally(totals.workedOut).read(account, claim.day);
}

function added(fact: string, own: number, earlier: number): number {
  const total = own + earlier;
  return isMinor(total) ? total : fail("out-of-range", fact, total, "2^53 - 1 in total at most");
}
