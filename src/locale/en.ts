import { dayOf, monthOf, yearOf } from "../exact/date.ts";
import { rational } from "../exact/rational.ts";
import { amountFigure, figure, groupFrom, inMajor, percentage } from "./figures.ts";
import type { DurationUnit, Locale } from "./locale.ts";

const group = groupFrom(4);

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );

const ordinalWords =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const singular: Record<DurationUnit, string> = { years: "year", months: "month", days: "day" };

/** English as official translations write it: day before month, the currency's code before the amount. */
export const en: Locale = {
  language: "en",
  money: (minor, currency) => en.moneyExact(rational(minor), currency),
  moneyExact: (minor, currency) =>
    `${currency} ${amountFigure(inMajor(minor, currency), currency, group)}`,
  number: (value) => figure(value, group),
  percent: (rate) => percentage(rate, group),
  date: (date) => `${dayOf(date)} ${monthName(monthOf(date))} ${yearOf(date)}`,
  dayOfYear: ({ month, day }) => `${day} ${monthName(month)}`,
  list: (items, conjunction) => {
    const last = items.at(-1) ?? "";
    if (items.length < 2) return last;
    return `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
  },
  paragraph: (sentences) => sentences.join(" "),
  ordinal: (place) => ordinalWords[place] ?? `${place}${ordinalEnding(place)}`,
  quote: (text) => `“${text}”`,
  duration: (count, unit) =>
    `${group(count.toString())} ${BigInt(count) === 1n ? singular[unit] : unit}`,
};

const monthName = (month: number): string => monthNames[month - 1] ?? "";

/** "11th" to "13th", but "21st", "22nd", "23rd". */
function ordinalEnding(place: number): string {
  const isTeen = Math.floor(place / 10) % 10 === 1;
  return (isTeen ? undefined : ["th", "st", "nd", "rd"][place % 10]) ?? "th";
}
