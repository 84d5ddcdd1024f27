import { text } from "../case.ts";
import type { Adapter } from "../play.ts";
import { award, define } from "../play.ts";

/** Farm payments in England: one payment in one scheme year. */
export const ukBasicPayment: Adapter = {
  folder: "02-uk-bps-progressive-reductions",
  play: (input) => ({
    steps: [
      {
        grant: "payment",
        farm: "farm",
        applied: `${text(input, "year")}-05-15`,
        paymentBefore: text(input, "paymentBefore"),
      },
    ],
    places: {
      payment: award(),
      reduction: define("reduction"),
      reductionByBand: [
        define("firstReduction"),
        define("secondReduction"),
        define("thirdReduction"),
        define("topReduction"),
      ],
    },
  }),
  disputed: {},
};
