import type { Figure, Phrase, Reference } from "../prose/phrase.ts";
import { fold, link, sequence, words } from "../prose/phrase.ts";

/**
 * A phrase in the fewest characters, since a page carries many: a text for words, an array for a
 * sequence, an object for a link. A figure keeps its value.
 */
export type Packed = string | readonly Packed[] | Figure | PackedLink;
interface PackedLink {
  readonly to: Reference;
  readonly t: Packed;
}

export const packed = (phrase: Phrase): Packed =>
  fold<Packed>(phrase, {
    words: (text) => text,
    figure: (figure) => figure,
    link: (to, t) => ({ to, t }),
    sequence: (parts) => parts,
  });

export function unpacked(part: Packed): Phrase {
  if (typeof part === "string") return words(part);
  if (isSequence(part)) return sequence(part.map(unpacked));
  return "to" in part ? link(part.to.kind, part.to.name, unpacked(part.t)) : part;
}

const isSequence = (part: Packed): part is readonly Packed[] => Array.isArray(part);
