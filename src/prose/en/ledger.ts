import type { LedgerReading, Measure } from "../../model/amount.ts";
import { phrase, spaced } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { noun } from "./label.ts";
import { lookingBack } from "./period.ts";
import { same } from "./scope.ts";

/** "what has been awarded under “Top-up” for the same project so far" */
export function ledger(
  { measure, scope, period }: LedgerReading,
  under: Phrase,
  s: PageSetting,
): Phrase {
  // A period that ends with the claim says itself that nothing later is looked at.
  const end = period.kind === "rolling" || period.kind === "fiscal window" ? "" : "so far";
  const whose = scope.kind === "everyone" ? everyone(measure) : same(scope, s);
  return spaced(counted(measure, under, s), whose, lookingBack(period, s), end);
}

/** Nothing else would tell that the awards of others count. */
const everyone = ({ kind }: Measure): string =>
  kind === "sum" ? "by all applicants" : "to all applicants together";

function counted(measure: Measure, under: Phrase, s: PageSetting): Phrase {
  switch (measure.kind) {
    case "awarded":
      return phrase`what has been awarded under ${under}`;
    case "paid":
      return phrase`what has been paid under ${under}`;
    case "awards":
      return phrase`the number of awards under ${under}`;
    case "years awarded":
      return phrase`the number of years with an award under ${under}`;
    case "sum":
      return phrase`the total of ${noun(measure.fact, s)} in claims supported under ${under}`;
  }
}
