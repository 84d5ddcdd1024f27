import type { PlainDate } from "../exact/date.ts";
import type { Rational } from "../exact/rational.ts";

/**
 * A piece of a sentence: words, figures, and links to what the policy declares. Whoever writes
 * Markdown, HTML or plain text folds it; nobody takes a finished sentence apart again.
 */
export type Phrase = Words | Figure | Link | Sequence;

/** Plain words, of the language or of the drafter. Nothing in them is markup. */
export interface Words {
  readonly kind: "words";
  readonly text: string;
}

/** A value together with how this language writes it. */
export interface Figure {
  readonly kind: "figure";
  readonly value: Value;
  readonly text: string;
}

/** Money is in minor units; a rate of 3/10 is 30%; a count may be a number of years. */
export type Value =
  | { readonly kind: "money" | "rate" | "number"; readonly amount: Rational }
  | { readonly kind: "date"; readonly date: PlainDate }
  | { readonly kind: "day"; readonly month: number; readonly day: number };

/** Words that stand for something in the policy, to be linked to where it is explained. */
export interface Link {
  readonly kind: "link";
  readonly to: Reference;
  readonly text: Phrase;
}

/** What is linked to: `name` is its name, number or id in the model. */
export interface Reference {
  readonly kind:
    "fact" | "define" | "agency" | "external" | "article" | "grant" | "cap" | "condition";
  readonly name: string;
}

/**
 * One after the other. Like things that may as well stand one below the other have a separator, which
 * is then every second part.
 */
export interface Sequence {
  readonly kind: "sequence";
  readonly parts: readonly Phrase[];
  readonly separator?: string;
}

export const nothing: Phrase = { kind: "sequence", parts: [] };

export const words = (text: string): Phrase => ({ kind: "words", text });

export const figure = (value: Value, text: string): Phrase => ({ kind: "figure", value, text });

export const link = (kind: Reference["kind"], name: string, text: Phrase): Phrase => ({
  kind: "link",
  to: { kind, name },
  text,
});

/** phrase`up to ${amount}`: words with other phrases among them. */
export function phrase(
  texts: TemplateStringsArray,
  ...parts: readonly (Phrase | string)[]
): Phrase {
  const present: Phrase[] = [];
  for (const [place, text] of texts.entries()) {
    if (text !== "") present.push(words(text));
    add(asPhrase(parts[place] ?? ""), present);
  }
  return { kind: "sequence", parts: present };
}

/** One after the other; empty ones leave no trace. */
export function sequence(parts: readonly Phrase[]): Phrase {
  const present: Phrase[] = [];
  for (const part of parts) add(part, present);
  return { kind: "sequence", parts: present };
}

/** The parts of a sequence one by one, so that none stands within another. */
function add(part: Phrase, to: Phrase[]): void {
  const isLoose = part.kind === "sequence" && part.separator === undefined;
  if (isLoose) for (const inner of part.parts) add(inner, to);
  else if (!isEmpty(part)) to.push(part);
}

/** With a separator between those that are not empty. */
export function joined(parts: readonly Phrase[], separator: string): Phrase {
  const present = parts.filter((part) => !isEmpty(part));
  return sequence(present.flatMap((part, place) => (place ? [words(separator), part] : [part])));
}

/** Like things, which a page may list one below the other: "A; B; otherwise C". */
export function series(items: readonly Phrase[], separator: string): Phrase {
  const present = items.filter((item) => !isEmpty(item));
  const parts = present.flatMap((item, place) => (place ? [words(separator), item] : [item]));
  return { kind: "sequence", parts, separator };
}

/** A sentence that ends with a list, taken into what leads to the list and its items. */
export interface Spread {
  readonly lead: Phrase;
  readonly items: readonly Phrase[];
}

/** "The support depends on the size:" with "40% for “small”" and "30% for “large”". */
export function spread(sentence: Phrase): Spread | undefined {
  const parts = sentence.kind === "sequence" ? sentence.parts : [sentence];
  const place = parts.findIndex((part) => part.kind === "sequence" && part.parts.length > 1);
  const listed = parts[place];
  const before = parts[place - 1];
  const rest = text(sequence(parts.slice(place + 1)));
  if (listed?.kind !== "sequence" || !/^[.。]?$/.test(rest)) return undefined;
  if (before?.kind !== "words" || !/[:：]\s*$/.test(before.text)) return undefined;
  const lead = sequence([...parts.slice(0, place - 1), words(before.text.trimEnd())]);
  return { lead, items: listed.parts.filter((_, at) => at % 2 === 0) };
}

/** Words with spaces between them; what is empty takes none. */
export const spaced = (...parts: readonly (Phrase | string)[]): Phrase =>
  joined(parts.map(asPhrase), " ");

export function isEmpty(part: Phrase): boolean {
  switch (part.kind) {
    case "words":
    case "figure":
      return part.text === "";
    case "link":
      return isEmpty(part.text);
    case "sequence":
      return part.parts.every(isEmpty);
  }
}

/** How a phrase becomes something else: its Markdown, its HTML, its plain text. */
export interface Fold<Out> {
  readonly words: (text: string) => Out;
  readonly figure: (figure: Figure) => Out;
  readonly link: (to: Reference, text: Out) => Out;
  readonly sequence: (parts: readonly Out[]) => Out;
}

export function fold<Out>(part: Phrase, how: Fold<Out>): Out {
  switch (part.kind) {
    case "words":
      return how.words(part.text);
    case "figure":
      return how.figure(part);
    case "link":
      return how.link(part.to, fold(part.text, how));
    case "sequence":
      return how.sequence(part.parts.map((inner) => fold(inner, how)));
  }
}

/** The phrase as a reader sees it, without its links. */
export const text = (part: Phrase): string =>
  fold<string>(part, {
    words: (plain) => plain,
    figure: (written) => written.text,
    link: (_, inner) => inner,
    sequence: (parts) => parts.join(""),
  });

/** The phrase with the text of its first leaf changed: how a sentence gets its capital letter. */
export function mapFirst(part: Phrase, change: (text: string) => string): Phrase {
  switch (part.kind) {
    case "words":
      return { ...part, text: change(part.text) };
    case "figure":
      return { ...part, text: change(part.text) };
    case "link":
      return { ...part, text: mapFirst(part.text, change) };
    case "sequence": {
      const [first, ...rest] = part.parts;
      if (first === undefined) return part;
      const changed = [mapFirst(first, change), ...rest];
      return part.separator === undefined ? sequence(changed) : { ...part, parts: changed };
    }
  }
}

const asPhrase = (part: Phrase | string): Phrase => (typeof part === "string" ? words(part) : part);
