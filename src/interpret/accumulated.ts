import { maxMinor } from "../exact/money.ts";
import type { Rational } from "../exact/rational.ts";
import { add, rational } from "../exact/rational.ts";
import type { Accumulated, Grant } from "../model/grant.ts";
import type { ClaimEntry } from "../model/entry.ts";
import type { Attempt } from "./attempt.ts";
import { all, andThen, problem } from "./attempt.ts";
import { awardsOf } from "./counted.ts";
import { isWhollyReversed } from "./ledger.ts";
import { windowUpTo } from "./period.ts";
import { statedQuantity, sum } from "./reading.ts";
import { sharing } from "./scope.ts";
import type { Situation } from "./situation.ts";
import { exact, fits } from "./trace.ts";

/**
 * The earlier claims of an accumulated grant that enter its totals: same scope and period, not
 * refused and not wholly reversed; those of 0 and partly reversed ones in full (manual, sections 3
 * and 11).
 */
function earlierClaims(
  grant: Grant,
  { scope, period }: Accumulated,
  situation: Situation,
): Attempt<readonly ClaimEntry[]> {
  const within = windowUpTo(period, situation.date);
  const looked = awardsOf({ grants: [grant.name], externals: [] }, within, situation).filter(
    (award) => !isWhollyReversed(situation.ledger, award),
  );
  return sharing(scope, looked, situation);
}

/**
 * The situation in which an amount, `less` and `at least` are worked out: with `accumulated`, each
 * total stands in place of the claim's own figure.
 */
export function onTotals(grant: Grant, situation: Situation): Attempt<Situation> {
  const { accumulated } = grant;
  if (accumulated === undefined) return situation;
  return andThen(earlierClaims(grant, accumulated, situation), (earlier) => {
    const totals = accumulated.totals.map(({ name }) => totalOf(name, earlier, situation));
    return andThen(all(totals), (found) => ({ ...situation, totals: new Map(found) }));
  });
}

/** A total is money like any other, so that one beyond 2^53 − 1 is an error (manual, section 11). */
function totalOf(
  name: string,
  earlier: readonly ClaimEntry[],
  { facts }: Situation,
): Attempt<readonly [string, Rational]> {
  const before = sum(earlier.map((claim) => statedQuantity(claim.facts, name)));
  const total = add(statedQuantity(facts, name), before);
  return fits(total)
    ? [name, total]
    : problem("out-of-range", name, exact(total), `at most ${maxMinor}`);
}

/** What the earlier claims were worked out at, before decisions and caps. */
export const earlierAmounts = (
  grant: Grant,
  accumulated: Accumulated,
  situation: Situation,
): Attempt<Rational> =>
  andThen(earlierClaims(grant, accumulated, situation), (earlier) => sum(earlier.map(workedOutAt)));

// A claim from before the grant became accumulated was worked out for itself: its award stands for
// it.
const workedOutAt = ({ workedOut, result }: ClaimEntry): Rational =>
  rational(workedOut ?? result.award);
