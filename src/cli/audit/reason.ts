import { text } from "../../prose/phrase.ts";
import type { Difference } from "../../verify/recompute.ts";
import type { Reader } from "../reader.ts";

/** Why the rules give something else: the steps from the amount to the award, in sentences. */
export function reasonOf(reader: Reader, difference: Difference): string {
  if (difference.kind === "event") {
    return text(reader.prose.event(difference.event, difference.result));
  }
  if (isRepeated(difference)) return reader.in(enteredBefore);
  const sentences = reader.prose.explanation(difference.result, difference.claim);
  return reader.locale.paragraph(sentences.map(text));
}

/** The id was spent by an entry before it, whose answer is not what this entry is about. */
export const isRepeated = (difference: Difference): boolean =>
  difference.computed === undefined && "award" in difference.result;

const enteredBefore = {
  en: "An entry with this id stands before it, and the same claim is entered once.",
  zh: "之前已有相同编号的登记；同一申请只登记一次。",
};
