import type { LedgerEvent } from "../../model/claim.ts";
import type { EventResult } from "../../model/outcome.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { Setting } from "../setting.ts";
import { error } from "./error.ts";
import { sentence } from "./sentence.ts";
import { claimed } from "./value.ts";

/** 申请“c1”获得的资助已收回：50元。 */
export function event(told: LedgerEvent, result: EventResult, s: Setting): Phrase {
  if (result.outcome === "error") return error(result.error, s);
  const what = phrase`申请“${told.claim}”获得的资助${participles[told.event]}`;
  return told.amount === undefined
    ? sentence(what)
    : sentence(phrase`${what}：${claimed(told.amount, { kind: "money" }, s)}`);
}

/** What an event does to an award, also in examples. */
export const participles: Record<LedgerEvent["event"], string> = {
  complete: "已完成",
  reverse: "已收回",
  clawback: "在拨付后已追回",
  pay: "已拨付",
};
