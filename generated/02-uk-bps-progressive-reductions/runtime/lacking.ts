import type { Books } from "./books.ts";
import type { Stated } from "./merging.ts";
import { statedBy, valuesOf } from "./merging.ts";
import { isWindowed, shareWindow } from "./period.ts";
import type { Fact } from "./policy.ts";
import type { Prepared } from "./prepared.ts";
import { fail } from "./problem.ts";
import type { Tally } from "./tally.ts";
import { isLookedAt } from "./weight.ts";
import { valueIn } from "./same-value.ts";

/**
 * Ends the claim where an entry that it would have to look at does not state a fact of the scope,
 * so that nobody can say whether it counts (manual, section 8). An expression of the ledger looks
 * at windows that end with the claim's day, a cap at all that contain it.
 */
export function refuseLacking(
  tally: Tally,
  claim: Prepared,
  looks: "around" | "back",
  books: Books,
): void {
  const { period, space } = tally.plan;
  const stated = statedBy(claim, books);
  for (const entry of tally.lacking) {
    const day = books.entries.day(entry);
    if (!shareWindow(period, day, claim.day)) continue;
    if (looks === "back" && isWindowed(period) && day > claim.day) continue;
    if (!isLookedAt(tally.plan, entry, books)) continue;
    const lacking = lackingFact(space.facts, entry, { claim, stated }, books);
    if (lacking === undefined) continue;
    const { name, type } = lacking;
    fail("earlier-entry-lacks-fact", name, undefined, type, books.idText(entry));
  }
}

/** One value that differs is enough: then it does not matter what else is missing. */
function lackingFact(
  facts: readonly Fact[],
  entry: number,
  looking: { readonly claim: Prepared; readonly stated: readonly Stated[] },
  books: Books,
): Fact | undefined {
  let lacking: Fact | undefined;
  for (const fact of facts) {
    const values = valuesOf(fact, entry, looking.stated, books);
    if (values.length === 0) lacking ??= fact;
    else if (!values.includes(valueIn(looking.claim.given, fact))) return undefined;
  }
  return lacking;
}
