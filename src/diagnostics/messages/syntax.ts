import { en } from "../../locale/en.ts";
import { zh } from "../../locale/zh.ts";
import type { Message } from "../message.ts";

export const wordMisspelt: Message<{ found: string; meant: string }> = {
  code: "misspelt-keyword",
  severity: "error",
  says: {
    en: ({ found, meant }) =>
      `${en.quote(found)} is no word of the language here; \`${meant}\` is.`,
    zh: ({ found, meant }) => `${zh.quote(found)}在此不是关键词，是否想写 \`${meant}\`？`,
  },
  why: {
    en: "Keywords are English and written exactly; nothing is skipped as unknown.",
    zh: "关键词为英文，须准确书写；不认识的词不会被忽略。",
  },
  bad: "gratn 30% of spend",
  good: "grant 30% of spend",
};

export const wordUnknown: Message<{ found: string; options: readonly string[] }> = {
  code: "unknown-word",
  severity: "error",
  says: {
    en: ({ found, options }) =>
      `${en.quote(found)} begins nothing that can stand here; ${en.list(options.map(code), "or")} would.`,
    zh: ({ found, options }) =>
      `${zh.quote(found)}不能作为此处的开头；可以写 ${options.map(code).join("、")} 等。`,
  },
  why: {
    en: "An unknown word is an error, never a remark: a clause that is silently ignored would change what is paid.",
    zh: "不认识的词一律报错，不作备注处理：被悄悄忽略的子句会改变金额。",
  },
  bad: "grant 30% of spend\n  restriction 6_000_000",
  good: "grant 30% of spend\n  cap 6_000_000 per enterprise per year",
};

export const outOfPlace: Message<{ found: string; after: string }> = {
  code: "out-of-place",
  severity: "error",
  says: {
    en: ({ found, after }) => `${en.quote(found)} has no place after ${en.quote(after)}.`,
    zh: ({ found, after }) => `${zh.quote(found)}不能写在${zh.quote(after)}之后。`,
  },
  why: {
    en: "What stands before it is complete, and a new clause begins with a keyword.",
    zh: "其前的内容已经完整；新的子句须以关键词开头。",
  },
  bad: "grant 30% of spend for enterprise",
  good: "grant 30% of spend to enterprise",
};

export const capPartUnknown: Message<{ found: string }> = {
  code: "cap-part-unknown",
  severity: "error",
  says: {
    en: ({ found }) =>
      `${en.quote(found)} is no part of a cap: whom it holds for, and for how long, is said by \`per enterprise\`, \`per year\`, \`in any 3 years\` or \`per lifetime\`, and what is done when money is short by \`or refuse\` or \`pro rata\`.`,
    zh: ({ found }) =>
      `${zh.quote(found)}不能作为上限的一部分：上限按谁、按多长期限计算，写作 \`per enterprise\`、\`per year\`、\`in any 3 years\` 或 \`per lifetime\`；额度不足时如何处理，写作 \`or refuse\` 或 \`pro rata\`。`,
  },
  why: {
    en: "A word that is passed over could be the one that says how often a ceiling may be used up.",
    zh: "被忽略的词可能正是决定上限可用满几次的词。",
  },
  bad: "grant 30% of spend cap 6_000_000 per enterprise forever",
  good: "grant 30% of spend cap 6_000_000 per enterprise per lifetime",
};

export const needlessComma: Message<{ after: string }> = {
  code: "comma-without-list",
  severity: "error",
  says: {
    en: ({ after }) => `After ${en.quote(after)} no list goes on, so there is no comma.`,
    zh: ({ after }) => `${zh.quote(after)}之后没有后续各项，不需要逗号。`,
  },
  why: {
    en: "Clauses follow one another without a comma; each begins with its keyword.",
    zh: "子句之间不用逗号，各以关键词开头。",
  },
  bad: "grant 30% of spend, cap 6_000_000 per enterprise per year",
  good: "grant 30% of spend cap 6_000_000 per enterprise per year",
};

export const nothingBetween: Message<{
  left: string;
  right: string;
  word: string | undefined;
}> = {
  code: "nothing-between",
  severity: "error",
  says: {
    en: ({ left, right, word }) =>
      `Between ${en.quote(left)} and ${en.quote(right)} ${word === undefined ? "something" : code(word)} is missing.`,
    zh: ({ left, right, word }) =>
      `${zh.quote(left)}与${zh.quote(right)}之间缺少${word === undefined ? "内容" : ` ${code(word)}`}。`,
  },
  why: {
    en: "Two values side by side say nothing about how they go together.",
    zh: "两个值并列，无法说明两者的关系。",
  },
  bad: "grant 30% spend",
  good: "grant 30% of spend",
};

export const rangeForm: Message<{ left: string }> = {
  code: "range-form",
  severity: "error",
  says: {
    en: ({ left }) =>
      `A range is written \`${left} >= A and ${left} <= B\`; for dates, \`${left} in A to B\`.`,
    zh: ({ left }) =>
      `范围应写作 \`${left} >= A and ${left} <= B\`；日期可写 \`${left} in A to B\`。`,
  },
  why: {
    en: "`between` leaves open whether the ends belong to the range.",
    zh: "`between` 没有说明是否包含两端。",
  },
  bad: "grant 30% of spend when spend between 1_000 and 5_000",
  good: "grant 30% of spend when spend >= 1_000 and spend <= 5_000",
};

export const partAfterText: Message<{ found: string }> = {
  code: "part-after-text",
  severity: "error",
  says: {
    en: ({ found }) => `\`${found}\` stands right after the type of a fact, before its text.`,
    zh: ({ found }) => `\`${found}\` 应写在事实的类型之后、文本之前。`,
  },
  why: {
    en: "The text ends the declaration of a fact.",
    zh: "事实的声明以文本结束。",
  },
  bad: 'fact price: money "price" / "价格" set by office',
  good: 'fact price: money set by office "price" / "价格"',
};

export const nameInQuotes: Message<{ found: string }> = {
  code: "name-in-quotation-marks",
  severity: "error",
  says: {
    en: ({ found }) => `A name stands here, and names have no quotation marks: ${en.quote(found)}.`,
    zh: ({ found }) => `此处应为名称，名称不加引号：${zh.quote(found)}。`,
  },
  why: {
    en: "The name leads to what was declared; the text in quotation marks stands there.",
    zh: "名称指向其声明，引号中的文本写在声明处。",
  },
  bad: 'issued by "Office"',
  good: "issued by office",
};

export const keywordAsName: Message<{ word: string; proposal: string }> = {
  code: "keyword-as-name",
  severity: "error",
  says: {
    en: ({ word, proposal }) =>
      `\`${word}\` is a word of the language and cannot be a name; ${en.quote(proposal)} could.`,
    zh: ({ word, proposal }) => `\`${word}\` 是关键词，不能用作名称；可改用${zh.quote(proposal)}。`,
  },
  why: {
    en: "Wherever the name is used it would be read as the keyword.",
    zh: "凡用到该名称之处，都会被读作关键词。",
  },
  bad: 'fact date: date "date of birth" / "出生日期"',
  good: 'fact born: date "date of birth" / "出生日期"',
};

export const keywordForName: Message<{ after: string; found: string }> = {
  code: "keyword-for-name",
  severity: "error",
  says: {
    en: ({ after, found }) =>
      `After ${en.quote(after)} comes a name; \`${found}\` is a word of the language.`,
    zh: ({ after, found }) => `${zh.quote(after)}之后应为名称，而 \`${found}\` 是关键词。`,
  },
  why: {
    en: "Keywords are reserved, so that no name can be taken for one.",
    zh: "关键词为保留字，以免名称被误读为关键词。",
  },
  bad: "grant 500 to id",
  good: "grant 500 to enterprise",
};

export const notWithoutIs: Message<{ left: string; right: string }> = {
  code: "not-without-is",
  severity: "error",
  says: {
    en: ({ left, right }) =>
      `That ${en.quote(left)} differs is written \`${left} is not ${right}\`.`,
    zh: ({ left, right }) => `${zh.quote(left)}不等于某值，应写作 \`${left} is not ${right}\`。`,
  },
  why: {
    en: "`not` alone stands before a condition and turns it round.",
    zh: "单独的 `not` 写在条件之前，表示否定该条件。",
  },
  bad: "grant 30% of spend when size not small",
  good: "grant 30% of spend when size is not small",
};

export const quoteInOneLanguage: Message<{ after: string }> = {
  code: "quote-in-one-language",
  severity: "error",
  says: {
    en: ({ after }) => `\`${after}\` takes one text in quotation marks, not one for each language.`,
    zh: ({ after }) => `\`${after}\` 后只写一个引号中的文本，不按语言各写一个。`,
  },
  why: {
    en: "Quotes and readings are the words of the source itself, and must be found there.",
    zh: "引文是官方原文中的文字，须能在原文中找到。",
  },
  bad: 'quote "up to 6 million yuan" / "最高600万元"',
  good: 'quote "up to 6 million yuan"',
};

function code(word: string): string {
  return `\`${word}\``;
}
