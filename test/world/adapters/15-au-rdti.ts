import type { Fields } from "../case.ts";
import { text } from "../case.ts";
import type { Adapter } from "../play.ts";
import { allAwards, award, define } from "../play.ts";

/** The Australian incentive: a company asks for both offsets, of which it can get one. */
export const auResearch: Adapter = {
  folder: "15-au-rdti",
  play: (input) => (text(input, "rules").startsWith("bill 2019") ? bill(input) : enacted(input)),
  disputed: {},
};

const enacted = (input: Fields) => {
  const facts = {
    ...spending(input),
    yearStart: text(input, "rules").replace("from ", ""),
    taxRate: text(input, "taxRate"),
    turnover: text(input, "turnover"),
    withResearchProvider: false,
  };
  return {
    steps: [
      { grant: "refundableOffset", ...facts },
      { grant: "intensityOffset", ...facts },
    ],
    places: { offset: allAwards, refundable: define("isSmall") },
  };
};

/** The Bill was not enacted; its tiers are a document of their own. */
const bill = (input: Fields) => ({
  document: "15-au-rdti-bill-2019",
  steps: [{ grant: "premium", ...spending(input), yearStart: "2019-07-01" }],
  places: { premium: award() },
});

const spending = (input: Fields) => ({
  company: "company",
  incomeYear: "year",
  totalExpenditure: text(input, "totalExpenditure"),
  rdExpenditure: text(input, "rdExpenditure"),
});
