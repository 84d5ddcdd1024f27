import type { RoundingMode } from "../../exact/rational.ts";
import { phrase } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { StepWords } from "../step.ts";

const totals = "on the totals of this claim and the earlier ones";

const onTotals = (formula: Phrase): Phrase => phrase`${formula}, ${totals}`;

export const step: StepWords = {
  amount: "amount",
  bound: "bound",
  formula: (formula, amount, { upTo, onTotals: isOnTotals }) =>
    phrase`${upTo ? "up to " : ""}${isOnTotals ? onTotals(formula) : formula}: ${amount}`,
  list: (list, amount, { upTo, onTotals: isOnTotals }, kind) => {
    const way = `${isOnTotals ? `${totals} ` : ""}${kind === "table" || kind === "bands" ? "" : "as "}`;
    return phrase`${upTo ? "at most " : ""}${amount}, worked out ${way}${list}`;
  },
  onTotals,
  less: (less, after) => phrase`${less} is taken off, which leaves ${after}`,
  earlierAmounts: (earlier, after) =>
    phrase`${earlier} was worked out for earlier claims and is taken off, which leaves ${after}`,
  atLeast: (after) => phrase`raised to the least amount of ${after}`,
  rounded: (mode, after) => phrase`rounded ${directions[mode]}to ${after}`,
  decided: (after) => phrase`decided: ${after}`,
  nothingBelow: (before, floor) =>
    phrase`no award: ${before} is left, and nothing below ${floor} is awarded`,
  reduced: (after, why) => phrase`reduced to ${after}: ${why}`,
  usedUp: (why) => phrase`refused: ${why}, and nothing is left`,
  used: (used, ceiling) => phrase`of ${ceiling}, ${used} was already used`,
  unused: (ceiling) => phrase`this is ${ceiling}`,
  tooMuch: (asked, left, ceiling) =>
    phrase`refused: ${asked} is more than ${left}, which is left of ${ceiling}`,
  nothingLeft: (ceiling) => phrase`refused: nothing is left of ${ceiling}`,
  counted: {
    awards: (ceiling, count) =>
      phrase`refused: ${ceiling} is reached, with ${count} before this claim`,
    "open awards": (ceiling, count) =>
      phrase`refused: ${ceiling} is reached, with ${count} still open`,
    "consecutive years": (ceiling, count) =>
      phrase`refused: ${ceiling} would be passed, with ${count} in a row`,
  },
  proRata: (after, sum, left, ceiling) =>
    phrase`reduced in proportion to ${after}: the claims decided together come to ${sum}, and ${left} is left of ${ceiling}`,
  noShare: (sum, left, ceiling) =>
    phrase`refused: the claims decided together come to ${sum}, ${left} is left of ${ceiling}, and the part of this one is nothing`,
};

const directions: Record<RoundingMode, string> = {
  down: "down ",
  up: "up ",
  "half up": "",
  "half even": "",
};
