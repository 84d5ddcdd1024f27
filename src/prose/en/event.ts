import type { EventOfAmount, EventWords } from "../event.ts";
import { phrase } from "../phrase.ts";

export const event: EventWords = {
  ofClaim: (id) => phrase`the award of claim ${id}`,
  ofNumber: (number) => phrase`the award of claim ${number}`,
  completed: (award) => phrase`${award} is completed`,
  happened: (what, award, amount) => phrase`${amount} of ${award} ${participles[what]}`,
  happenedToAll: (what, award) => phrase`${allThatCanBe[what]} of ${award} ${participles[what]}`,
};

const participles: Record<EventOfAmount, string> = {
  reverse: "is taken back",
  clawback: "is asked back after payment",
  pay: "is paid out",
};

const allThatCanBe: Record<EventOfAmount, string> = {
  reverse: "what is not yet paid",
  clawback: "what is left",
  pay: "what is not yet paid",
};
