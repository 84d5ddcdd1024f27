import { en } from "./en.ts";
import type { Language, Locale } from "./locale.ts";
import { zh } from "./zh.ts";

/** Both languages, by name. */
export const locales: Readonly<Record<Language, Locale>> = { en, zh };
