import { rational } from "../exact/rational.ts";
import type { LedgerEvent } from "../model/claim.ts";
import type { EventEntered } from "../model/outcome.ts";
import { exactMoney } from "./figure.ts";
import type { PageSetting } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";

/** What a language says of events. */
export interface EventWords {
  /** "the award of claim “c1”" */
  readonly ofClaim: (id: Phrase) => Phrase;
  /** Of a claim of an example: "the award of claim 1", 第1项申请获得的资助 */
  readonly ofNumber: (number: Phrase) => Phrase;
  /** "the award of claim 1 is completed" */
  readonly completed: (award: Phrase) => Phrase;
  /** "CNY 50 of the award of claim 1 is taken back", 第1项申请获得的资助已收回50元 */
  readonly happened: (event: EventOfAmount, award: Phrase, amount: Phrase) => Phrase;
  /** All that it can be, where nobody says how much: that need not be the whole award. */
  readonly happenedToAll: (event: EventOfAmount, award: Phrase) => Phrase;
}

/** Events that concern so much of an award. */
export type EventOfAmount = Exclude<LedgerEvent["event"], "complete">;

/** "CNY 50 of the award of claim “c1” is taken back." The amount is what was entered. */
export function event(told: LedgerEvent, { amount }: EventEntered, s: PageSetting): Phrase {
  const { event: say, sentence, quoted } = s.tongue;
  const award = say.ofClaim(quoted(told.claim));
  const entered = amount === undefined ? undefined : exactMoney(rational(amount), s);
  return sentence(happened(told.event, award, entered, s));
}

/** What an event does to an award, in so far as it is known how much. */
export function happened(
  kind: LedgerEvent["event"],
  award: Phrase,
  amount: Phrase | undefined,
  { tongue }: PageSetting,
): Phrase {
  const { event: say } = tongue;
  if (kind === "complete") return say.completed(award);
  return amount === undefined ? say.happenedToAll(kind, award) : say.happened(kind, award, amount);
}
