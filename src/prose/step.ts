import type { RoundingMode } from "../exact/rational.ts";
import { add, isZero, one } from "../exact/rational.ts";
import type { Expression } from "../model/amount.ts";
import type { Limit } from "../model/cap.ts";
import type { Claim } from "../model/claim.ts";
import type { Grant } from "../model/grant.ts";
import type { CapStep, TraceStep } from "../model/outcome.ts";
import { parseExact } from "./exact-amount.ts";
import { number, tracedMoney } from "./figure.ts";
import { link } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import { theCeiling } from "./reason.ts";
import type { Setting } from "./setting.ts";
import { capOf, grantOf } from "./setting.ts";

type CountMeasure = Exclude<Limit["measure"], "money">;

/** What a language says of the steps from the amount to the award. */
export interface StepWords {
  /** Before an amount that a figure gives, and before one within which an authority decides. */
  readonly amount: string;
  readonly bound: string;
  /** "30% of computing-power expenses: CNY 4,500,000" */
  readonly formula: (formula: Phrase, amount: Phrase, how: Opening) => Phrase;
  /** "CNY 40, worked out depending on the size: …" */
  readonly list: (list: Phrase, amount: Phrase, how: Opening, kind: Expression["kind"]) => Phrase;
  /** "30% of computing-power expenses, on the totals of this claim and the earlier ones" */
  readonly onTotals: (formula: Phrase) => Phrase;
  readonly less: (less: Phrase, after: Phrase) => Phrase;
  readonly earlierAmounts: (earlier: Phrase, after: Phrase) => Phrase;
  readonly atLeast: (after: Phrase) => Phrase;
  /** "rounded down to CNY 100"; of halves that go to the even one, "rounded to CNY 100". */
  readonly rounded: (mode: RoundingMode, after: Phrase) => Phrase;
  readonly decided: (after: Phrase) => Phrase;
  readonly nothingBelow: (before: Phrase, floor: Phrase) => Phrase;
  /** "reduced to CNY 1,500,000: …", "refused: …, and nothing is left"; why is told by `used`. */
  readonly reduced: (after: Phrase, why: Phrase) => Phrase;
  readonly usedUp: (why: Phrase) => Phrase;
  /** "of the ceiling of CNY 6 million per enterprise, CNY 4,500,000 was already used" */
  readonly used: (used: Phrase, ceiling: Phrase) => Phrase;
  /** "this is the ceiling of CNY 6 million per enterprise": nothing was used before. */
  readonly unused: (ceiling: Phrase) => Phrase;
  /** "refused: CNY 10,001 is more than CNY 10,000, which is left of the ceiling of …" */
  readonly tooMuch: (asked: Phrase, left: Phrase, ceiling: Phrase) => Phrase;
  readonly nothingLeft: (ceiling: Phrase) => Phrase;
  /** "refused: the limit of three awards per platform is reached, with 3 before this claim" */
  readonly counted: Readonly<Record<CountMeasure, (ceiling: Phrase, count: Phrase) => Phrase>>;
  /** "reduced in proportion to CNY 1,666,666.66: the claims decided together come to …" */
  readonly proRata: (after: Phrase, sum: Phrase, left: Phrase, ceiling: Phrase) => Phrase;
  /** Where its part of what is left is nothing. */
  readonly noShare: (sum: Phrase, left: Phrase, ceiling: Phrase) => Phrase;
}

/** How an amount comes about, beside its formula. */
export interface Opening {
  /** Whether an authority decides within it. */
  readonly upTo: boolean;
  /** Whether its figures are those of several claims together, not those of the claim. */
  readonly onTotals: boolean;
}

/** "30% of computing-power expenses: CNY 4,500,000." and what changed it from there. */
export const step = (told: TraceStep, claim: Claim, s: Setting): Phrase =>
  s.tongue.sentence(change(told, claim, s));

type CapChange = Extract<TraceStep, { step: "cap" | "pro rata" }>;

function change(told: TraceStep, claim: Claim, s: Setting): Phrase {
  const { step: say } = s.tongue;
  const after = tracedMoney(told.after, s);
  switch (told.step) {
    case "amount":
      return opening(after, claim, s);
    case "less":
      return say.less(tracedMoney(told.less, s), after);
    case "at least":
      return say.atLeast(after);
    case "rounded":
      // Of a grant that the policy lacks nothing is known, and of this mode no direction is told.
      return say.rounded(grantOf(claim, s)?.rounding.mode ?? "half even", after);
    case "earlier amounts":
      return say.earlierAmounts(tracedMoney(told.earlier, s), after);
    case "decided":
      return say.decided(after);
    case "cap":
      return byCap(told, claim, s);
    case "pro rata":
      return inProportion(told, claim, s);
    case "nothing below":
      return say.nothingBelow(tracedMoney(told.before, s), tracedMoney(told.floor, s));
  }
}

function opening(after: Phrase, claim: Claim, s: Setting): Phrase {
  const { step: say, labelled } = s.tongue;
  const grant = grantOf(claim, s);
  if (grant === undefined) return labelled(say.amount, after);
  const { amount, discretion } = grant;
  if (amount.kind === "constant") return labelled(discretion ? say.bound : say.amount, after);
  const told = s.say.value(amount, s);
  const how = { upTo: discretion, onTotals: isOnTotals(grant) };
  return s.say.form(amount) === "list"
    ? say.list(told, after, how, amount.kind)
    : say.formula(told, after, how);
}

/** Whether figures of earlier claims are added to those of the claim (manual, section 3). */
export const isOnTotals = ({ accumulated }: Grant): boolean =>
  accumulated !== undefined && accumulated.totals.length > 0;

function byCap(told: CapChange, claim: Claim, s: Setting): Phrase {
  const { step: say } = s.tongue;
  const cap = capOf(told.cap, claim, s);
  if (cap !== undefined && cap.limit.measure !== "money") {
    return counted(told, theCeiling(told.cap, claim, s), cap.limit.measure, s);
  }
  if (cap?.whenShort === "refuse") return tooMuch(told, claim, s);
  return isZero(parseExact(told.after))
    ? say.usedUp(usage(told, claim, s))
    : say.reduced(tracedMoney(told.after, s), usage(told, claim, s));
}

function tooMuch(told: CapChange, claim: Claim, s: Setting): Phrase {
  const { step: say } = s.tongue;
  const ceiling = ceilingHere(told, claim, s);
  return isZero(parseExact(told.room))
    ? say.nothingLeft(ceiling)
    : say.tooMuch(tracedMoney(told.before, s), tracedMoney(told.room, s), ceiling);
}

/** "of the ceiling of CNY 6 million per enterprise per year, CNY 4,500,000 was already used" */
export function usage(told: CapChange, claim: Claim, s: Setting): Phrase {
  const { step: say } = s.tongue;
  const isWhole = told.after === told.limit;
  const ceiling = isWhole ? theCeiling(told.cap, claim, s) : ceilingHere(told, claim, s);
  return isZero(parseExact(told.used))
    ? say.unused(ceiling)
    : say.used(tracedMoney(told.used, s), ceiling);
}

/** With its amount for this claim, where that is not a figure of the policy. */
function ceilingHere(told: CapStep, claim: Claim, s: Setting): Phrase {
  const cap = capOf(told.cap, claim, s);
  return cap === undefined
    ? theCeiling(told.cap, claim, s)
    : link("cap", cap.id, s.say.ceiling(cap, s, tracedMoney(told.limit, s)));
}

/** With how many there were; of years in a row, with how many there would be. */
function counted(told: CapStep, ceiling: Phrase, measure: CountMeasure, s: Setting): Phrase {
  const used = parseExact(told.used);
  const count = measure === "consecutive years" ? add(used, one) : used;
  return s.tongue.step.counted[measure](ceiling, number(count, s));
}

function inProportion(
  told: Extract<TraceStep, { step: "pro rata" }>,
  claim: Claim,
  s: Setting,
): Phrase {
  const { step: say } = s.tongue;
  if (isZero(parseExact(told.room))) return say.usedUp(usage(told, claim, s));
  const [sum, left] = [tracedMoney(told.sum, s), tracedMoney(told.room, s)];
  const ceiling = theCeiling(told.cap, claim, s);
  return isZero(parseExact(told.after))
    ? say.noShare(sum, left, ceiling)
    : say.proRata(tracedMoney(told.after, s), sum, left, ceiling);
}
