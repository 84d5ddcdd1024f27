import type { Fields } from "../case.ts";
import { fields, has, text, texts } from "../case.ts";
import type { Adapter, Play } from "../play.ts";
import { award, define } from "../play.ts";

/** The Canadian credit: a corporation by itself, or some that divide the limit of their group. */
export const caResearch: Adapter = {
  folder: "16-ca-sred",
  play: (input) => (has(input, "associated") ? associated(input) : alone(input)),
  disputed: {},
};

const alone = (input: Fields): Play => ({
  steps: [
    {
      ...year,
      grant: "credit",
      corporation: "corporation",
      taxableCapital: text(input, "taxableCapitalPrior"),
      spend: text(input, "spend"),
      associated: false,
    },
  ],
  places: { limit: define("expenditureLimit"), itc: award() },
});

function associated(input: Fields): Play {
  const corporations = texts(input, "associated");
  return {
    steps: corporations.map((corporation) => ({
      ...year,
      grant: "credit",
      corporation,
      taxableCapital: text(input, "taxableCapitalPriorGroup"),
      spend: text(fields(input, "spend"), corporation),
      associated: true,
      allocation: text(fields(input, "allocation"), corporation),
    })),
    places: {
      limit: define("expenditureLimit"),
      itc: Object.fromEntries(corporations.map((one, place) => [one, award(place)])),
    },
  };
}

const year = {
  group: "group",
  taxYear: "2022",
  yearStart: "2022-01-01",
  yearEnd: "2022-12-31",
  assistance: "0",
};
