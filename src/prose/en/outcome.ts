import type { OutcomeWords } from "../outcome.ts";
import { phrase } from "../phrase.ts";
import { list } from "./punctuation.ts";

export const outcome: OutcomeWords = {
  inFull: "Granted in full.",
  inFullOf: (amount) => phrase`granted in full: ${amount}`,
  asDecided: "Granted as decided.",
  atBound: (cut) => phrase`granted at the bound: ${cut}`,
  onlyCounted: "Counted in the totals; nothing is due with this claim.",
  recorded: "Recorded, to be counted by ceilings.",
  granted: (award, changes) => phrase`granted: ${award}${changes}`,
  takenOff: (parts) =>
    phrase`, after ${list(parts, "and")} ${parts.length === 1 ? "was" : "were"} taken off`,
  earlier: (amount) => phrase`${amount} worked out for earlier claims`,
  raised: ", raised to the least amount",
  reduced: "Reduced.",
  undecided: (most, usage) =>
    usage === undefined
      ? phrase`to be decided, at most ${most}`
      : phrase`to be decided, at most ${most}: ${usage}`,
  refused: (why) => phrase`refused: ${why}`,
  refusedByCondition: (why) => phrase`refused, since ${why}`,
  award: "award",
  parts: (amounts) => phrase`paid in parts of ${list(amounts, "and")}`,
};
