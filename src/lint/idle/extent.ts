import type { Cap } from "../../model/cap.ts";
import type { Period } from "../../model/period.ts";

/** Whom a cap holds for and for how long, in the words of the language: `per enterprise per year`. */
export function extentOf({ scope, period }: Cap): string {
  switch (scope.kind) {
    case "claim":
      return "per claim";
    case "everyone":
      return inPeriod(period);
    case "each": {
      const facts = scope.facts.map(({ name }) => `per ${name}`).join(" ");
      return period.kind === "lifetime" ? facts : `${facts} ${inPeriod(period)}`;
    }
  }
}

function inPeriod(period: Period): string {
  switch (period.kind) {
    case "calendar":
      return `per ${calendar[period.months]}${startOf(period)}`;
    case "rolling":
      return `in any ${period.count} ${period.unit}`;
    case "fiscal window":
      return `in any ${period.years} years from ${dayOf(period.from)}`;
    case "lifetime":
      return "per lifetime";
  }
}

const calendar = { 1: "month", 3: "quarter", 6: "half-year", 12: "year" } as const;

type Start = Extract<Period, { kind: "calendar" }>["from"];

/** Years begin on 1 January where nothing else is said. */
const startOf = ({ from }: { readonly from: Start }): string =>
  from.month === 1 && from.day === 1 ? "" : ` from ${dayOf(from)}`;

const dayOf = ({ month, day }: Start): string =>
  [month, day].map((number) => String(number).padStart(2, "0")).join("-");
