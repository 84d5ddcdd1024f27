import type { Fields } from "../case.ts";
import { has, text } from "../case.ts";
import type { Adapter, Play } from "../play.ts";
import { award, define, printed } from "../play.ts";

/** Support under restrictions in Ireland: some full weeks, or the restart payment. */
export const ieRestrictionsSupport: Adapter = {
  folder: "07-ie-crss",
  play: (input) => (has(input, "restart2021June") ? restart(input) : weeks(input)),
  disputed: {},
};

const restart = (input: Fields): Play => ({
  steps: [
    {
      grant: "restart",
      business: "business",
      claimFrom: "2021-06-02",
      turnover2019: text(input, "turnover2019"),
    },
  ],
  places: { payment: award() },
});

/** The claim of the case, and beside it a claim of a single week, which shows the weekly amount. */
const weeks = (input: Fields): Play => ({
  steps: [claim(input, text(input, "fullWeeks")), claim(input, "1")],
  places: {
    averageWeekly: define("averageWeekly", 0),
    payment: award(0),
    weekly: award(1),
    weeklyWholeEuro: printed(award(1)),
  },
});

const claim = (input: Fields, fullWeeks: string) => ({
  grant: "support",
  business: "business",
  claimFrom: has(input, "claimFrom") ? text(input, "claimFrom") : "2021-01-04",
  claimTo: has(input, "claimTo") ? text(input, "claimTo") : "2021-02-28",
  turnover2019: text(input, "turnover2019"),
  turnoverInPeriod: "0",
  fullWeeks,
});
