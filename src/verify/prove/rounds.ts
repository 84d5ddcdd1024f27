import type { Evaluator, EvaluatorCap } from "../smt/evaluator.ts";
import type { Obligation } from "../smt/obligation.ts";
import type { Int } from "../smt/terms.ts";
import { above, anyInt, atMost, int } from "../smt/terms.ts";
import { allOrNothing, foundIn, throughCaps } from "./capped.ts";
import type { Found } from "./capped.ts";
import { factsIn, limitsOf, withinCap } from "./claims.ts";
import type { Counter } from "./counter.ts";
import { concerns, isFoundRight, isInStep, isKept, isLimitSound } from "./counter.ts";
import type { Era } from "./era.ts";
import { placeNamed } from "./place.ts";

/**
 * A claim in a round. In its turn it meets every cap but the pro rata ones, while the claims of
 * earlier turns count with what they had then; any share of that is what is left; at entry it meets
 * the pro rata caps. By then each of the earlier claims has at most what it had in its turn, and
 * counters grow with what is entered, so that nothing is counted that was not counted in the turn.
 * Elections and rankings only choose which claims come, and when.
 */
export function roundObligation(
  era: Era,
  name: string,
  counters: readonly Counter[],
  { arithmetic }: Evaluator,
): Obligation {
  const touched = counters.filter((counter) => concerns(counter, era.name));
  const claim = placeNamed("claim", factsIn(touched));
  const [asked, share] = [anyInt("asked"), anyInt("share")];
  const atEntry = foundIn(counters, claim);
  const atTurn: Found = (cap) => anyInt(`in turn ${capName(cap, era.met)}`);
  const through = (amount: Int, caps: readonly EvaluatorCap[], found: Found): Int =>
    throughCaps(amount, caps, era, counters, found, arithmetic);
  const inTurn = through(
    asked,
    era.met.filter((cap) => !isProRata(cap)),
    atTurn,
  );
  const award = allOrNothing(through(share, era.met.filter(isProRata), atEntry), "claim");
  const kept = touched.filter(isKept);
  return {
    name,
    asks: {
      en: `Can an award of ${era.name} in a round take a cap over its amount?`,
      zh: `同批审定时，“${era.name}”的一笔资助能否突破上限？`,
    },
    hypotheses: [
      atMost(int(0), asked),
      ...era.binding.map(isLimitSound),
      ...kept.map((counter) => isInStep(counter, claim)),
      ...era.binding.flatMap((counter) => isFoundRight(counter, claim)),
      ...era.met.map((cap) => atMost(atEntry(cap), atTurn(cap))),
      atMost(int(0), share),
      atMost(share, inTurn),
    ],
    conclusion: [
      { cap: "", half: "award", holds: atMost(int(0), award) },
      ...era.binding.flatMap((counter) => withinCap(counter, claim, award)),
    ],
    possible: above(share, int(-1)),
    inputs: [asked, share, ...claim.inputs, ...limitsOf(era.binding)],
  };
}

const isProRata = ({ measure, whenShort }: EvaluatorCap): boolean =>
  measure === "money" && whenShort === "pro rata";

const capName = (cap: EvaluatorCap, caps: readonly EvaluatorCap[]): string =>
  `${cap.id} ${caps.indexOf(cap) + 1}`;
