import type { Policy } from "../model/policy.ts";
import type { Language } from "../model/text.ts";
import { english } from "./en/prose.ts";
import type { Prose } from "./renderer.ts";
import { chinese } from "./zh/prose.ts";

/** A policy in sentences of one language. */
export const prose = (language: Language, policy: Policy): Prose => grammars[language](policy);

const grammars: Readonly<Record<Language, (policy: Policy) => Prose>> = {
  en: english,
  zh: chinese,
};
