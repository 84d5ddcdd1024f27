import type { Fields } from "../case.ts";
import { fields, text } from "../case.ts";
import type { Adapter, Play } from "../play.ts";
import { atMost, award, roundedDown, payment } from "../play.ts";

/** 龙岗区低空经济和科技创新: years of a platform, matching support, and a budget that is too small. */
export const cnLonggangSupport: Adapter = {
  folder: "19-cn-longgang-lowalt-sti",
  play: (input) => {
    const scheme = text(input, "scheme");
    switch (scheme) {
      case "low-altitude":
        return platform(input);
      case "platform-matching":
        return matching(input);
      case "pool":
        return pool(input);
      default:
        throw new Error(`No support is known for "${scheme}".`);
    }
  },
  disputed: {},
};

const applicant = { applicant: "applicant", applied: "2024-06-01" };

const operatingYears: Readonly<Record<string, string>> = {
  1: "first",
  2: "second",
  3: "third",
  4: "later",
};

/** Payments need a decision: the whole cost, which is cut to the bound. */
const platform = (input: Fields): Play => ({
  steps: [
    {
      ...applicant,
      grant: text(input, "year") === "1" ? "firstYear" : "nextYears",
      platform: "platform",
      platformApproved: true,
      operatingYear: operatingYears[text(input, "year")],
      operatingCost: text(input, "operatingCost"),
      decided: text(input, "operatingCost"),
    },
  ],
  places: { annual: award(), firstPayment: payment(0), secondPayment: payment(1) },
});

/** These cases have no budget; one that leaves room stands for it. */
const matching = (input: Fields): Play => {
  const facts = {
    ...applicant,
    project: "project",
    level: text(input, "level"),
    fundBudget: "1000000000",
  };
  return {
    steps: [
      { ...facts, grant: "districtSupport", decided: text(input, "districtAlreadyPaid") },
      { ...facts, grant: "matching", superiorGrant: text(input, "superiorGrant") },
    ],
    places: { matching: atMost() },
  };
};

function pool(input: Fields): Play {
  const amounts = fields(input, "approved");
  const projects = Object.keys(amounts);
  const round = projects.map((project) => ({
    ...applicant,
    grant: "projectSupport",
    applicant: project,
    project,
    approvedAmount: text(amounts, project),
    fundBudget: text(input, "budget"),
  }));
  return {
    steps: [{ round }],
    places: {
      paidExact: Object.fromEntries(projects.map((one, place) => [one, roundedDown(award(place))])),
    },
  };
}
