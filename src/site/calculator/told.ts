import type { Told } from "../../calculator/told.ts";
import { packed } from "../../calculator/packed.ts";
import { hole } from "../../calculator/told.ts";
import type { Policy } from "../../model/policy.ts";
import type { Language } from "../../model/text.ts";
import { settingIn } from "../../prose/prose.ts";

/** What the parts of the policy are called, for pages that tell results of it. */
export function told(policy: Policy, language: Language): Told {
  const s = settingIn(language, policy);
  const { say } = s;
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
