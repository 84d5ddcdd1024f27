import type { PlainDate } from "../../exact/date.ts";
import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message } from "../message.ts";

/** Why it cannot hold: beside another condition, by the term, or by what can be stated at all. */
type Obstacle =
  | { readonly kind: "condition"; readonly words: string | undefined }
  | { readonly kind: "term"; readonly from: PlainDate; readonly until: PlainDate | undefined }
  | { readonly kind: "values" };

export const conditionNeverHolds: Message<{ words: string; obstacle: Obstacle }> = {
  code: "condition-never-holds",
  severity: "warning",
  says: {
    en: ({ words, obstacle }) => `\`${words}\` can never hold${inEnglish(obstacle)}`,
    zh: ({ words, obstacle }) => `\`${words}\` 不可能成立${inChinese(obstacle)}`,
  },
  why: {
    en: "Nobody could meet it, or it changes nothing. A sign or a figure may be the wrong way round.",
    zh: "没有人能够满足该条件，或者它不起任何作用。可能是比较符号或数字写反了。",
  },
  bad: "when jobs >= 10\nwhen jobs < 5\ngrant spend cap 6_000_000 per enterprise per year",
  good: "when jobs >= 5\nwhen jobs < 10\ngrant spend cap 6_000_000 per enterprise per year",
};

function inEnglish(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case "condition":
      return obstacle.words === undefined
        ? " together with another condition."
        : ` together with \`${obstacle.words}\`.`;
    case "term":
      return obstacle.until === undefined
        ? `: this is in force from ${en.date(obstacle.from)} on.`
        : `: this is in force from ${en.date(obstacle.from)} to ${en.date(obstacle.until)}.`;
    case "values":
      return ": no value that can be stated meets it.";
  }
}

function inChinese(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case "condition":
      return obstacle.words === undefined
        ? "：它与另一条件矛盾。"
        : `：它与 \`${obstacle.words}\` 矛盾。`;
    case "term":
      return obstacle.until === undefined
        ? `：施行日期自${zh.date(obstacle.from)}起。`
        : `：有效期自${zh.date(obstacle.from)}起至${zh.date(obstacle.until)}止。`;
    case "values":
      return "：任何可填写的值都不满足它。";
  }
}
