import type { Policy } from "../model/policy.ts";
import { value } from "./amount.ts";
import { condition } from "./condition.ts";
import { form } from "./form.ts";
import type { Grammar, PageSetting } from "./grammar.ts";
import { setting } from "./setting.ts";

/** What sentences about the policy need, with the language's own grammar of its constructs. */
export function pageSetting(tongue: Grammar, policy: Policy): PageSetting {
  const plain = setting(tongue, policy, {
    value: (told) => value(told, s),
    condition: (told) => condition(told, s),
    cap: (told) => tongue.cap(told, s),
    ceiling: (told, _, here) => tongue.ceiling(told, s, here),
    form,
  });
  const s: PageSetting = { ...plain, tongue };
  return s;
}
