import type { Claim } from "../model/claim.ts";
import type { Note } from "../model/outcome.ts";
import { parseExact } from "./exact-amount.ts";
import { tracedMoney } from "./figure.ts";
import { label } from "./label.ts";
import { words } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";
import { theCeiling } from "./reason.ts";
import type { Setting } from "./setting.ts";
import { capOf, factNamed } from "./setting.ts";
import { kept } from "./value.ts";

/** What a language says of a result beside its amount. */
export interface NoteWords {
  /** "this is CNY 30 above the usual maximum, the ceiling of CNY 50 per applicant per year" */
  readonly aboveUsual: (by: Phrase, ceiling: Phrase) => Phrase;
  /** "this takes the total CNY 30 over the ceiling of CNY 50 per applicant per year" */
  readonly over: (by: Phrase, ceiling: Phrase) => Phrase;
  readonly cut: (decided: Phrase, bound: Phrase) => Phrase;
  /** "associated group: from now on “B” instead of “A”" */
  readonly changed: (fact: Phrase, before: Phrase, after: Phrase) => Phrase;
  /** Of a fact that the policy no longer has. */
  readonly somethingChanged: string;
}

/** That more was decided than the bound allows. */
export type Cut = Extract<Note, { note: "decision cut to the bound" }>;

/** A sentence of its own. */
export const note = (told: Note, claim: Claim, s: Setting): Phrase =>
  s.tongue.sentence(remark(told, claim, s));

/** The same within a longer sentence. */
export function remark(told: Note, claim: Claim, s: Setting): Phrase {
  const { note: say } = s.tongue;
  switch (told.note) {
    case "above the usual maximum":
      return say.aboveUsual(tracedMoney(told.by, s), theCeiling(told.cap, claim, s));
    case "over":
      return say.over(excess(told, claim, s), theCeiling(told.cap, claim, s));
    case "decision cut to the bound":
      return say.cut(tracedMoney(told.decided, s), tracedMoney(told.bound, s));
    case "value changed":
      return changed(told, s);
  }
}

function changed(
  { fact: name, before, after }: Extract<Note, { note: "value changed" }>,
  s: Setting,
): Phrase {
  const { note: say } = s.tongue;
  const fact = factNamed(name, s);
  if (fact === undefined) return words(say.somethingChanged);
  return say.changed(label(fact, s), kept(before, fact.type, s), kept(after, fact.type, s));
}

/** In what the ceiling counts: money, or a number of awards. */
function excess(
  { cap: id, by }: Extract<Note, { note: "over" }>,
  claim: Claim,
  s: Setting,
): Phrase {
  const cap = capOf(id, claim, s);
  return cap === undefined ? tracedMoney(by, s) : s.tongue.muchOf(cap, parseExact(by), s);
}
