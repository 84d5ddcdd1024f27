import type { PlainDate } from "../exact/date.ts";
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  monthsBetween,
  yearsBetween,
} from "../exact/date.ts";

export type DateUnit = "years" | "months" | "days";

/** The date so many years, months or days later; undefined beyond the years 1 to 9999. */
export function moved(date: PlainDate, by: number, unit: DateUnit): PlainDate | undefined {
  try {
    return add(date, by, unit);
  } catch (reason) {
    if (reason instanceof RangeError) return undefined;
    throw reason;
  }
}

function add(date: PlainDate, by: number, unit: DateUnit): PlainDate {
  switch (unit) {
    case "years":
      return addYears(date, by);
    case "months":
      return addMonths(date, by);
    case "days":
      return addDays(date, by);
  }
}

/** Completed years or months, or days (the first counted, the last not); negative backwards. */
export function distance(from: PlainDate, to: PlainDate, unit: DateUnit): number {
  switch (unit) {
    case "years":
      return yearsBetween(from, to);
    case "months":
      return monthsBetween(from, to);
    case "days":
      return daysBetween(from, to);
  }
}
