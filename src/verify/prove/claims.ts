import type { Evaluator } from "../smt/evaluator.ts";
import type { Half, Obligation, Part } from "../smt/obligation.ts";
import type { Bool, Int } from "../smt/terms.ts";
import { above, anyInt, atLeast, atMost, below, implies, int, or, plus } from "../smt/terms.ts";
import { allOrNothing, foundIn, throughCaps } from "./capped.ts";
import type { Counter } from "./counter.ts";
import {
  addedByText,
  addedByWords,
  concerns,
  countedBeside,
  countedByText,
  countedByWords,
  factsOfCounter,
  fixedLimit,
  isFoundRight,
  isInStep,
  isKept,
  isLimitSound,
  isStillInStep,
  limitByWords,
} from "./counter.ts";
import type { Era } from "./era.ts";
import type { Place } from "./place.ts";
import { placeNamed } from "./place.ts";

/**
 * A claim by itself, in any state of the ledger, also one in which a cap is exceeded already: the
 * award leaves what every cap counts within its amount, and every counter equals what its words
 * count. The amount asked for is any, so this holds whatever the formula is.
 */
export function claimObligation(
  era: Era,
  name: string,
  counters: readonly Counter[],
  { arithmetic }: Evaluator,
): Obligation {
  const touched = counters.filter((counter) => concerns(counter, era.name));
  const facts = factsIn(touched);
  const [claim, other] = [placeNamed("claim", facts), placeNamed("other", facts)];
  const asked = anyInt("asked");
  const found = foundIn(counters, claim);
  const capped = throughCaps(asked, era.met, era, counters, found, arithmetic);
  const award = allOrNothing(capped, "claim");
  const shown = anyInt("award");
  const kept = touched.filter(isKept);
  return {
    name,
    asks: {
      en: `Can an award of ${era.name} take a cap over its amount, or a counter out of step?`,
      zh: `“${era.name}”的一笔资助能否突破上限，或使所记累计数不准？`,
    },
    hypotheses: [
      atMost(int(0), asked),
      ...era.binding.map(isLimitSound),
      ...kept.flatMap((counter) => [isInStep(counter, claim), isInStep(counter, other)]),
      ...era.binding.flatMap((counter) => isFoundRight(counter, claim)),
      atMost(shown, award),
      atLeast(shown, award),
    ],
    conclusion: [
      { cap: "", half: "award", holds: atMost(int(0), award) },
      ...era.binding.flatMap((counter) => withinCap(counter, claim, award)),
      ...kept.map((counter) => staysInStep(counter, claim, other, award, era.name, arithmetic)),
    ],
    possible: or(above(award, int(0)), ...era.binding.map(leavesNothing)),
    inputs: [asked, shown, ...claim.inputs, ...other.inputs, ...limitsOf(era.binding)],
  };
}

export const factsIn = (counters: readonly Counter[]): readonly string[] => [
  ...new Set(counters.flatMap(factsOfCounter)),
];

/** Limits that are left open, as constants to be shown. */
export const limitsOf = (counters: readonly Counter[]): readonly Int[] =>
  counters.filter(({ cap }) => fixedLimit(cap) === undefined).map(limitByWords);

/** A cap of 0 makes every award impossible; nothing else may. */
export const leavesNothing = (counter: Counter): Bool =>
  fixedLimit(counter.cap) === undefined
    ? below(limitByWords(counter), int(0))
    : atMost(limitByWords(counter), int(0));

/** What a cap bounds: nothing where it only says what is usual. */
export function withinCap(counter: Counter, claim: Place, award: Int): readonly Part[] {
  const { cap } = counter;
  if (cap.limit.measure === "money" && cap.whenShort === "in principle") return [];
  const total = plus(countedBeside(counter, claim), addedByWordsOrRun(counter, award));
  const holds = implies(above(award, int(0)), atMost(total, limitByWords(counter)));
  return [{ cap: cap.id, half: "step", holds }];
}

/** The claim's own year belongs to its run of years. */
const addedByWordsOrRun = (counter: Counter, award: Int): Int =>
  counter.cap.limit.measure === "consecutive years" ? int(1) : addedByWords(counter, award);

/** At any account, that of the claim or another. */
export function staysInStep(
  counter: Counter,
  claim: Place,
  other: Place,
  award: Int,
  name: string,
  arithmetic: Evaluator["arithmetic"],
): Part {
  const byWords = countedByWords(counter.cap, name) ? addedByWords(counter, award) : int(0);
  const byText = countedByText(counter.kept, name)
    ? addedByText(counter, award, arithmetic)
    : (used: Int) => used;
  const half: Half = "bookkeeping";
  const holds = isStillInStep(counter, other, claim, { byWords, byText });
  return { cap: counter.cap.id, half, holds };
}
