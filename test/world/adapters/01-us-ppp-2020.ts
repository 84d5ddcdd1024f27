import type { Fields } from "../case.ts";
import { has, text, texts } from "../case.ts";
import type { Adapter } from "../play.ts";
import { atMost, define } from "../play.ts";

/** US paycheck protection loans: payroll as totals, or person by person. */
export const usPpp: Adapter = {
  folder: "01-us-ppp-2020",
  play: (input) => ({
    steps: [
      {
        grant: "loan",
        borrower: "borrower",
        applied: "2020-04-03",
        ...payroll(input),
        eidl: text(input, "eidl"),
        eidlAdvance: text(input, "eidlAdvance"),
      },
    ],
    places: {
      averageMonthly: define("averageMonthly"),
      cappedPayroll: define("payrollCosts"),
      maxLoan: atMost(),
    },
  }),
  disputed: {},
};

const payroll = (input: Fields) =>
  has(input, "employees")
    ? {
        payrollGiven: "byEmployee",
        employees: texts(input, "employees").map((salary) => ({ salary })),
      }
    : {
        payrollGiven: "inTotal",
        annualPayroll: text(input, "annualPayroll"),
        excessOver100k: text(input, "excessOver100k"),
      };
