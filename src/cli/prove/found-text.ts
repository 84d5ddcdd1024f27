import type { Texts } from "../../diagnostics/message.ts";
import type { Found } from "./found.ts";

/** What was found, in a sentence, and the example to paste where there is one. */
export function foundText(found: Found): {
  readonly said: Texts;
  readonly example: string | undefined;
} {
  switch (found.kind) {
    case "claims": {
      const { count, example } = found;
      return {
        said: {
          en: `Here is how, with ${count} ${count === 1 ? "claim" : "claims"}:`,
          zh: `以下${count}笔申请即可说明：`,
        },
        example,
      };
    }
    case "state": {
      const { tried, values } = found;
      const state = Object.entries(values).map(([name, value]) => `${name} = ${value}`);
      return {
        said: {
          en: `No sequence of up to ${tried} claims gets there; it fails where ${state.join(", ")}.`,
          zh: `${tried}笔以内的申请不会出现；在以下状态不成立：${state.join("，")}。`,
        },
        example: undefined,
      };
    }
  }
}
