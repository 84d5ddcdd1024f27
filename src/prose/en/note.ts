import type { Claim } from "../../model/claim.ts";
import type { Note } from "../../model/outcome.ts";
import { parseExact } from "../exact-amount.ts";
import { phrase, words } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { capOf, factNamed } from "../setting.ts";
import { muchOf } from "./much.ts";
import { tracedMoney } from "../figure.ts";
import { label } from "../label.ts";
import { theCeiling } from "./reason.ts";
import { sentence } from "./punctuation.ts";
import { kept } from "../value.ts";

/** "This is CNY 30 above the usual maximum, the ceiling of CNY 50 per applicant per year." */
export const note = (told: Note, claim: Claim, s: Setting): Phrase =>
  sentence(remark(told, claim, s));

function remark(told: Note, claim: Claim, s: Setting): Phrase {
  switch (told.note) {
    case "above the usual maximum":
      return phrase`this is ${tracedMoney(told.by, s)} above the usual maximum, ${theCeiling(told.cap, claim, s)}`;
    case "over":
      return phrase`this takes the total ${excess(told, claim, s)} over ${theCeiling(told.cap, claim, s)}`;
    case "decision cut to the bound":
      return phrase`${tracedMoney(told.decided, s)} was decided and cut to the bound of ${tracedMoney(told.bound, s)}`;
    case "value changed":
      return changed(told, s);
  }
}

/** "associated group: from now on “B” instead of “A”" */
function changed(
  { fact: name, before, after }: Extract<Note, { note: "value changed" }>,
  s: Setting,
): Phrase {
  const fact = factNamed(name, s);
  if (fact === undefined) return words("a value has changed");
  const [old, now] = [kept(before, fact.type, s), kept(after, fact.type, s)];
  return phrase`${label(fact, s)}: from now on ${now} instead of ${old}`;
}

/** In what the ceiling counts: money, or a number of awards. */
function excess(
  { cap: id, by }: Extract<Note, { note: "over" }>,
  claim: Claim,
  s: Setting,
): Phrase {
  const cap = capOf(id, claim, s);
  return cap === undefined ? tracedMoney(by, s) : muchOf(cap, parseExact(by), s);
}
