import type { External } from "../../model/fact.ts";
import type { Said } from "../../model/policy.ts";
import { phrase, text } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { inWords } from "../setting.ts";
import { external, isPlural } from "./label.ts";
import { agency, list, thisPolicy } from "./names.ts";
import { sentence } from "./sentence.ts";

/** "In case of conflict, these Measures take precedence over …." and who interprets them. */
export function precedence(
  { interpretedBy, prevailsOver, yieldsTo }: Said,
  s: Setting,
): readonly Phrase[] {
  const own = thisPolicy(s);
  return [
    interpretedBy &&
      phrase`${agency(interpretedBy, s)} ${isPlural(inWords(interpretedBy.title, s)) ? "are" : "is"} responsible for interpreting ${own}`,
    prevailsOver.length > 0 && conflict(own, others(prevailsOver, s)),
    yieldsTo.length > 0 && conflict(others(yieldsTo, s), own),
  ]
    .filter((clause) => clause !== undefined && clause !== false)
    .map(sentence);
}

function conflict(stronger: Phrase, weaker: Phrase): Phrase {
  const verb = isPlural(text(stronger)) ? "take" : "takes";
  return phrase`in case of conflict, ${stronger} ${verb} precedence over ${weaker}`;
}

const others = (all: readonly External[], s: Setting): Phrase =>
  list(
    all.map((one) => external(one, s)),
    "and",
  );
