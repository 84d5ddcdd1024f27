import type { Language } from "../locale/locale.ts";

export { languages } from "../locale/locale.ts";
export type { Language } from "../locale/locale.ts";

/** A text in each language of its policy; the check has made sure that none is missing. */
export type Text = Readonly<Partial<Record<Language, string>>>;

/**
 * The label of a fact. `counted` is what follows `|` in the text of an `id` fact: the English
 * plural, or the Chinese measure word (manual, section 2).
 */
export interface Label {
  readonly text: Text;
  readonly counted: Text;
}
