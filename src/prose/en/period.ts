import { one, rational } from "../../exact/rational.ts";
import type { CalendarPeriod, Interval, Period, YearWindow } from "../../model/period.ts";
import { nothing, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { date, day, duration, number } from "../figure.ts";
import { count } from "./figure.ts";

/** "per year", "in any period of 3 years", "in total" */
export function per(period: Period, s: Setting): Phrase {
  switch (period.kind) {
    case "calendar":
      return startsInJanuary(period)
        ? words(`per ${calendarNames[period.months]}`)
        : phrase`per year from ${day(period.from, s)}`;
    case "rolling":
    case "fiscal window":
      return during(period, s);
    case "lifetime":
      return words("in total");
  }
}

/** "in one calendar year", "in any period of 3 years"; nothing for ever. */
export function during(period: Period, s: Setting): Phrase {
  switch (period.kind) {
    case "calendar":
      return phrase`in one ${calendarName(period, s)}`;
    case "rolling":
      return phrase`in any period of ${duration(period.count, period.unit, s)}`;
    case "fiscal window":
      return period.years === 1
        ? phrase`in any ${count(one, s)} year that starts on ${day(period.from, s)}`
        : phrase`in any ${number(rational(period.years), s)} successive years that start on ${day(period.from, s)}`;
    case "lifetime":
      return nothing;
  }
}

/** "in the same calendar year", "in the 3 years up to the claim": what a reading looks back on. */
export function lookingBack(period: Period, s: Setting): Phrase {
  switch (period.kind) {
    case "calendar":
      return phrase`in the same ${calendarName(period, s)}`;
    case "rolling":
      return phrase`in the ${duration(period.count, period.unit, s)} up to the claim`;
    case "fiscal window":
      return phrase`in the ${number(rational(period.years), s)} successive years starting on ${day(period.from, s)} that end with the one of the claim`;
    case "lifetime":
      return nothing;
  }
}

const calendarName = (period: CalendarPeriod, s: Setting): Phrase =>
  startsInJanuary(period)
    ? words(`calendar ${calendarNames[period.months]}`)
    : phrase`year from ${day(period.from, s)}`;

const calendarNames: Record<CalendarPeriod["months"], string> = {
  1: "month",
  3: "quarter",
  6: "half-year",
  12: "year",
};

const startsInJanuary = ({ from }: CalendarPeriod): boolean => from.month === 1 && from.day === 1;

/** "from 10 January 2025 to 9 January 2028", "from 19 March 2019" */
export const interval = ({ from, until }: Interval, s: Setting): Phrase =>
  until === undefined
    ? phrase`from ${date(from, s)}`
    : phrase`from ${date(from, s)} to ${date(until, s)}`;

/** "from 1 March to 31 October of each year" */
export const yearWindow = ({ from, to }: YearWindow, s: Setting): Phrase =>
  phrase`from ${day(from, s)} to ${day(to, s)} of each year`;
