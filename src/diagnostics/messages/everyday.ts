import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message } from "../message.ts";

/** What a drafter wrote as documents do, and the words of the language for it. */
interface Phrase {
  readonly found: string;
  readonly meant: string;
}

const says: Message<Phrase>["says"] = {
  en: ({ found, meant }) => `${en.quote(found)} is written \`${meant}\` here.`,
  zh: ({ found, meant }) => `${zh.quote(found)}在此应写作 \`${meant}\`。`,
};

export const capInOtherWords: Message<Phrase> = {
  code: "cap-in-other-words",
  severity: "error",
  says,
  why: {
    en: "`cap` is the one word for a ceiling, so that no ceiling is overlooked. `max(a, b)` is the larger of two values, and `up to` leaves an amount to an authority.",
    zh: "上限一律写 `cap`，以免遗漏。`max(a, b)` 表示两个值中较大的一个，`up to` 表示金额由主管部门审定。",
  },
  bad: "grant 30% of spend capped at 6_000_000 per enterprise per year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const comparisonInWords: Message<Phrase> = {
  code: "comparison-in-words",
  severity: "error",
  says,
  why: {
    en: "A sign says exactly whether the value itself is included; words are read in different ways.",
    zh: "用符号能准确表明是否包含本数，用文字则会有不同的理解。",
  },
  bad: "grant 30% of spend when jobs more than 5",
  good: "grant 30% of spend when jobs > 5",
};

export const periodInOtherWords: Message<Phrase> = {
  code: "period-in-other-words",
  severity: "error",
  says,
  why: {
    en: "Whom a cap holds for, and for how long, is said in one way: `per enterprise per year`, `in any 3 years`, `per lifetime`.",
    zh: "上限按谁计算、按多长期限计算，只有一种写法，如 `per enterprise per year`、`in any 3 years`、`per lifetime`。",
  },
  bad: "grant 30% of spend cap 6_000_000 for each enterprise per calendar year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const fiscalYearWithoutStart: Message<{ found: string }> = {
  code: "fiscal-year-without-start",
  severity: "error",
  says: {
    en: ({ found }) =>
      `${en.quote(found)} does not say when that year begins: write \`per year from 04-01\`, with its first day.`,
    zh: ({ found }) =>
      `${zh.quote(found)}没有写明年度从哪一天开始：请写明首日，例如 \`per year from 04-01\`。`,
  },
  why: {
    en: "Fiscal years begin on different days in different places; one that is the calendar year is `per year`.",
    zh: "各地财政年度的起始日不同；与公历年一致的，写 `per year` 即可。",
  },
  bad: "grant 30% of spend cap 6_000_000 per enterprise per fiscal year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year from 04-01",
};

export const currencyBesideAmount: Message<{ found: string }> = {
  code: "currency-beside-amount",
  severity: "error",
  says: {
    en: ({ found }) =>
      `An amount is a number alone, without ${en.quote(found)}: the currency stands in the header.`,
    zh: ({ found }) => `金额只写数字，不写${zh.quote(found)}：币种写在文件开头的 \`currency\` 行。`,
  },
  why: {
    en: "A policy pays in one currency, so an amount cannot be in another.",
    zh: "一项政策只用一种币种，金额不可能是另一种。",
  },
  bad: "grant 30% of spend cap 6000 CNY per enterprise per year",
  good: "grant 30% of spend cap 6_000 per enterprise per year",
};

export const commentSign: Message<{ found: string }> = {
  code: "comment-sign",
  severity: "error",
  says: {
    en: ({ found }) => `A comment begins with \`#\`, not with ${en.quote(found)}.`,
    zh: ({ found }) => `注释以 \`#\` 开头，而不是${zh.quote(found)}。`,
  },
  why: {
    en: "A comment goes to the end of its line. `/` stands between the texts of two languages.",
    zh: "注释到行末为止。`/` 用来分隔两种语言的文本。",
  },
  bad: "grant 30% of spend // the rate of article 2",
  good: "grant 30% of spend # the rate of article 2",
};

export const choicesInList: Message<{ meant: string }> = {
  code: "choices-in-list",
  severity: "error",
  says: {
    en: ({ meant }) => `One of several values is written \`${meant}\`.`,
    zh: ({ meant }) => `多个选项中的任何一个，应写作 \`${meant}\`。`,
  },
  why: {
    en: "Each alternative is a condition of its own. `in … to …` is for dates.",
    zh: "每个选项都是一个完整的条件；`in … to …` 用于日期。",
  },
  bad: "grant 30% of spend when size in (small, large)",
  good: "grant 30% of spend when (size is small or size is large)",
};

export const comparisonWithoutLeft: Message<{ meant: string }> = {
  code: "comparison-without-left",
  severity: "error",
  says: {
    en: ({ meant }) => `This comparison has no left side; write \`${meant}\`.`,
    zh: ({ meant }) => `此处的比较缺少左边；请写作 \`${meant}\`。`,
  },
  why: {
    en: "After `and` and `or` stands a whole condition, so that nobody has to guess what is compared.",
    zh: "`and` 和 `or` 之后应是完整的条件，不必猜测比较的是什么。",
  },
  bad: "grant 30% of spend when jobs > 5 and < 50",
  good: "grant 30% of spend when jobs > 5 and jobs < 50",
};
