import type { Tally, Total } from "../../model/amount.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { within } from "../brackets.ts";
import { label } from "../label.ts";

/** "the total of the wage over all entries under “staff”" */
export const total = ({ over, value }: Total, s: PageSetting): Phrase =>
  phrase`the total of ${within(value, ["atom"], s)} over all entries under “${label(over, s)}”`;

/** "the number of entries under “staff” for which the kind is “trainee”" */
export function tally({ over, where }: Tally, s: PageSetting): Phrase {
  const entries = phrase`the number of entries under “${label(over, s)}”`;
  return where === undefined ? entries : phrase`${entries} for which ${s.say.condition(where, s)}`;
}
