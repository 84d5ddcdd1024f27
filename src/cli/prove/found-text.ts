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
    case "steps": {
      const { count, example } = found;
      return {
        said: {
          en: `Random steps show it; made shorter, these ${count} are left:`,
          zh: `随机试算已经发现，缩短后为以下${count}步：`,
        },
        example,
      };
    }
    case "state": {
      const { tried, random, values } = found;
      const state = Object.entries(values).map(([name, value]) => `${name} = ${value}`);
      return {
        said: {
          en: `No sequence of up to ${tried} claims gets there, nor do ${random} random steps; it fails where ${state.join(", ")}.`,
          zh: `${tried}笔以内的申请和${random}步随机试算均未出现；在以下状态不成立：${state.join("，")}。`,
        },
        example: undefined,
      };
    }
  }
}
