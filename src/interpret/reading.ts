import { yearOf } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";
import { add, rational, zero } from "../exact/rational.ts";
import type { LedgerReading, Measure } from "../model/amount.ts";
import type { ClaimEntry } from "../model/entry.ts";
import type { Attempt } from "./attempt.ts";
import { andThen } from "./attempt.ts";
import { awardsOf } from "./counted.ts";
import { dateIn, quantityOf, valueIn } from "./facts.ts";
import { hasSomethingLeft, isWhollyReversed, left, paid } from "./ledger.ts";
import { windowUpTo } from "./period.ts";
import { sharing } from "./scope.ts";
import type { Situation } from "./situation.ts";

/**
 * `awarded by G per SCOPE [PERIOD]` and its kin, always from the ledger as it stands before the
 * claim (manual, section 5, "The ledger").
 */
export function reading(reading: LedgerReading, situation: Situation): Attempt<Rational> {
  const within = windowUpTo(reading.period, situation.date);
  const looked = awardsOf(reading, within, situation).filter((award) =>
    counts(reading.measure, award, situation),
  );
  return andThen(sharing(reading.scope, looked, situation), (found) =>
    measured(reading.measure, found, situation),
  );
}

/** What was wholly reversed counts no longer; only `sum of` looks at awards of 0. */
const counts = ({ kind }: Measure, award: ClaimEntry, { ledger }: Situation): boolean =>
  kind === "sum" ? !isWhollyReversed(ledger, award) : hasSomethingLeft(ledger, award);

function measured(
  measure: Measure,
  found: readonly ClaimEntry[],
  { ledger, policy }: Situation,
): Rational {
  switch (measure.kind) {
    case "awarded":
      return sum(found.map((award) => left(ledger, award)));
    case "paid":
      return sum(found.map((award) => paid(ledger, award)));
    case "awards":
      return rational(found.length);
    case "years awarded":
      return rational(new Set(found.map(({ facts }) => yearOf(dateIn(facts, policy)))).size);
    case "sum":
      return sum(found.map(({ facts }) => statedQuantity(facts, measure.fact.name)));
  }
}

/** An award that does not state the fact adds nothing; a partly reversed one adds all of it. */
export function statedQuantity(facts: ClaimEntry["facts"], name: string): Rational {
  const value = valueIn(facts, name);
  return value === undefined ? zero : quantityOf(value);
}

export const sum = (values: readonly Rational[]): Rational => values.reduce(add, zero);
