import type { PlainDate } from "../../exact/date.ts";
import { fiscalYearStart, yearOf } from "../../exact/date.ts";
import type { DayOfYear } from "../../exact/date.ts";
import type { Cap } from "../../model/cap.ts";
import type { Grant } from "../../model/grant.ts";
import type { Interval, Period } from "../../model/period.ts";
import type { Policy } from "../../model/policy.ts";
import { everythingIn } from "../../model/walk.ts";
import type { DateUnit } from "../audit/calendar.ts";
import { isIn, movedBy } from "../audit/calendar.ts";
import { formulasOf } from "./kinks.ts";

/**
 * Dates on which something changes, a day either side: first and last day in force, versions,
 * dated values, ends of years and of every period, leap days.
 */
export function edgesOf(policy: Policy): readonly PlainDate[] {
  const { from, until } = policy.term;
  const last = until ?? movedBy(from, 5, "years") ?? from;
  const years = range(yearOf(from), Math.min(yearOf(last), yearOf(from) + 6));
  const starts = [firstOfJanuary, ...policy.caps.flatMap(({ period }) => startOf(period))];
  const days = [
    ...ends(policy.term),
    ...policy.grants.flatMap((grant) => [...ends(grant.inForce), ...datesIn(grant)]),
    ...policy.caps.flatMap((cap) => ends(cap.inForce)),
    ...years.flatMap((year) => starts.map((start) => fiscalYearStart(year, start))),
    ...years.flatMap((year) => ["04-01", "07-01", "10-01"].map((day) => `${four(year)}-${day}`)),
    ...years.map((year) => fiscalYearStart(year, { month: 2, day: 29 })),
  ].filter((day) => day > "0001-01-01" && day < "9999-12-31");
  return [...new Set(days.flatMap(around))].sort();
}

/**
 * Days on which a claim on the grant is judged by its text, so that caps collide; the first of
 * them.
 */
export function homeOf(policy: Policy, grant: Grant, edges: readonly PlainDate[]): PlainDate {
  const inside = edges.filter((day) => isIn(policy.term, day) && isIn(grant.inForce, day));
  const { window } = grant;
  const within = inside.filter((day) => window === undefined || isBetween(day, window));
  return within[0] ?? inside[0] ?? policy.term.from;
}

/** The home itself, and days that share, or just do not share, a window with it. */
export const near = (home: PlainDate, caps: readonly Cap[]): readonly PlainDate[] => [
  home,
  ...new Set(caps.flatMap((cap) => reach(home, cap)).flatMap(around)),
];

function reach(home: PlainDate, { period, limit }: Cap): readonly PlainDate[] {
  if (limit.measure === "consecutive years") return moves(home, [-1, 1, 2, -2], "years");
  switch (period.kind) {
    case "rolling":
      return moves(home, [period.count, -period.count], period.unit);
    case "calendar":
      return moves(home, [period.months, -period.months], "months");
    case "fiscal window":
      return moves(home, [period.years, 1, -1], "years");
    case "lifetime":
      return [];
  }
}

const moves = (home: PlainDate, by: readonly number[], unit: DateUnit): readonly PlainDate[] =>
  by.flatMap((count) => known(movedBy(home, count, unit)));

const known = (date: PlainDate | undefined): readonly PlainDate[] =>
  date === undefined ? [] : [date];

const around = (day: PlainDate): readonly PlainDate[] =>
  [day, movedBy(day, -1, "days"), movedBy(day, 1, "days")].filter((date) => date !== undefined);

const ends = ({ from, until }: Interval): readonly PlainDate[] => [from, ...known(until)];

const datesIn = (grant: Grant): readonly PlainDate[] =>
  formulasOf(grant)
    .flatMap(everythingIn)
    .flatMap((formula) => {
      if (formula.kind === "date") return [formula.date];
      return formula.kind === "dated" ? formula.values.map(({ from }) => from) : [];
    });

const startOf = (period: Period): readonly DayOfYear[] => ("from" in period ? [period.from] : []);

const firstOfJanuary: DayOfYear = { month: 1, day: 1 };

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);

const four = (year: number): string => String(year).padStart(4, "0");

function isBetween(day: PlainDate, { from, to }: NonNullable<Grant["window"]>): boolean {
  const [first, last, here] = [key(from), key(to), day.slice(5)];
  return first <= last ? first <= here && here <= last : first <= here || here <= last;
}

const key = ({ month, day }: DayOfYear): string =>
  `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
