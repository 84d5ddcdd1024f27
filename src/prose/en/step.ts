import type { Limit } from "../../model/cap.ts";
import type { RoundingMode } from "../../exact/rational.ts";
import type { Claim } from "../../model/claim.ts";
import type { CapStep, TraceStep } from "../../model/outcome.ts";
import { parseExact } from "../exact-amount.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import { add, isZero, one } from "../../exact/rational.ts";
import type { Setting } from "../setting.ts";
import { capOf, grantOf } from "../setting.ts";
import { number, tracedMoney } from "../figure.ts";
import { theCeiling } from "./reason.ts";
import { sentence } from "./punctuation.ts";

/** "30% of computing-power expenses: CNY 4,500,000." and what changed it from there. */
export const step = (told: TraceStep, claim: Claim, s: Setting): Phrase =>
  sentence(change(told, claim, s));

type CapChange = Extract<TraceStep, { step: "cap" | "pro rata" }>;
type CountMeasure = Exclude<Limit["measure"], "money">;

function change(told: TraceStep, claim: Claim, s: Setting): Phrase {
  const after = tracedMoney(told.after, s);
  switch (told.step) {
    case "amount":
      return opening(after, claim, s);
    case "less":
      return phrase`${tracedMoney(told.less, s)} is taken off, which leaves ${after}`;
    case "at least":
      return phrase`raised to the least amount of ${after}`;
    case "rounded":
      return phrase`rounded ${directions[grantOf(claim, s)?.rounding.mode ?? "half up"]}to ${after}`;
    case "earlier amounts":
      return phrase`${tracedMoney(told.earlier, s)} was worked out for earlier claims and is taken off, which leaves ${after}`;
    case "decided":
      return phrase`decided: ${after}`;
    case "cap":
      return byCap(told, claim, s);
    case "pro rata":
      return inProportion(told, claim, s);
    case "nothing below":
      return phrase`no award: ${tracedMoney(told.before, s)} is left, and nothing below ${tracedMoney(told.floor, s)} is awarded`;
  }
}

const directions: Record<RoundingMode, string> = {
  down: "down ",
  up: "up ",
  "half up": "",
  "half even": "",
};

/**
 * "30% of computing-power expenses: CNY 4,500,000"; "CNY 40, worked out depending on the size: …"
 */
function opening(after: Phrase, claim: Claim, s: Setting): Phrase {
  const grant = grantOf(claim, s);
  if (grant === undefined) return phrase`amount: ${after}`;
  const { amount, discretion } = grant;
  if (amount.kind === "constant") return phrase`${discretion ? "bound" : "amount"}: ${after}`;
  const told = s.say.value(amount, s);
  if (s.say.form(amount) !== "list") return phrase`${discretion ? "up to " : ""}${told}: ${after}`;
  const depends = amount.kind === "table" || amount.kind === "bands";
  return phrase`${discretion ? "at most " : ""}${after}, worked out ${depends ? "" : "as "}${told}`;
}

/**
 * "reduced to CNY 1,500,000: of the ceiling of CNY 6 million …, CNY 4,500,000 was already used"
 */
function byCap(told: CapChange, claim: Claim, s: Setting): Phrase {
  const cap = capOf(told.cap, claim, s);
  if (cap !== undefined && cap.limit.measure !== "money") {
    return phrase`refused: ${counted(told, theCeiling(told.cap, claim, s), cap.limit.measure, s)}`;
  }
  if (cap?.whenShort === "refuse") return tooMuch(told, claim, s);
  return isZero(parseExact(told.after))
    ? phrase`refused: ${usage(told, claim, s)}, and nothing is left`
    : phrase`reduced to ${tracedMoney(told.after, s)}: ${usage(told, claim, s)}`;
}

/** "refused: CNY 10,001 is more than CNY 10,000, which is left of the ceiling of …" */
function tooMuch(told: CapChange, claim: Claim, s: Setting): Phrase {
  const ceiling = ceilingHere(told, claim, s);
  return isZero(parseExact(told.room))
    ? phrase`refused: nothing is left of ${ceiling}`
    : phrase`refused: ${tracedMoney(told.before, s)} is more than ${tracedMoney(told.room, s)}, which is left of ${ceiling}`;
}

/** "of the ceiling of CNY 6 million per enterprise per year, CNY 4,500,000 was already used" */
export function usage(told: CapChange, claim: Claim, s: Setting): Phrase {
  const isWhole = told.after === told.limit;
  const ceiling = isWhole ? theCeiling(told.cap, claim, s) : ceilingHere(told, claim, s);
  return isZero(parseExact(told.used))
    ? phrase`this is ${ceiling}`
    : phrase`of ${ceiling}, ${tracedMoney(told.used, s)} was already used`;
}

/** With its amount for this claim, where that is not a figure of the policy. */
function ceilingHere(told: CapStep, claim: Claim, s: Setting): Phrase {
  const ceiling = theCeiling(told.cap, claim, s);
  const limit = capOf(told.cap, claim, s)?.limit;
  const isFigure = limit?.measure === "money" && limit.amount.kind === "constant";
  return isFigure ? ceiling : phrase`${ceiling} (here ${tracedMoney(told.limit, s)})`;
}

/** "the limit of three awards per platform is reached, with 3 before this claim" */
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
  const [sum, room] = [tracedMoney(told.sum, s), tracedMoney(told.room, s)];
  return phrase`reduced in proportion to ${tracedMoney(told.after, s)}: the claims decided together come to ${sum}, and ${room} is left of ${theCeiling(told.cap, claim, s)}`;
}
