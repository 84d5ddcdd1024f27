import type { Cap } from "../../model/cap.ts";
import type { Claim } from "../../model/claim.ts";
import type { Reason } from "../../model/outcome.ts";
import { link, phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { capOf, conditionOf, grantOf, remembered } from "../setting.ts";
import { tracedMoney } from "../figure.ts";
import { noun } from "./label.ts";
import { yearWindow } from "./period.ts";
import { sentence } from "./punctuation.ts";

/** "The ceiling of CNY 6 million per enterprise per year has been reached." */
export const reason = (told: Reason, claim: Claim, s: Setting): Phrase =>
  sentence(because(told, claim, s));

/** The same within a longer sentence. */
export function because(told: Reason, claim: Claim, s: Setting): Phrase {
  switch (told.kind) {
    case "amount is 0":
      return words("the amount is 0");
    case "not in force":
      return phrase`${noun(s.policy.datedBy, s)} is not within the time in which this is in force`;
    case "outside window":
      return outsideWindow(claim, s);
    case "condition":
      return unmet(told.condition, claim, s);
    case "cap":
      return phrase`${theCeiling(told.cap, claim, s)} leaves no more`;
    case "less favourable":
      return phrase`less favourable than another claim, under ${theCeiling(told.cap, claim, s)}`;
    case "nothing below":
      return phrase`what is left is less than the smallest award, nothing below ${tracedMoney(told.floor, s)}`;
  }
}

function outsideWindow(claim: Claim, s: Setting): Phrase {
  const window = grantOf(claim, s)?.window;
  const days = window === undefined ? words("the days of the year") : yearWindow(window, s);
  return phrase`${noun(s.policy.datedBy, s)} is not ${days}, when claims are accepted`;
}

/** "this must apply: the data was bought on a data-trading platform" */
function unmet(id: string, claim: Claim, s: Setting): Phrase {
  const found = conditionOf(id, claim, s);
  if (found === undefined) return words("a condition is not met");
  const told = link("condition", id, s.say.condition(found.test, s));
  return found.must === "hold"
    ? phrase`this must apply and does not: ${told}`
    : phrase`this must not apply and does: ${told}`;
}

/**
 * "the ceiling of CNY 6 million per enterprise per year", "the limit of three awards per platform"
 */
export function theCeiling(id: string, claim: Claim, s: Setting): Phrase {
  const cap = capOf(id, claim, s);
  return cap === undefined ? words("a ceiling") : ceiling(cap, s);
}

const ceiling = remembered((cap: Cap, s) => link("cap", cap.id, s.say.ceiling(cap, s)));
