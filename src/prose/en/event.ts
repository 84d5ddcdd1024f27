import type { LedgerEvent } from "../../model/claim.ts";
import type { EventWords } from "../event.ts";
import { phrase } from "../phrase.ts";

export const event: EventWords = {
  ofClaim: (id, what) => phrase`the award of claim ${id} ${participles[what]}`,
  ofNumber: (number, what) => phrase`the award of claim ${number} ${participles[what]}`,
};

const participles: Record<LedgerEvent["event"], string> = {
  complete: "is completed",
  reverse: "is taken back",
  clawback: "is asked back after payment",
  pay: "is paid out",
};
