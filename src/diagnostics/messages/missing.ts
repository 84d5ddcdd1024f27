import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message } from "../message.ts";

/** What stands before the gap, and what stands in its place; both as the drafter wrote them. */
interface Gap {
  readonly after: string;
  readonly found: string | undefined;
}

export const wordMissing: Message<Gap & { word: string }> = {
  code: "word-missing",
  severity: "error",
  says: {
    en: ({ after, word, found }) =>
      `After ${en.quote(after)} comes \`${word}\`${insteadEn(found)}.`,
    zh: ({ after, word, found }) => `${zh.quote(after)}之后应为 \`${word}\`${insteadZh(found)}。`,
  },
  why: {
    en: "The small words say how the parts of a clause go together.",
    zh: "这些小词说明子句各部分之间的关系。",
  },
  bad: 'define share 30% of spend "share" / "份额"',
  good: 'define share as 30% of spend "share" / "份额"',
};

export const oneOfWordsMissing: Message<Gap & { options: readonly string[] }> = {
  code: "one-of-words-missing",
  severity: "error",
  says: {
    en: ({ after, options, found }) =>
      `After ${en.quote(after)} comes ${en.list(options.map(code), "or")}${insteadEn(found)}.`,
    zh: ({ after, options, found }) =>
      `${zh.quote(after)}之后应为 ${options.map(code).join("、")} 之一${insteadZh(found)}。`,
  },
  why: {
    en: "These words lead to different awards; none of them can be taken for granted.",
    zh: "这些词会得出不同的结果，不能默认其中任何一个。",
  },
  bad: "currency CNY rounded to 0.01",
  good: "currency CNY rounded down to 0.01",
};

export const signMissing: Message<Gap & { sign: string }> = {
  code: "sign-missing",
  severity: "error",
  says: {
    en: ({ after, sign, found }) =>
      `After ${en.quote(after)} comes \`${sign}\`${insteadEn(found)}.`,
    zh: ({ after, sign, found }) => `${zh.quote(after)}之后应为 \`${sign}\`${insteadZh(found)}。`,
  },
  why: {
    en: "The sign parts the name of a thing from what is said of it, and one item from the next.",
    zh: "符号把名称与内容、一项与下一项分开。",
  },
  bad: 'fact rent money "rent" / "租金"',
  good: 'fact rent: money "rent" / "租金"',
};

export const nameMissing: Message<Gap> = {
  code: "name-missing",
  severity: "error",
  says: {
    en: ({ after, found }) => `After ${en.quote(after)} comes a name${insteadEn(found)}.`,
    zh: ({ after, found }) => `${zh.quote(after)}之后应为名称${insteadZh(found)}。`,
  },
  why: {
    en: "Facts, grants and agencies are named once, and called by that name wherever they are meant.",
    zh: "事实、资助项和机构只命名一次，此后均以该名称指称。",
  },
  bad: "grant 500 to",
  good: "grant 500 to enterprise",
};

export const quotedTextMissing: Message<Gap> = {
  code: "quoted-text-missing",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `After ${en.quote(after)} comes a text in quotation marks${insteadEn(found)}.`,
    zh: ({ after, found }) => `${zh.quote(after)}之后应为引号中的文本${insteadZh(found)}。`,
  },
  why: {
    en: "These texts are what applicants and officers read on the page, in each language.",
    zh: "这些文本是申请人和工作人员在页面上看到的各语言文字。",
  },
  bad: "fact rent: money",
  good: 'fact rent: money "rent" / "租金"',
};

export const numberMissing: Message<Gap> = {
  code: "number-missing",
  severity: "error",
  says: {
    en: ({ after, found }) => `After ${en.quote(after)} comes a number${insteadEn(found)}.`,
    zh: ({ after, found }) => `${zh.quote(after)}之后应为数字${insteadZh(found)}。`,
  },
  why: {
    en: "Without it nobody can say how much, or how long.",
    zh: "没有数字，就无法确定多少或多久。",
  },
  bad: "grant 30% of spend cap 6_000 per enterprise in any years",
  good: "grant 30% of spend cap 6_000 per enterprise in any 3 years",
};

export const dateMissing: Message<Gap> = {
  code: "date-missing",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `After ${en.quote(after)} comes a date such as 2025-01-10${insteadEn(found)}.`,
    zh: ({ after, found }) => `${zh.quote(after)}之后应为日期，如 2025-01-10${insteadZh(found)}。`,
  },
  why: {
    en: "The text in force is picked by its dates.",
    zh: "以日期确定适用哪一文本。",
  },
  bad: "effective",
  good: "effective 2025-01-10",
};

export const dayMissing: Message<Gap> = {
  code: "day-missing",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `After ${en.quote(after)} comes a day of the year such as 04-01${insteadEn(found)}.`,
    zh: ({ after, found }) =>
      `${zh.quote(after)}之后应为一年中的某日，如 04-01${insteadZh(found)}。`,
  },
  why: {
    en: "Windows and fiscal years return every year, so their days have no year.",
    zh: "申报时段和财政年度每年重复，因此只写月和日。",
  },
  bad: "window 2025-03-01 to 2025-10-31",
  good: "window 03-01 to 10-31",
};

export const valueMissing: Message<Gap> = {
  code: "value-missing",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `After ${en.quote(after)} comes a value: a number, a name, or something worked out from them${insteadEn(found)}.`,
    zh: ({ after, found }) =>
      `${zh.quote(after)}之后应为值：数字、名称或由其计算的表达式${insteadZh(found)}。`,
  },
  why: {
    en: "Nothing is taken for granted: a value that is left out is never 0.",
    zh: "不作任何默认：漏写的值绝不按0处理。",
  },
  bad: "grant 30% of spend cap per enterprise per year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const statedValueMissing: Message<Gap> = {
  code: "stated-value-missing",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `No value is stated for ${en.quote(after)}: a number, a date, a word or a text${insteadEn(found)}.`,
    zh: ({ after, found }) =>
      `${zh.quote(after)}没有写明值：数字、日期、词或文本${insteadZh(found)}。`,
  },
  why: {
    en: "A claim states each fact with its value.",
    zh: "申请须写明每项事实及其值。",
  },
  bad: 'example "One" / "例一"\n  claim main with spend, applied 2025-03-01 gives 30',
  good: 'example "One" / "例一"\n  claim main with spend 100, applied 2025-03-01 gives 30',
};

export const typeMissing: Message<Gap> = {
  code: "type-missing",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `After ${en.quote(after)} comes the type: \`money\`, \`count\`, \`number A to B\`, \`percent\`, \`date\`, \`yes/no\`, \`id\`, \`one of (…)\` or \`list of (…)\`${insteadEn(found)}.`,
    zh: ({ after, found }) =>
      `${zh.quote(after)}之后应为类型：\`money\`、\`count\`、\`number A to B\`、\`percent\`、\`date\`、\`yes/no\`、\`id\`、\`one of (…)\` 或 \`list of (…)\`${insteadZh(found)}。`,
  },
  why: {
    en: "The type says which values a claim may state, and what can be worked out from them.",
    zh: "类型决定申请可以填写哪些值，以及可以如何计算。",
  },
  bad: 'fact rent: "rent" / "租金"',
  good: 'fact rent: money "rent" / "租金"',
};

export const outcomeMissing: Message<Gap> = {
  code: "outcome-missing",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `After ${en.quote(after)} comes what is expected: \`gives\`, \`is refused\` or \`fails\`${insteadEn(found)}.`,
    zh: ({ after, found }) =>
      `${zh.quote(after)}之后应写明预期结果：\`gives\`、\`is refused\` 或 \`fails\`${insteadZh(found)}。`,
  },
  why: {
    en: "An example that expects nothing could never show a mistake.",
    zh: "没有预期结果的示例无法发现错误。",
  },
  bad: 'example "One" / "例一"\n  claim main with spend 100',
  good: 'example "One" / "例一"\n  claim main with spend 100 gives 30',
};

export const scopeMissing: Message<Gap> = {
  code: "scope-missing",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `After ${en.quote(after)} comes the name of a fact, \`claim\`, or a period such as \`year\`${insteadEn(found)}.`,
    zh: ({ after, found }) =>
      `${zh.quote(after)}之后应为事实的名称、\`claim\` 或 \`year\` 等期限${insteadZh(found)}。`,
  },
  why: {
    en: "Whom a ceiling holds for, and for how long, decides how often it can be reached.",
    zh: "上限对谁、在多长期限内有效，决定其可被用满几次。",
  },
  bad: "grant 30% of spend cap 6_000_000 per enterprise per years",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const scopeWordMissing: Message<Gap> = {
  code: "scope-word-missing",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `After ${en.quote(after)} comes \`per\`, or \`in any\`${insteadEn(found)}.`,
    zh: ({ after, found }) =>
      `${zh.quote(after)}之后应为 \`per\` 或 \`in any\`${insteadZh(found)}。`,
  },
  why: {
    en: "Totals are kept for someone, over some time.",
    zh: "合计总是针对某一对象、在某一期限内进行。",
  },
  bad: "grant 30% of spend accumulated",
  good: "grant 30% of spend accumulated per enterprise",
};

export const otherwiseMissing: Message<Gap> = {
  code: "otherwise-missing",
  severity: "error",
  says: {
    en: ({ found }) =>
      `\`if\` has no \`, otherwise …\`: what holds where the condition does not?${found === undefined ? "" : ` Here stands ${en.quote(found)}.`}`,
    zh: ({ found }) =>
      `\`if\` 没有写 \`, otherwise …\`：条件不成立时如何计算？${found === undefined ? "" : `此处写的是${zh.quote(found)}。`}`,
  },
  why: {
    en: "An amount is worked out for every claim; where nothing is due, write `otherwise 0`.",
    zh: "每项申请都要算出金额；不予资助时写 `otherwise 0`。",
  },
  bad: "grant 50% of spend if startup",
  good: "grant 50% of spend if startup, otherwise 0",
};

function insteadEn(found: string | undefined): string {
  return found === undefined ? "" : `, not ${en.quote(found)}`;
}

function insteadZh(found: string | undefined): string {
  return found === undefined ? "" : `，而不是${zh.quote(found)}`;
}

function code(word: string): string {
  return `\`${word}\``;
}
