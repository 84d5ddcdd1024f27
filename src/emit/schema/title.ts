import type { Language, Text } from "../../model/text.ts";
import type { Schema } from "./json-schema.ts";

/** A text as a title that shows both languages, and as `x-title` with each for itself. */
export function titled(
  text: Text,
  { languages }: { readonly languages: readonly Language[] },
): Schema {
  const present = languages.flatMap((language) => {
    const words = text[language];
    return words === undefined ? [] : [[language, words] as const];
  });
  return {
    title: present.map(([, words]) => words).join(" / "),
    "x-title": Object.fromEntries(present),
  };
}
