import { phrase, words } from "../phrase.ts";
import type { ReasonWords } from "../reason.ts";
import { yearWindow } from "./period.ts";

export const reason: ReasonWords = {
  amountIsZero: "the amount is 0",
  notInForce: (date) => phrase`${date} is not within the time in which this is in force`,
  outsideWindow: (date, window, s) => {
    const days = window === undefined ? words("the days of the year") : yearWindow(window, s);
    return phrase`${date} is not ${days}, when claims are accepted`;
  },
  mustHold: (condition) => phrase`this must apply and does not: ${condition}`,
  mustFail: (condition) => phrase`this must not apply and does: ${condition}`,
  unmet: "a condition is not met",
  usedUp: (ceiling) => phrase`${ceiling} leaves no more`,
  lessFavourable: (ceiling) => phrase`less favourable than another claim, under ${ceiling}`,
  nothingBelow: (floor) =>
    phrase`what is left is less than the smallest award, nothing below ${floor}`,
  aCeiling: "a ceiling",
};
