import type { Tally, Total } from "../../model/amount.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PageSetting } from "../grammar.ts";
import { within } from "../brackets.ts";
import { label } from "../label.ts";

/** “员工”各条的工资之和 */
export const total = ({ over, value }: Total, s: PageSetting): Phrase =>
  phrase`“${label(over, s)}”各条的${within(value, ["atom"], s)}之和`;

/** “员工”中类别为“学徒”的条数 */
export function tally({ over, where }: Tally, s: PageSetting): Phrase {
  const list = phrase`“${label(over, s)}”`;
  return where === undefined
    ? phrase`${list}的条数`
    : phrase`${list}中${s.say.condition(where, s)}的条数`;
}
