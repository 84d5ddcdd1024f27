import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message } from "../message.ts";

import { says, type Phrase } from "../phrase.ts";

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

export const operatorInWords: Message<Phrase> = {
  code: "operator-in-words",
  severity: "error",
  says,
  why: {
    en: "`+`, `-`, `*` and `/` are worked out in the order that everybody learns at school; words leave it open.",
    zh: "`+`、`-`、`*`、`/` 的运算顺序人所共知，用文字则不明确。",
  },
  bad: "grant 2_000 times jobs cap 100_000 per enterprise per year",
  good: "grant 2_000 * jobs cap 100_000 per enterprise per year",
};

export const periodInOtherWords: Message<Phrase> = {
  code: "period-in-other-words",
  severity: "error",
  says,
  why: {
    en: "Whom a cap holds for, and for how long, is said in one way: `per enterprise per year`, `in any 3 years`, `per lifetime`.",
    zh: "上限按谁计算、按多长期限计算，只有一种写法，如 `per enterprise per year`、`in any 3 years`、`per lifetime`。",
  },
  bad: "grant 30% of spend cap 6_000_000 per enterprise per calendar year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const unitInOtherWords: Message<Phrase> = {
  code: "unit-of-time-in-other-words",
  severity: "error",
  says,
  why: {
    en: "A length of time is a whole number of `years`, `months` or `days`.",
    zh: "时间长度写作整数加 `years`、`months` 或 `days`。",
  },
  bad: "grant 30% of spend when applied <= 2025-01-10 + 三年",
  good: "grant 30% of spend when applied <= 2025-01-10 + 3 years",
};

export const measureWord: Message<{ found: string; number: string }> = {
  code: "measure-word",
  severity: "error",
  says: {
    en: ({ found, number }) =>
      `A number stands alone: leave ${en.quote(found)} after ${number} out.`,
    zh: ({ found, number }) => `数字后不写量词或单位：请删去 ${number} 之后的${zh.quote(found)}。`,
  },
  why: {
    en: "What is counted is said once, where the fact is declared.",
    zh: "计的是什么，在声明事实时已经写明。",
  },
  bad: "grant 30% of spend when jobs >= 5 人",
  good: "grant 30% of spend when jobs >= 5",
};

export const awardsInOtherWords: Message<{ found: string; meant: string }> = {
  code: "awards-in-other-words",
  severity: "error",
  says: {
    en: ({ found, meant }) =>
      `A cap is an amount of money or a number of awards, not of ${en.quote(found)}: a number of awards is written \`${meant}\`.`,
    zh: ({ found, meant }) =>
      `上限是金额或资助次数，不能以${zh.quote(found)}计：资助次数写作 \`${meant}\`。`,
  },
  why: {
    en: "Three awards to one enterprise and awards to three enterprises are different things; `per` says whom the number holds for.",
    zh: "对一家企业资助三次，与资助三家企业，是两回事；次数按谁计算，用 `per` 写明。",
  },
  bad: "grant 10_000 cap 3 次 per enterprise per year",
  good: "grant 10_000 cap 3 awards per enterprise per year",
};

export const noSuchPeriod: Message<{ found: string }> = {
  code: "no-such-period",
  severity: "error",
  says: {
    en: ({ found }) =>
      `Nothing is counted ${en.quote(found)}: a period is \`per month\`, \`per quarter\`, \`per half-year\`, \`per year\`, \`per lifetime\`, or any number of days, months or years, such as \`in any 30 days\`.`,
    zh: ({ found }) =>
      `没有${zh.quote(found)}这种期限：可以写 \`per month\`、\`per quarter\`、\`per half-year\`、\`per year\`、\`per lifetime\`，或任意若干日、月、年，例如 \`in any 30 days\`。`,
  },
  why: {
    en: "Weeks begin on different days in different places; a number of days leaves no doubt.",
    zh: "一周从哪一天开始，各地不同；写明天数则不会有疑问。",
  },
  bad: "grant 30% of spend cap 6_000 per enterprise per week",
  good: "grant 30% of spend cap 6_000 per enterprise in any 7 days",
};

export const onceAsPeriod: Message<{ found: string }> = {
  code: "once-as-period",
  severity: "error",
  says: {
    en: ({ found }) =>
      `${en.quote(found)} can mean two things: a ceiling on all awards together is \`per lifetime\`, and that there is a single award is \`cap 1 award\`, a cap of its own.`,
    zh: ({ found }) =>
      `${zh.quote(found)}有两种含义：各次资助合计的上限写 \`per lifetime\`；只资助一次则另写一项上限 \`cap 1 award\`。`,
  },
  why: {
    en: "6 million in one award and 6 million in all are different promises.",
    zh: "一次资助600万元与累计资助600万元是两种不同的承诺。",
  },
  bad: "grant 30% of spend cap 6_000_000 per enterprise once",
  good: "grant 30% of spend cap 6_000_000 per enterprise per lifetime cap 1 award per enterprise per lifetime",
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

export const stageWithoutText: Message<{ found: string }> = {
  code: "stage-without-text",
  severity: "error",
  says: {
    en: ({ found }) =>
      `When a part is paid stands after \`when\`, in quotation marks, with a text for each language; here it is ${en.quote(found)}.`,
    zh: ({ found }) =>
      `何时拨付写在 \`when\` 之后，用引号括起，每种语言各写一段；此处为${zh.quote(found)}。`,
  },
  why: {
    en: "The compiler cannot know when a project is accepted; the text tells those who pay.",
    zh: "项目何时验收，编译器无从知道；这段文字是写给拨付人员看的。",
  },
  bad: 'grant 30% of spend cap 6_000 per project\n  pay 40% at the start, rest when "the project is accepted" / "项目验收后"',
  good: 'grant 30% of spend cap 6_000 per project\n  pay 40% when "the project starts" / "项目启动时", rest when "the project is accepted" / "项目验收后"',
};

export const headingInOtherWords: Message<Phrase> = {
  code: "heading-in-other-words",
  severity: "error",
  says,
  why: {
    en: "The pages write the number of an article as each language does: Article 2, 第二条.",
    zh: "页面会按各语言的习惯写出条号，如“第二条”。",
  },
  bad: '第二条 "Support" / "资助"',
  good: 'article 2 "Support" / "资助"',
};

export const needlessWord: Message<{ found: string }> = {
  code: "needless-word",
  severity: "error",
  says: {
    en: ({ found }) => `${en.quote(found)} is left out here.`,
    zh: ({ found }) => `此处不写${zh.quote(found)}，请删去。`,
  },
  why: {
    en: "A clause has names, numbers and keywords only; the sentence around them is written on the page.",
    zh: "子句只由名称、数字和关键词组成，完整的句子由页面写出。",
  },
  bad: "grant 30% of the spend cap 6_000 per project",
  good: "grant 30% of spend cap 6_000 per project",
};

export const conditionsNotJoined: Message<{ found: string }> = {
  code: "conditions-not-joined",
  severity: "error",
  says: {
    en: ({ found }) => `Between two conditions stands \`and\` or \`or\`, not ${en.quote(found)}.`,
    zh: ({ found }) => `两个条件之间写 \`and\` 或 \`or\`，不写${zh.quote(found)}。`,
  },
  why: {
    en: "A comma leaves open whether both must hold or one is enough.",
    zh: "仅用逗号无法看出是须同时满足，还是满足其一即可。",
  },
  bad: "grant 30% of spend when startup, jobs > 5",
  good: "grant 30% of spend when startup and jobs > 5",
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
