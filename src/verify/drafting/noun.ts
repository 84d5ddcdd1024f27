import type { Noun } from "../../diagnostics/noun.ts";
import type { Fact } from "../../model/fact.ts";

/**
 * What a fact's label calls a person or thing. The label itself may say "the same matter", 同一事项,
 * beside which no "one" and no "each" can stand; where the policy has one language, the other quotes it.
 */
export function nounOf({ name, label: { text, counted } }: Pick<Fact, "name" | "label">): Noun {
  const [en, zh] = [text.en?.replace(sameInEnglish, ""), text.zh?.replace(/^同一/, "")];
  const other = `“${zh ?? en ?? name}”`;
  return { en: en ?? other, zh: zh ?? other, measure: counted.zh ?? "个" };
}

const sameInEnglish = /^(?:the same|the|an?) /i;
