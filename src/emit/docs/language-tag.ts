import type { Language } from "../../model/text.ts";

/** The languages as HTML's `lang` names them: Chinese is written in simplified characters. */
export const languageTags: Readonly<Record<Language, string>> = { en: "en", zh: "zh-Hans" };
