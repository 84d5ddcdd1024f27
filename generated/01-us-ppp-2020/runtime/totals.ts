import type { Case } from "./case.ts";
import { accountRead } from "./case.ts";
import type { Count } from "./count.ts";
import { add } from "./count.ts";
import { cell } from "./growing.ts";
import { atMostMinor } from "./minor.ts";
import type { Version } from "./plan.ts";
import { fail } from "./problem.ts";

/**
 * What an amount is worked out from: the claim's facts, or with `accumulated` the same facts with
 * each total in place of the claim's own figure. What this claim does not state is not totalled
 * (manual, section 3).
 */
export function factsOnTotals({ grant, totals }: Version, it: Case): unknown {
  if (totals === undefined) return it.facts;
  const { claim, books } = it;
  const account = accountRead(totals.workedOut, claim, books);
  if (account < 0) return it.facts;
  const codes = [...claim.given.codes];
  for (const { fact, tally } of totals.facts) {
    const position = claim.shape.position(fact.place);
    if (position < 0) continue;
    const earlier = books.tally(tally).read(account, claim.day);
    codes[position] = totalOf(fact.name, cell(codes, position), earlier);
  }
  return grant.facts(claim.given.with(codes));
}

/** What the earlier claims were worked out at, before decisions and caps. */
export function earlierAmounts({ totals }: Version, { claim, books }: Case): Count {
  if (totals === undefined) return 0;
  const account = accountRead(totals.workedOut, claim, books);
  return account < 0 ? 0 : books.tally(totals.workedOut).read(account, claim.day);
}

/** A total is money like any other, so that one beyond 2^53 − 1 is an error. */
function totalOf(fact: string, own: number, earlier: Count): number {
  const total = add(own, earlier);
  return typeof total === "number" ? total : fail("out-of-range", fact, total, atMostMinor);
}
