import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Kind } from "../kinds.ts";
import { kinds } from "../kinds.ts";
import type { Message, NoValues } from "../message.ts";

export const unknownChoice: Message<{ value: string; of: string; values: readonly string[] }> = {
  code: "unknown-choice",
  severity: "error",
  says: {
    en: ({ value, of, values }) =>
      `${en.quote(value)} is no value of ${en.quote(of)}; it can be ${en.list(values, "or")}.`,
    zh: ({ value, of, values }) =>
      `${zh.quote(of)}没有${zh.quote(value)}这一选项，可选：${zh.list(values, "or")}。`,
  },
  why: {
    en: "A value that nobody can state would never be met.",
    zh: "无人能够填报的选项永远不会成立。",
  },
  bad: "grant spend when size is smal",
  good: "grant spend when size is small",
};

export const choiceCompared: Message<{ of: string }> = {
  code: "choice-compared",
  severity: "error",
  says: {
    en: ({ of }) =>
      `${en.quote(of)} is a choice among named values; it is compared with \`is\` or \`is not\` and ` +
      "one of its values.",
    zh: ({ of }) => `${zh.quote(of)}是选项，只能用 \`is\` 或 \`is not\` 与其某个选项比较。`,
  },
  why: {
    en: "Named values have no order, and no value is larger than another.",
    zh: "选项之间没有大小顺序。",
  },
  bad: "grant spend when size >= large",
  good: "grant spend when size is large",
};

export const choiceAlternative: Message<{ of: string; value: string; word: "and" | "or" }> = {
  code: "choice-alternative",
  severity: "error",
  says: {
    en: ({ of, value, word }) =>
      `After \`${word}\` stands another condition, not another value: write \`${of} is ${value}\`.`,
    zh: ({ of, value, word }) =>
      `\`${word}\` 之后应是另一个完整的条件，而不是另一个选项：请写作 \`${of} is ${value}\`。`,
  },
  why: {
    en: "Each condition is read by itself.",
    zh: "每个条件单独判断。",
  },
  bad: "grant spend when size is small or large",
  good: "grant spend when size is small or size is large",
};

export const yesNoCompared: Message<NoValues> = {
  code: "yes-no-compared",
  severity: "error",
  says: {
    en: () =>
      "What holds or does not hold is compared with `is yes`, `is no` or their `is not` only.",
    zh: () => "是或否只能写作 `is yes`、`is no` 或相应的 `is not`。",
  },
  why: {
    en: "Yes and no have no order, and they equal no number.",
    zh: "是与否没有大小顺序，也不等于任何数值。",
  },
  bad: "grant spend when startup is 1",
  good: "grant spend when startup is yes",
};

export const idCompared: Message<{ found: Kind }> = {
  code: "id-compared",
  severity: "error",
  says: {
    en: ({ found }) =>
      "The name of a person or thing is compared with another one, with `is` or `is not`; here it " +
      `stands beside ${kinds[found].en}.`,
    zh: ({ found }) =>
      `主体或事项的名称只能用 \`is\` 或 \`is not\` 与另一名称比较，此处与之比较的是${kinds[found].zh}。`,
  },
  why: {
    en: "Names have no order; two of them are the same or not.",
    zh: "名称没有大小顺序，只有相同或不同。",
  },
  bad: "grant spend when enterprise > 3",
  good: "grant spend when enterprise is not project",
};

export const withinNeedsDates: Message<{ found: Kind }> = {
  code: "within-needs-dates",
  severity: "error",
  says: {
    en: ({ found }) =>
      `\`in … to …\` stands between dates, but this is ${kinds[found].en}; for amounts write ` +
      "`X >= … and X <= …`.",
    zh: ({ found }) =>
      `\`in … to …\` 用于日期，此处为${kinds[found].zh}；金额或数量请写作 \`X >= … and X <= …\`。`,
  },
  why: {
    en: "Both dates are included; with amounts it must be said whether the bounds are.",
    zh: "日期区间含首尾两日；金额须写明是否含上下限。",
  },
  bad: "grant spend when spend in 1_000 to 5_000",
  good: "grant spend when spend >= 1_000 and spend <= 5_000",
};
