import type { External } from "../../model/fact.ts";
import type { Said } from "../../model/policy.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { external } from "./label.ts";
import { agency, list, thisPolicy } from "./names.ts";
import { sentence } from "./sentence.ts";

/** 与其他政策不一致的，以本措施为准。 and who interprets it. */
export function precedence(
  { interpretedBy, prevailsOver, yieldsTo }: Said,
  s: Setting,
): readonly Phrase[] {
  const own = thisPolicy(s);
  return [
    interpretedBy && phrase`${own}由${agency(interpretedBy, s)}负责解释`,
    prevailsOver.length > 0 && phrase`${own}与${others(prevailsOver, s)}不一致的，以${own}为准`,
    yieldsTo.length > 0 && phrase`${others(yieldsTo, s)}另有规定的，从其规定`,
  ]
    .filter((clause) => clause !== undefined && clause !== false)
    .map(sentence);
}

const others = (all: readonly External[], s: Setting): Phrase =>
  list(
    all.map((one) => external(one, s)),
    "和",
  );
