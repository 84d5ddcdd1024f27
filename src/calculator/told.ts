import type { Policy } from "../model/policy.ts";
import type { Form } from "../prose/form.ts";
import type { Phrase } from "../prose/phrase.ts";
import { nothing, sequence, words } from "../prose/phrase.ts";
import type { Speech } from "../prose/setting.ts";
import type { Packed } from "./packed.ts";
import { unpacked } from "./packed.ts";

/**
 * What the language's grammar calls the parts of a policy, told when the page was made, so that the
 * page need not carry that grammar. Everything stands at the place of its part in the model.
 */
export interface Told {
  /** Of each grant, its amount and its conditions. */
  readonly grants: readonly {
    readonly amount: Packed;
    readonly form: Form;
    readonly conditions: readonly Packed[];
  }[];
  /** Of each cap: in short, as a ceiling, and with `hole` where its amount for a claim goes. */
  readonly caps: readonly {
    readonly short: Packed;
    readonly ceiling: Packed;
    readonly here: Packed;
  }[];
}

const mark = "\uE000";

/** Stands where an amount is put in that is known only with a claim; no text of a policy holds it. */
export const hole: Phrase = words(mark);

/** The grammar that says again what was told. */
export function speechOf(policy: Policy, told: Told): Speech {
  const phrases = new Map<object, Phrase>();
  const forms = new Map<object, Form>();
  for (const [place, { amount, conditions }] of policy.grants.entries()) {
    const said = told.grants[place];
    phrases.set(amount, unpacked(said?.amount ?? ""));
    forms.set(amount, said?.form ?? "atom");
    for (const [at, { test }] of conditions.entries()) {
      phrases.set(test, unpacked(said?.conditions[at] ?? ""));
    }
  }
  const caps = new Map(policy.caps.map((cap, place) => [cap, told.caps[place]]));
  return {
    value: (expression) => phrases.get(expression) ?? nothing,
    condition: (condition) => phrases.get(condition) ?? nothing,
    form: (expression) => forms.get(expression) ?? "atom",
    cap: (cap) => unpacked(caps.get(cap)?.short ?? ""),
    ceiling: (cap, _, here) => {
      const said = caps.get(cap);
      if (here === undefined) return unpacked(said?.ceiling ?? "");
      return filled(unpacked(said?.here ?? ""), here);
    },
  };
}

function filled(part: Phrase, here: Phrase): Phrase {
  switch (part.kind) {
    case "words":
      return part.text === mark ? here : part;
    case "figure":
      return part;
    case "link":
      return { ...part, text: filled(part.text, here) };
    case "sequence":
      return sequence(part.parts.map((each) => filled(each, here)));
  }
}
