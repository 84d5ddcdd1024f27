import { joined, mapFirst, nothing, phrase, series as seriesOf, text } from "../phrase.ts";
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

/** Sentences one after the other. */
export const paragraph = (sentences: readonly Phrase[]): Phrase => joined(sentences, " ");

export const bracketed = (inner: Phrase): Phrase => phrase`(${inner})`;

/** "A, B and C" */
export function list(items: readonly Phrase[], conjunction: "and" | "or"): Phrase {
  const last = items.at(-1) ?? nothing;
  if (items.length < 2) return last;
  return phrase`${joined(items.slice(0, -1), ", ")} ${conjunction} ${last}`;
}

/** "A; B; otherwise C" */
export const series = (items: readonly Phrase[]): Phrase => seriesOf(items, "; ");

export const quoted = (inner: Phrase | string): Phrase => phrase`“${inner}”`;

/** "size: small" */
export const labelled = (label: Phrase | string, value: Phrase): Phrase =>
  phrase`${label}: ${value}`;

/** "wage (amount in CNY)" */
export const aside = (told: Phrase | string, more: Phrase | string): Phrase =>
  phrase`${told} (${more})`;
