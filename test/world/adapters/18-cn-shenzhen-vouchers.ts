import type { Fields } from "../case.ts";
import { flag, has, text, texts } from "../case.ts";
import type { Adapter, Step } from "../play.ts";
import { atMost, define } from "../play.ts";

/** 深圳人工智能先锋城市若干措施: what an authority may decide at most, with nothing decided. */
export const cnShenzhenVouchers: Adapter = {
  folder: "18-cn-shenzhen-vouchers",
  play: (input) => ({
    steps: has(input, "approved") ? approved(input) : [claim(input)],
    places: { max: atMost(), softMax: define("usualMaximum") },
  }),
  disputed: {
    "open-pool":
      "The text seen does not say how to cut what passes the amount of the year; the policy has a reading.",
  },
};

const applicant = { applicant: "applicant", applied: "2025-03-01" };

function claim(input: Fields): Step {
  const voucher = text(input, "voucher");
  switch (voucher) {
    case "训力券":
      return {
        ...applicant,
        grant: "computeVoucher",
        serviceContract: text(input, "contract"),
        startup: text(input, "applicant") === "startup",
        trainsModels: true,
      };
    case "语料券":
      return {
        ...applicant,
        grant: "corpusVoucher",
        corpusContract: text(input, "contract"),
        onTradingPlatform: true,
        sellerRelated: flag(input, "relatedParty"),
      };
    case "模型券":
      return { ...applicant, grant: "modelVoucher", modelCost: text(input, "modelCost") };
    case "示范应用":
      return project("demonstration", input);
    case "标杆应用":
      return project("flagship", input);
    default:
      throw new Error(`No support is known for "${voucher}".`);
  }
}

const project = (projectClass: string, input: Fields): Step => ({
  ...applicant,
  grant: projectClass,
  project: "project",
  projectClass,
  ownInvestment: text(input, "ownInvestment"),
});

/** One claim for each amount; the contracts are not given, so that the pool stands for each. */
const approved = (input: Fields): readonly Step[] =>
  texts(input, "approved").map((decided, place) => ({
    grant: "computeVoucher",
    applicant: `applicant ${place}`,
    applied: `${text(input, "year")}-03-01`,
    serviceContract: text(input, "pool"),
    startup: false,
    trainsModels: true,
    decided,
  }));
