import type { External } from "../../model/fact.ts";
import type { Said } from "../../model/policy.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { external } from "./label.ts";
import { agency, list, thisPolicy } from "./names.ts";
import { sentence } from "./sentence.ts";

/** "Where they differ, priority is given to these Measures over “…”." and who interprets them. */
export function precedence(
  { interpretedBy, prevailsOver, yieldsTo }: Said,
  s: Setting,
): readonly Phrase[] {
  const own = thisPolicy(s);
  return [
    interpretedBy && phrase`${agency(interpretedBy, s)} is responsible for interpreting ${own}`,
    prevailsOver.length > 0 &&
      phrase`where they differ, priority is given to ${own} over ${others(prevailsOver, s)}`,
    yieldsTo.length > 0 &&
      phrase`where they differ, priority is given to ${others(yieldsTo, s)} over ${own}`,
  ]
    .filter((clause) => clause !== undefined && clause !== false)
    .map(sentence);
}

const others = (all: readonly External[], s: Setting): Phrase =>
  list(
    all.map((one) => external(one, s)),
    "and",
  );
