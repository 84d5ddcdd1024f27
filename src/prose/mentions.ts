import type { Phrase, Reference, Value } from "./phrase.ts";
import { fold } from "./phrase.ts";

/**
 * What phrases speak of, whatever the language: by kind, each once, in alphabetical order. Two
 * languages that say the same mention the same (design: a test compares them clause by clause).
 */
export type Mentions = Readonly<Record<Value["kind"] | Reference["kind"], readonly string[]>>;

export function mentions(phrases: readonly Phrase[]): Mentions {
  const found = phrases.flatMap(mentioned);
  const of = (kind: Mention["kind"]): readonly string[] =>
    [...new Set(found.filter((one) => one.kind === kind).map(({ name }) => name))].sort();
  return {
    money: of("money"),
    rate: of("rate"),
    number: of("number"),
    date: of("date"),
    day: of("day"),
    fact: of("fact"),
    define: of("define"),
    agency: of("agency"),
    external: of("external"),
    article: of("article"),
    grant: of("grant"),
    cap: of("cap"),
    condition: of("condition"),
  };
}

interface Mention {
  readonly kind: Value["kind"] | Reference["kind"];
  readonly name: string;
}

const mentioned = (part: Phrase): readonly Mention[] =>
  fold<readonly Mention[]>(part, {
    words: () => [],
    figure: ({ value }) => [{ kind: value.kind, name: canonical(value) }],
    link: (to, inner) => [to, ...inner],
    sequence: (parts) => parts.flat(),
  });

function canonical(value: Value): string {
  switch (value.kind) {
    case "money":
    case "rate":
    case "number":
      return `${value.amount.n}/${value.amount.d}`;
    case "date":
      return value.date;
    case "day":
      return `${value.month}-${value.day}`;
  }
}
