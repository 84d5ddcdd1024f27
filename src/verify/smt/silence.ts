import type { Texts } from "../../diagnostics/message.ts";

/** Why a question has no answer. None of these is ever a proof. */
export type Silence =
  | { readonly kind: "costs too much" }
  | { readonly kind: "stopped"; readonly seconds: number }
  /** The hypotheses cannot be true together. */
  | { readonly kind: "contradiction" }
  /** In the solver's own words. */
  | { readonly kind: "says"; readonly words: string };

/** What the solver says where a question comes to cost more than it may. */
const overCost = ["canceled", "max. resource limit exceeded"];

export const silenceOf = (words: string): Silence =>
  overCost.includes(words) ? { kind: "costs too much" } : { kind: "says", words };

/** As the end of a sentence. */
export function silenceText(silence: Silence): Texts {
  switch (silence.kind) {
    case "costs too much":
      return { en: "it would cost more than a question may", zh: "所需计算量超出单个问题的限度" };
    case "stopped":
      return {
        en: `it was stopped after ${silence.seconds} s`,
        zh: `超过${silence.seconds}秒，已停止`,
      };
    case "contradiction":
      return { en: "its hypotheses contradict each other", zh: "其前提相互矛盾" };
    case "says":
      return { en: `it says “${silence.words}”`, zh: `求解器答复“${silence.words}”` };
  }
}
