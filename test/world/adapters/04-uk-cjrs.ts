import type { Fields } from "../case.ts";
import { flag, rows, text } from "../case.ts";
import type { Adapter, Play } from "../play.ts";
import { award, define, printed } from "../play.ts";

/** Furlough pay: maximum wages, fixed pay, or usual hours. */
export const ukJobRetention: Adapter = {
  folder: "04-uk-cjrs",
  play: (input) => playOf(text(input, "kind"), input),
  disputed: {},
};

function playOf(kind: string, input: Fields): Play {
  switch (kind) {
    case "maxWage":
      return maximumWages(rows(input, "segments").map(period));
    case "fixedPay":
      return fixedPay(input, [inDays(input)]);
    case "fixedPayCapped":
      return fixedPay(input, [flag(input, "wholeMonth") ? wholeMonth : inDays(input)]);
    case "usualHours":
      return usualHours(input);
    default:
      throw new Error(`There is no "${kind}" here.`);
  }
}

const usualHours = (input: Fields): Play => ({
  steps: [
    {
      stated: {
        claimFrom: "2020-07-01",
        hoursPerWeek: text(input, "hoursPerWeek"),
        calendarDays: text(input, "calendarDays"),
      },
    },
  ],
  places: { raw: printed(define("exactUsualHours")), usualHours: define("usualHours") },
});

interface Period extends Readonly<Record<string, string>> {
  readonly length: string;
  readonly many: string;
}

/** Each period by itself, then all of them. */
const maximumWages = (periods: readonly Period[]): Play => ({
  steps: [...periods.map((one) => [one]), periods].map((some) => ({
    stated: { claimFrom: "2020-04-08", periods: some },
  })),
  places: {
    segmentMax: periods.map((_, place) => define("maximumWage", place)),
    maxClaim: define("maximumWage"),
  },
});

const fixedPay = (input: Fields, periods: readonly Period[]): Play => ({
  steps: [
    {
      grant: "furlough",
      employer: "employer",
      claimFrom: `${text(input, "month")}-01`,
      monthlyPay: text(input, "monthlyPay"),
      daysInMonth: text(input, "daysInMonth"),
      furloughDays: text(input, "furloughDays"),
      periods,
    },
  ],
  places: { eightyPercent: define("eightyPercent"), claim: award() },
});

const period = (segment: Fields): Period =>
  text(segment, "unit") === "day"
    ? { length: dayIn(segment), many: text(segment, "days") }
    : { length: "week", many: text(segment, "weeks") };

const inDays = (input: Fields): Period => ({
  length: dayIn(input),
  many: text(input, "furloughDays"),
});

const wholeMonth: Period = { length: "month", many: "1" };

const dayIn = (input: Fields): string => days[text(input, "month")] ?? "no month of the table";

const days: Readonly<Record<string, string>> = {
  "2020-03": "dayInMarch",
  "2020-04": "dayInApril",
  "2020-05": "dayInMay",
};
