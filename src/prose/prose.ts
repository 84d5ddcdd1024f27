import type { Policy } from "../model/policy.ts";
import type { Language } from "../model/text.ts";
import { english } from "./en/prose.ts";
import { words as englishWords } from "./en/words.ts";
import type { Prose } from "./renderer.ts";
import type { Words } from "./words.ts";
import { chinese } from "./zh/prose.ts";
import { words as chineseWords } from "./zh/words.ts";

/** A policy in sentences of one language. */
export const prose = (language: Language, policy: Policy): Prose => grammars[language](policy);

const grammars: Readonly<Record<Language, (policy: Policy) => Prose>> = {
  en: english,
  zh: chinese,
};

/** Headings and other short words of each language, for pages that speak of no one policy. */
export const vocabulary: Readonly<Record<Language, Words>> = {
  en: englishWords,
  zh: chineseWords,
};
