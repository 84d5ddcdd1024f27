import type { LedgerEvent } from "../model/claim.ts";
import type { PageSetting } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import { claimed } from "./value.ts";

/** What a language says of events. */
export interface EventWords {
  /** "the award of claim “c1” is taken back" */
  readonly ofClaim: (id: Phrase, event: LedgerEvent["event"]) => Phrase;
  /** Of a claim of an example: "the award of claim 1 is taken back", 第1项申请获得的资助已收回 */
  readonly ofNumber: (number: Phrase, event: LedgerEvent["event"]) => Phrase;
}

/** "The award of claim “c1” is taken back: CNY 50." */
export function event(told: LedgerEvent, s: PageSetting): Phrase {
  const { event: say, sentence, quoted, labelled } = s.tongue;
  const what = say.ofClaim(quoted(told.claim), told.event);
  return told.amount === undefined
    ? sentence(what)
    : sentence(labelled(what, claimed(told.amount, { kind: "money" }, s)));
}
