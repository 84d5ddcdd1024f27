import type { LedgerEvent } from "../../model/claim.ts";
import type { EventResult } from "../../model/outcome.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { error } from "./error.ts";
import { sentence } from "./sentence.ts";
import { claimed } from "./value.ts";

/** "The award of claim “c1” is taken back: CNY 50." */
export function event(told: LedgerEvent, result: EventResult, s: Setting): Phrase {
  if (result.outcome === "error") return error(result.error, s);
  const what = phrase`the award of claim “${told.claim}” ${participles[told.event]}`;
  return told.amount === undefined
    ? sentence(what)
    : sentence(phrase`${what}: ${claimed(told.amount, { kind: "money" }, s)}`);
}

/** What an event does to an award, also in examples. */
export const participles: Record<LedgerEvent["event"], string> = {
  complete: "is completed",
  reverse: "is taken back",
  clawback: "is asked back after payment",
  pay: "is paid out",
};
