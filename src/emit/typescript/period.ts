import type { Scope } from "../../model/cap.ts";
import type { Interval, Period } from "../../model/period.ts";
import { beginningOfTime } from "../../model/period.ts";
import { day, dayOfYear, literal } from "./literal.ts";
import type { Module } from "./module.ts";

/** An interval without an end lasts to the end of the calendar. */
export const interval = ({ from, until }: Interval): string =>
  from === beginningOfTime && until === undefined
    ? "always"
    : `{ from: ${day(from)}, until: ${day(until ?? "9999-12-31")} }`;

export function period(of: Period): string {
  const kind = `kind: ${literal(of.kind)}`;
  switch (of.kind) {
    case "lifetime":
      return `{ ${kind} }`;
    case "calendar":
      return `{ ${kind}, months: ${of.months}, from: ${dayOfYear(of.from)} }`;
    case "rolling":
      return `{ ${kind}, count: ${of.count}, unit: ${literal(of.unit)} }`;
    case "fiscal window":
      return `{ ${kind}, years: ${of.years}, from: ${dayOfYear(of.from)} }`;
  }
}

export const scope = (of: Scope, module: Module): string =>
  of.kind === "each"
    ? `[${of.facts.map((fact) => module.fact(fact)).join(", ")}]`
    : literal(of.kind);
