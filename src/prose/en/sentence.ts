import { mapFirst, phrase, text } from "../phrase.ts";
import type { Phrase } from "../phrase.ts";

/** With a capital letter and a full stop: "The award is reduced to what is left." */
export function sentence(clause: Phrase): Phrase {
  const begun = capitalised(clause);
  return /[.!?]”?$/.test(text(clause)) ? begun : phrase`${begun}.`;
}

/** With a capital letter: "Computing-power expenses". A name such as "eHealth" keeps its own. */
export const capitalised = (clause: Phrase): Phrase =>
  mapFirst(clause, (words) =>
    /^“?[a-z]+(?![A-Za-z]*[A-Z])/.test(words)
      ? words.replace(/[a-z]/, (letter) => letter.toUpperCase())
      : words,
  );
