import type { Language } from "../../model/text.ts";

/** What a page may hold: its own language, or words of an official text in another one. */
export type Tongue = Language | "ja";

/** The languages as HTML's `lang` names them: Chinese is written in simplified characters. */
export const languageTags: Readonly<Record<Tongue, string>> = { en: "en", zh: "zh-Hans", ja: "ja" };

/**
 * The language of an official text, which says nothing of it but by its characters: with kana it is
 * Japanese, with other characters of China Chinese.
 */
export function tongueOf(text: string): Tongue {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "ja";
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}
