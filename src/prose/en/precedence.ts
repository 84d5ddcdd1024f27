import { agency } from "../names.ts";
import { phrase, text } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";
import type { PrecedenceWords } from "../precedence.ts";
import { inWords } from "../setting.ts";
import { isPlural } from "./label.ts";

export const precedence: PrecedenceWords = {
  interpretedBy: (by, own, s) =>
    phrase`${agency(by, s)} ${isPlural(inWords(by.title, s)) ? "are" : "is"} responsible for interpreting ${own}`,
  prevails: conflict,
  yields: (own, others) => conflict(others, own),
};

function conflict(stronger: Phrase, weaker: Phrase): Phrase {
  const verb = isPlural(text(stronger)) ? "take" : "takes";
  return phrase`in case of conflict, ${stronger} ${verb} precedence over ${weaker}`;
}
