import type { Evaluator } from "../smt/evaluator.ts";
import type { Obligation } from "../smt/obligation.ts";
import type { Int } from "../smt/terms.ts";
import {
  above,
  anyInt,
  atMost,
  choose,
  floorDiv,
  int,
  larger,
  minus,
  or,
  plus,
  same,
  times,
} from "../smt/terms.ts";
import { foundIn, throughCaps } from "./capped.ts";
import { factsIn, leavesNothing, limitsOf } from "./claims.ts";
import type { Counter } from "./counter.ts";
import {
  concerns,
  countedBeside,
  isInStep,
  isKept,
  isLimitSound,
  isSearched,
  limitByWords,
} from "./counter.ts";
import type { Era } from "./era.ts";
import { placeNamed } from "./place.ts";

/**
 * What the caps leave of an amount is exactly what the manual says, neither more nor less: a text
 * that pays too little keeps every cap, and is wrong. Where a cap searches for the fullest window
 * nothing can be said of the exact amount; then there is no such obligation.
 */
export function rulesObligation(
  era: Era,
  name: string,
  counters: readonly Counter[],
  { arithmetic }: Evaluator,
): readonly Obligation[] {
  if (era.binding.some(({ cap }) => isSearched(cap))) return [];
  const touched = counters.filter((counter) => concerns(counter, era.name));
  const claim = placeNamed("claim", factsIn(touched));
  const asked = anyInt("asked");
  const found = foundIn(counters, claim);
  const award = throughCaps(asked, era.met, era, counters, found, arithmetic);
  const due = inOrder(era.binding).reduce(
    (left, counter) => through(left, counter, countedBeside(counter, claim), era),
    asked,
  );
  return [
    {
      name,
      asks: {
        en: `Can a claim on ${era.name} get anything but what its caps leave?`,
        zh: `“${era.name}”的申请所得能否不等于各项上限所余额度内的数额？`,
      },
      hypotheses: [
        atMost(int(0), asked),
        ...era.binding.map(isLimitSound),
        ...touched.filter(isKept).map((counter) => isInStep(counter, claim)),
      ],
      conclusion: [{ cap: "", half: "equality", holds: same(award, due) }],
      possible: or(above(award, int(0)), ...era.binding.map(leavesNothing)),
      inputs: [asked, ...claim.inputs, ...limitsOf(era.binding)],
    },
  ];
}

/** Normal and count caps, then those that refuse as a whole (manual, section 4, "The order"). */
const inOrder = (binding: readonly Counter[]): readonly Counter[] => [
  ...binding.filter((counter) => !refusesWhole(counter)),
  ...binding.filter(refusesWhole),
];

const refusesWhole = ({ cap }: Counter): boolean =>
  cap.limit.measure === "money" && cap.whenShort === "refuse";

/** Section 4, "When short". */
function through(amount: Int, counter: Counter, counted: Int, { version }: Era): Int {
  const { limit, whenShort } = counter.cap;
  const left = larger(int(0), minus(limitByWords(counter), counted));
  if (limit.measure !== "money") {
    return choose(atMost(plus(counted, int(1)), limitByWords(counter)), amount, int(0));
  }
  if (whenShort === "in principle") return amount;
  const unit = int(version.unit);
  const room = version.unit === 1n ? left : times(floorDiv(left, unit), unit);
  const short = whenShort === "refuse" ? int(0) : room;
  return choose(above(amount, room), short, amount);
}
