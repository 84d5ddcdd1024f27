import type { DatePart, Distance, Shift } from "../../model/amount.ts";
import { figure, phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { lastDayIn } from "../form.ts";
import { within } from "../brackets.ts";

/** "3 years after the date of application" */
export function shift({ date, direction, by, unit }: Shift, s: PageSetting): Phrase {
  const from = within(date, ["atom", "noun"], s);
  return phrase`${length(by, unit, s)} ${direction === "+" ? "after" : "before"} ${from}`;
}

/** "the number of days from A to B", "the number of completed years from A to B" */
export function distance(told: Distance, s: PageSetting): Phrase {
  const { unit, from, to } = told;
  const counted = unit === "days" ? "days" : `completed ${unit}`;
  const start = phrase`the number of ${counted} from ${within(from, ["atom"], s)}`;
  const lastDay = lastDayIn(told);
  return lastDay === undefined
    ? phrase`${start} to ${within(to, ["atom"], s)}`
    : phrase`${start} to ${within(lastDay, ["atom"], s)} inclusive`;
}

/** "the year of the date of application" */
export const datePart = ({ part, of }: DatePart, s: PageSetting): Phrase =>
  phrase`the ${part} of ${within(of, ["atom"], s)}`;

/** "3 years", "the term in years" */
export function length(by: Shift["by"], unit: Shift["unit"], s: PageSetting): Phrase {
  if (by.kind !== "constant") return phrase`${within(by, ["atom"], s)} (in ${unit})`;
  const text = s.locale.duration(by.value.n, unit);
  return figure({ kind: "number", amount: by.value }, text);
}
