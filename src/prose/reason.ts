import type { Cap } from "../model/cap.ts";
import type { Claim } from "../model/claim.ts";
import type { Reason } from "../model/outcome.ts";
import type { YearWindow } from "../model/period.ts";
import { tracedMoney } from "./figure.ts";
import { link, words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { Setting } from "./setting.ts";
import { capOf, conditionOf, grantOf, remembered } from "./setting.ts";

/** What a language says of what decided a claim. */
export interface ReasonWords {
  readonly amountIsZero: string;
  /** "the date of application is not within the time in which this is in force" */
  readonly notInForce: (date: Phrase) => Phrase;
  /** "the date of application is not from 1 March to 31 October of each year, when …" */
  readonly outsideWindow: (date: Phrase, window: YearWindow | undefined, s: Setting) => Phrase;
  /** "this must apply and does not: the data was bought on a data-trading platform" */
  readonly mustHold: (condition: Phrase) => Phrase;
  readonly mustFail: (condition: Phrase) => Phrase;
  /** Of a condition that the policy no longer has. */
  readonly unmet: string;
  readonly usedUp: (ceiling: Phrase) => Phrase;
  readonly lessFavourable: (ceiling: Phrase) => Phrase;
  readonly nothingBelow: (floor: Phrase) => Phrase;
  /** A ceiling that the policy no longer has. */
  readonly aCeiling: string;
}

/** "The ceiling of CNY 6 million per enterprise per year leaves no more." */
export const reason = (told: Reason, claim: Claim, s: Setting): Phrase =>
  s.tongue.sentence(because(told, claim, s));

/** The same within a longer sentence. */
export function because(told: Reason, claim: Claim, s: Setting): Phrase {
  const { reason: say, noun } = s.tongue;
  const { datedBy } = s.policy;
  switch (told.kind) {
    case "amount is 0":
      return words(say.amountIsZero);
    case "not in force":
      return say.notInForce(noun(datedBy, s));
    case "outside window":
      return say.outsideWindow(noun(datedBy, s), grantOf(claim, s)?.window, s);
    case "condition":
      return unmet(told.condition, claim, s);
    case "cap":
      return say.usedUp(theCeiling(told.cap, claim, s));
    case "less favourable":
      return say.lessFavourable(theCeiling(told.cap, claim, s));
    case "nothing below":
      return say.nothingBelow(tracedMoney(told.floor, s));
  }
}

function unmet(id: string, claim: Claim, s: Setting): Phrase {
  const { reason: say } = s.tongue;
  const found = conditionOf(id, claim, s);
  if (found === undefined) return words(say.unmet);
  const told = link("condition", id, s.say.condition(found.test, s));
  return found.must === "hold" ? say.mustHold(told) : say.mustFail(told);
}

/**
 * "the ceiling of CNY 6 million per enterprise per year", "the limit of three awards per platform"
 */
export function theCeiling(id: string, claim: Claim, s: Setting): Phrase {
  const cap = capOf(id, claim, s);
  return cap === undefined ? words(s.tongue.reason.aCeiling) : ceiling(cap, s);
}

const ceiling = remembered((cap: Cap, s) => link("cap", cap.id, s.say.ceiling(cap, s)));
