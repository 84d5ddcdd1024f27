import type { LedgerEvent } from "../../model/claim.ts";
import type { EventWords } from "../event.ts";
import { phrase } from "../phrase.ts";

export const event: EventWords = {
  ofClaim: (id, what) => phrase`申请${id}获得的资助${participles[what]}`,
  ofNumber: (number, what) => phrase`第${number}项申请获得的资助${participles[what]}`,
};

const participles: Record<LedgerEvent["event"], string> = {
  complete: "已完成",
  reverse: "已收回",
  clawback: "在拨付后已追回",
  pay: "已拨付",
};
