import type { Told } from "../../calculator/told.ts";
import { packed } from "../../calculator/packed.ts";
import { hole } from "../../calculator/told.ts";
import { locales } from "../../locale/locales.ts";
import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import { speech as english } from "../../prose/en/speech.ts";
import type { Speech } from "../../prose/setting.ts";
import { setting } from "../../prose/setting.ts";
import { speech as chinese } from "../../prose/zh/speech.ts";

const grammars: Readonly<Record<Language, Speech>> = { en: english, zh: chinese };

/** What the parts of the policy are called, for pages that tell results of it. */
export function told(policy: Policy, language: Language): Told {
  const say = grammars[language];
  const s = setting(locales[language], policy, say);
  return {
    grants: policy.grants.map(({ amount, conditions }) => ({
      amount: packed(say.value(amount, s)),
      form: say.form(amount),
      conditions: conditions.map(({ test }) => packed(say.condition(test, s))),
    })),
    caps: policy.caps.map((cap) => ({
      short: packed(say.cap(cap, s)),
      ceiling: packed(say.ceiling(cap, s)),
      here: packed(say.ceiling(cap, s, hole)),
    })),
  };
}
