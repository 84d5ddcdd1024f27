import type { Limit } from "../../model/cap.ts";
import type { RoundingMode } from "../../exact/rational.ts";
import type { Claim } from "../../model/claim.ts";
import type { CapStep, TraceStep } from "../../model/outcome.ts";
import { parseExact } from "../exact-amount.ts";
import { nothing, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import { add, isZero, one } from "../../exact/rational.ts";
import type { Setting } from "../setting.ts";
import { capOf, grantOf } from "../setting.ts";
import { exactMoney, number } from "./figure.ts";
import { theCeiling } from "./reason.ts";
import { sentence } from "./sentence.ts";

/** "30% of computing-power expenses: CNY 4,500,000." and what changed it from there. */
export const step = (told: TraceStep, claim: Claim, s: Setting): Phrase =>
  sentence(change(told, claim, s));

type CapChange = Extract<TraceStep, { step: "cap" | "pro rata" }>;
type CountMeasure = Exclude<Limit["measure"], "money">;

function change(told: TraceStep, claim: Claim, s: Setting): Phrase {
  const after = amountOf(told.after, s);
  switch (told.step) {
    case "amount":
      return phrase`${formula(claim, s)}: ${after}`;
    case "less":
      return phrase`${amountOf(told.less, s)} is taken off, which leaves ${after}`;
    case "at least":
      return phrase`raised to the least amount of ${after}`;
    case "rounded":
      return phrase`rounded ${directions[grantOf(claim, s)?.rounding.mode ?? "half up"]}to ${after}`;
    case "earlier amounts":
      return phrase`${amountOf(told.earlier, s)} was worked out for earlier claims and is taken off, which leaves ${after}`;
    case "decided":
      return phrase`decided: ${after}`;
    case "cap":
      return byCap(told, claim, s);
    case "pro rata":
      return inProportion(told, claim, s);
    case "nothing below":
      return phrase`no award: ${amountOf(told.before, s)} is left, and nothing below ${amountOf(told.floor, s)} is awarded`;
  }
}

const directions: Record<RoundingMode, string> = {
  down: "down ",
  up: "up ",
  "half up": "",
  "half even": "",
};

function formula(claim: Claim, s: Setting): Phrase {
  const grant = grantOf(claim, s);
  return grant === undefined ? words("amount") : s.say.value(grant.amount, s);
}

/** "reduced to CNY 1,500,000: of the ceiling of CNY 6 million …, CNY 4,500,000 was already used" */
function byCap(told: CapChange, claim: Claim, s: Setting): Phrase {
  const reduced = isZero(parseExact(told.after))
    ? words("refused")
    : phrase`reduced to ${amountOf(told.after, s)}`;
  return phrase`${reduced}: ${usage(told, claim, s)}`;
}

/** "of the ceiling of CNY 6 million per enterprise per year, CNY 4,500,000 was already used" */
function usage(told: CapStep, claim: Claim, s: Setting): Phrase {
  const ceiling = theCeiling(told.cap, claim, s);
  const limit = capOf(told.cap, claim, s)?.limit;
  if (limit === undefined) return phrase`${ceiling} is reached`;
  if (limit.measure !== "money") return counted(told, ceiling, limit.measure, s);
  const isFigure = limit.amount.kind === "constant";
  const here = isFigure ? nothing : phrase`, here ${amountOf(told.limit, s)}`;
  return isZero(parseExact(told.used))
    ? phrase`this is ${ceiling}${here}`
    : phrase`of ${ceiling}${here}, ${amountOf(told.used, s)} was already used`;
}

/** "the limit of three awards per platform is reached: 3 were made before" */
function counted(told: CapStep, ceiling: Phrase, measure: CountMeasure, s: Setting): Phrase {
  const used = parseExact(told.used);
  switch (measure) {
    case "awards":
      return phrase`${ceiling} is reached, with ${number(used, s)} before this claim`;
    case "open awards":
      return phrase`${ceiling} is reached, with ${number(used, s)} still open`;
    case "consecutive years":
      return phrase`${ceiling} would be passed, with ${number(add(used, one), s)} in a row`;
  }
}

/** "reduced in proportion to CNY 1,666,666.66: …" */
function inProportion(
  told: Extract<TraceStep, { step: "pro rata" }>,
  claim: Claim,
  s: Setting,
): Phrase {
  const [sum, room] = [amountOf(told.sum, s), amountOf(told.room, s)];
  return phrase`reduced in proportion to ${amountOf(told.after, s)}: the claims decided together come to ${sum}, and ${room} is left of ${theCeiling(told.cap, claim, s)}`;
}

const amountOf = (text: string, s: Setting): Phrase => exactMoney(parseExact(text), s);
